using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>What each kind of sanction bars, and for how long (处分影响期规定).</summary>
/// <remarks>Immutable; equal by content. A length counts the day of the sanction as its first day.</remarks>
public sealed class SanctionRules : IEquatable<SanctionRules>
{
    private readonly ValueList<(string Kind, string Action, DateLength Length)> _lines;

    private SanctionRules(IEnumerable<(string Kind, string Action, DateLength Length)> lines) =>
        _lines = ValueList<(string Kind, string Action, DateLength Length)>.Of(lines);

    /// <summary>Rules that know no kind.</summary>
    public static SanctionRules None { get; } = new([]);

    /// <summary>The periods of the party's regulations on disciplinary sanctions, revised in 2018 and 2023, articles 10 to 13 (纪律处分条例).</summary>
    /// <remarks>
    /// No promotion for a year after a warning, a year and a half after a serious warning (10); no post equal to the former one or higher for two years after removal (11).
    /// On probation no vote and no part in elections, and no such post for two years after the rights are restored (12). No admission and no such post for five years after expulsion
    /// (13); what other rules bar for longer the application adds. In the revision of 2015 these are articles 9 to 12, and expulsion bars the admission alone. Read in the answer of the
    /// discipline commission's legal office of September 2016 on the revision of 2015, and in the published texts of the later ones.
    /// Ours, where the text gives no figure: the day of the sanction is the first of the period; the rights are reckoned to be restored in time, which only the decision tells. A probation that is
    /// prolonged by a year is imposed anew.
    /// </remarks>
    public static SanctionRules Party { get; } = None
        .Bars(SanctionKinds.Warning, DateLength.Years(1), MemberActions.Promotion)
        .Bars(SanctionKinds.SeriousWarning, DateLength.Months(18), MemberActions.Promotion)
        .Bars(SanctionKinds.Removal, DateLength.Years(2), MemberActions.Promotion, MemberActions.EqualPost)
        .Bars(SanctionKinds.OneYearOnProbation, DateLength.Years(1), MemberActions.Vote, MemberActions.Elect, MemberActions.Stand)
        .Bars(SanctionKinds.OneYearOnProbation, DateLength.Years(3), MemberActions.Promotion, MemberActions.EqualPost)
        .Bars(SanctionKinds.TwoYearsOnProbation, DateLength.Years(2), MemberActions.Vote, MemberActions.Elect, MemberActions.Stand)
        .Bars(SanctionKinds.TwoYearsOnProbation, DateLength.Years(4), MemberActions.Promotion, MemberActions.EqualPost)
        .Bars(SanctionKinds.Expulsion, DateLength.Years(5), MemberActions.Readmission, MemberActions.EqualPost);

    /// <summary>The kinds that the rules know, in ordinal order.</summary>
    public IReadOnlyList<string> Kinds =>
        Array.AsReadOnly(_lines.Select(line => line.Kind).Distinct().OrderBy(kind => kind, StringComparer.Ordinal).ToArray());

    /// <summary>The same rules, in which the kind also bars these actions for this long.</summary>
    /// <exception cref="ArgumentException">The kind or an action is no code.</exception>
    public SanctionRules Bars(string sanctionKind, DateLength length, params string[] actions)
    {
        Code.Check(sanctionKind, nameof(sanctionKind));
        Require.NotNull(length, nameof(length));
        return new(_lines.Concat(CodesOf.Actions(actions).Select(action => (sanctionKind, action, length))));
    }

    /// <summary>A sanction of this kind with the impacts of these rules.</summary>
    /// <remarks>The calendar serves lengths in working days only; where it does not know all of them the last day of the impact is provisional.</remarks>
    /// <exception cref="ArgumentException">The rules do not know the kind, or an identifier is none.</exception>
    public Sanction Impose(ItemId matter, string sanctionKind, LocalDate date, OrganizationId decidedBy, WorkingCalendar calendar)
    {
        Require.NotNull(calendar, nameof(calendar));
        Sanction sanction = Sanction.Of(matter, sanctionKind, date, decidedBy);
        (string Kind, string Action, DateLength Length)[] lines = _lines.Where(line => line.Kind == sanctionKind).ToArray();
        return lines.Length > 0
            ? lines.Aggregate(sanction, (imposed, line) => imposed.Bars(line.Length.LastDayFrom(date, calendar), line.Action))
            : throw new ArgumentException($"The rules know [{string.Join(", ", Kinds)}], not '{sanctionKind}'.", nameof(sanctionKind));
    }

    /// <inheritdoc/>
    public bool Equals(SanctionRules? other) => other is not null && _lines.Equals(other._lines);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SanctionRules);

    /// <inheritdoc/>
    public override int GetHashCode() => _lines.Count;
}
