using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>How long something may take that runs from a day on (期限): a length or a day of the year, extended, and never beyond others. Immutable.</summary>
/// <remarks>
/// The day from which it runs is not counted, and the last day is in time: 3 months from 10 January on end with 10 April. A month that lacks the
/// day has its last day instead. A day of the year is the first such day that is not earlier than the one from which it runs. Of several limits
/// the earliest holds.
/// </remarks>
public sealed partial class TimeAllowed
{
    private TimeAllowed(DateLength? length, AnnualDate? by)
    {
        Length = length;
        Until = by;
    }

    /// <summary>How long it must be at the least before it counts; null where it counts from the first day on.</summary>
    public DateLength? Earliest { get; private set; }

    /// <summary>How long; null where a day is set.</summary>
    public DateLength? Length { get; }

    /// <summary>The last day; null where a length is set.</summary>
    public AnnualDate? Until { get; }

    /// <summary>What extends it, in the order written; each goes on from the day that was the last without it.</summary>
    public IReadOnlyList<TimeExtension> Extensions { get; private set; } = Array.Empty<TimeExtension>();

    /// <summary>How long it is at most with all extensions; null where that is not limited.</summary>
    public DateLength? Longest { get; private set; }

    /// <summary>The day of the year after which it never ends; null for none.</summary>
    public AnnualDate? NoLaterThan { get; private set; }

    /// <summary>Not before so long, which is a first day: 6 months from 10 January on begin with 10 July. It has no end.</summary>
    /// <exception cref="ArgumentNullException">The length is null.</exception>
    public static TimeAllowed From(DateLength earliest) =>
        new TimeAllowed(null, null) { Earliest = earliest ?? throw new ArgumentNullException(nameof(earliest)) };

    /// <summary>So long.</summary>
    /// <exception cref="ArgumentNullException">The length is null.</exception>
    public static TimeAllowed Within(DateLength length) => new TimeAllowed(length ?? throw new ArgumentNullException(nameof(length)), null);

    /// <summary>Up to this day of the year, which is in time.</summary>
    public static TimeAllowed By(AnnualDate day) => new TimeAllowed(null, day);

    /// <summary>The same, so much longer where a condition holds.</summary>
    public TimeAllowed ExtendedWhen(Condition when, DateLength by) =>
        Change(t => t.Extensions = t.Extensions.Append(new TimeExtension(when, by)).ToArray());

    /// <summary>The same, never longer than this in all.</summary>
    public TimeAllowed AtMost(DateLength longest) => Change(t => t.Longest = longest ?? throw new ArgumentNullException(nameof(longest)));

    /// <summary>The same, never later than this day of the year.</summary>
    public TimeAllowed NotAfter(AnnualDate day) => Change(t => t.NoLaterThan = day);

    /// <summary>The same, not before so long.</summary>
    public TimeAllowed NotBefore(DateLength earliest) => Change(t => t.Earliest = earliest ?? throw new ArgumentNullException(nameof(earliest)));

    /// <summary>Whether it ends at all.</summary>
    internal bool HasEnd => Length is not null || Until is not null;

    internal bool IsLengthOnly => Earliest is null && Length is not null && Extensions.Count == 0 && Longest is null && NoLaterThan is null;

    internal IEnumerable<Child> Parts(string path) => Extensions.Select((extension, i) => new Child(PathOf(path, i), extension.When));

    /// <summary>The kinds of record of the part at hand that the extensions look at.</summary>
    internal IEnumerable<string> KindsOfPart() => KindsOfPart(Parts(string.Empty));

    private static IEnumerable<string> KindsOfPart(IEnumerable<Child> children) => children.SelectMany(child =>
        (child.Number is Each { IsOfThese: true } these ? these.Kinds : Array.Empty<string>())
            .Concat(KindsOfPart(child.Number?.Children() ?? child.Condition!.Parts())));

    internal string PathOf(string path, int extension) =>
        path + ".extended" + (Extensions.Count == 1 ? string.Empty : "[" + Exact.Text(extension) + "]") + ".when";

    private TimeAllowed Change(Action<TimeAllowed> change)
    {
        var copy = (TimeAllowed)MemberwiseClone();
        change(copy);
        return copy;
    }
}
