using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Something that is due so long after something else (限期): what being in time earns, and what being late does, for each matter.</summary>
/// <remarks>
/// The day after which it is due is not counted, the last day is in time. A matter is judged in that period only in which its last day lies: it is
/// never late before that day is over. What was done too late is late, as is what was not done at all.
/// </remarks>
public sealed partial class Deadline : Spoken<Deadline>
{
    private static readonly PartKey[] ByItem = { PartKey.Item };

    private Deadline(string[] kinds, WindowAnchor after, TimeAllowed time)
    {
        Kinds = kinds;
        After = after;
        Time = time;
        Keys = after.Date is null ? ByItem : Array.Empty<PartKey>();
    }

    /// <summary>Kinds of record that show that it was done.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>Which records; null for all.</summary>
    public Condition? Filter { get; private set; }

    /// <summary>The day from which the time runs.</summary>
    public WindowAnchor After { get; }

    /// <summary>How long it may take.</summary>
    public TimeAllowed Time { get; }

    /// <summary>What makes a matter; the item unless said. Empty where all records of the subject are one, as they are where a date says the day.</summary>
    public IReadOnlyList<PartKey> Keys { get; private set; }

    /// <summary>Whether nothing is owed, and only what is done can be late: it is judged in the period in which it is done.</summary>
    public bool IsOnlyIfDone { get; private set; }

    /// <summary>What a matter earns that is in time; zero unless said.</summary>
    public Number InTime { get; private set; } = 0;

    /// <summary>What a matter earns that is late; zero unless said.</summary>
    public Number Late { get; private set; } = 0;

    /// <summary>Records of these kinds are due within a time after a day.</summary>
    /// <exception cref="ArgumentException">No kind is given.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Deadline Of(WindowAnchor after, TimeAllowed time, params string[] kinds) => kinds is null || kinds.Length == 0
        ? throw new ArgumentException("At least one kind of record is needed.", nameof(kinds))
        : new Deadline(kinds.ToArray(), after ?? throw new ArgumentNullException(nameof(after)), time ?? throw new ArgumentNullException(nameof(time)));

    /// <summary>The same deadline, met only by records for which the condition holds.</summary>
    public Deadline Where(Condition filter) => Change(d => d.Filter = filter);

    /// <summary>The same deadline for other matters than items; without a key all records of the subject are one.</summary>
    public Deadline Per(params PartKey[] keys) => Change(d => d.Keys = keys.ToArray());

    /// <summary>The same deadline for what need not be done, but must be in time where it is, such as giving back what is none of one's business.</summary>
    public Deadline OnlyIfDone() => Change(d => d.IsOnlyIfDone = true);

    /// <summary>The same deadline with what a matter earns that is in time, and one that is late.</summary>
    public Deadline Earning(Number inTime, Number late) => Change(d =>
    {
        d.InTime = inTime ?? throw new ArgumentNullException(nameof(inTime));
        d.Late = late ?? throw new ArgumentNullException(nameof(late));
    });

    /// <summary>Whether there are several matters, each with records of its own.</summary>
    internal bool HasParts => Keys.Count > 0;

    internal override IEnumerable<Child> Parts()
    {
        if (Filter is not null)
        {
            yield return new Child(".where", Filter);
        }

        foreach (var part in After.Parts(".after").Concat(Time.Parts(string.Empty)))
        {
            yield return part;
        }

        yield return new Child(".points", InTime);
        yield return new Child(".late", Late);
    }

    private protected override Number Rewrite()
    {
        Number judged = IsOnlyIfDone ? Done() : Owed();
        return !HasParts
            ? judged
            : Each.Of(Kinds.Concat(After.Kinds).Concat(Time.KindsOfPart()).Distinct().ToArray())
                .During(Window.Always).Per(Keys.ToArray()).Points(judged);
    }

    /// <summary>The first record in time; or, when the time is over, that there is none.</summary>
    private Each Owed() => Records(Window.Since(After).For(Time).EndingInPeriod())
        .Keeping(Keep.Of(KeepKind.First, 1))
        .Points(InTime)
        .Owing(Due.AtLeast(1).MissingEarns(Late));

    /// <summary>What was done in the period after the day from which the time runs: in time, or else late.</summary>
    private Choose Done()
    {
        var done = Records(Window.Periods(1)).IsAtLeast(1);
        var began = Records(Window.Since(After)).IsAtLeast(1);
        return Choose.OrElse(0)
            .Case(Case.Of(Condition.All(done, Records(Window.Since(After).For(Time)).IsAtLeast(1)), InTime))
            .Case(Case.Of(Condition.All(done, began), Late));
    }

    private Each Records(Window window)
    {
        var kinds = (string[])Kinds;
        var records = (HasParts ? Each.OfThese(kinds) : Each.Of(kinds)).During(window);
        return Filter is null ? records : records.Where(Filter);
    }
}
