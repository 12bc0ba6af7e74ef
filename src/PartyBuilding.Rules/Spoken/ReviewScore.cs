using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>The marks of several groups of raters (多方评议), weighted.</summary>
public sealed partial class ReviewScore : Spoken<ReviewScore>
{
    /// <summary>The prefix of the kind of record as which a sheet's marks are read: <c>review.</c> and the sheet.</summary>
    internal const string KindPrefix = "review.";

    private ReviewScore(string sheet, IfNone missing)
    {
        Sheet = sheet;
        Missing = missing;
    }

    /// <summary>The sheet whose marks are read.</summary>
    public string Sheet { get; }

    /// <summary>Which marks count, such as those of valid ballots; null for all.</summary>
    public Condition? Filter { get; private set; }

    /// <summary>What a mark counts for, evaluated with the mark at hand; null is the mark itself.</summary>
    public Number? PointsOfMark { get; private set; }

    /// <summary>The groups, in the order written.</summary>
    public IReadOnlyList<RaterGroup> Groups { get; private set; } = Array.Empty<RaterGroup>();

    /// <summary>Whether a group without marks is waited for, or left out and the others' weights scaled up.</summary>
    public IfNone Missing { get; }

    /// <summary>Marks of a sheet.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ReviewScore Of(string sheet, IfNone missing) => new ReviewScore(
        sheet ?? throw new ArgumentNullException(nameof(sheet)), missing ?? throw new ArgumentNullException(nameof(missing)));

    /// <summary>The same review of those marks for which the condition holds.</summary>
    public ReviewScore Where(Condition filter) => Change(r => r.Filter = filter);

    /// <summary>The same review with what a mark counts for.</summary>
    public ReviewScore Points(Number points) => Change(r => r.PointsOfMark = points);

    /// <summary>The same review with a further group.</summary>
    public ReviewScore Group(RaterGroup further) => Change(r => r.Groups = r.Groups.Append(further).ToArray());

    internal override IEnumerable<Child> Parts()
    {
        if (Filter is not null)
        {
            yield return new Child(".where", Filter);
        }

        if (PointsOfMark is not null)
        {
            yield return new Child(".points", PointsOfMark);
        }

        for (var i = 0; i < Groups.Count; i++)
        {
            yield return new Child(".groups[" + i.ToString(CultureInfo.InvariantCulture) + "].weight", Groups[i].Weight);
        }
    }

    private protected override Number Rewrite() => Combine.Average(Groups.Select(Marks).ToArray()).WhenNone(IfNone.Pending);

    private Number Marks(RaterGroup group)
    {
        Condition own = Condition.Has("group", group.Group);
        var each = Each.Of(KindPrefix + Sheet)
            .Where(Filter is null ? own : Condition.All(own, Filter))
            .Points(PointsOfMark ?? Value.Of("quantity"))
            .FoldedBy(group.Folding)
            .Trimmed(group.Trimming?.Best ?? PartCount.None, group.Trimming?.Worst ?? PartCount.None)
            .WhenNone(Missing)
            .Weighing(group.Weight)
            .Named(Sheet + "." + group.Group);
        return group.Rounding is null ? each : each.Rounded(group.Rounding);
    }
}
