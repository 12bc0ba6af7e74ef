using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <content>The state on a day.</content>
public sealed partial class MemberFile
{
    /// <summary>The standing on this day, see <see cref="MemberStandings"/>; null before the first one.</summary>
    /// <remarks>It follows from the changes of standing, and from a sanction of the kind <see cref="SanctionKinds.Expulsion"/>: the member has then left, until a change says otherwise.</remarks>
    public string? StandingOn(LocalDate date) => LastChange(date.Iso())?.Standing;

    /// <summary>Every reason why this action is not open to the member on this day; empty when it is.</summary>
    /// <remarks>The standing may not give it, and sanctions, a service period or a refresher training may bar it.</remarks>
    /// <exception cref="ArgumentException">The action is no code.</exception>
    public IReadOnlyList<Finding> May(string action, LocalDate date)
    {
        Code.Check(action, nameof(action));
        LocalDate day = date.Iso();
        List<Finding> findings = [];
        IReadOnlyList<string> standings = Rules.StandingsFor(action);
        string? standing = StandingOn(day);
        if (standings.Count > 0 && (standing is null || !standings.Contains(standing)))
        {
            findings.Add(Finding.Of(DomainFindings.StandingGivesNoRight, FindingPlace.OfSubject(Member))
                .With("action", action, MemberWords.Word(action))
                .With("date", day)
                .With("standing", standing ?? "-", standing is null ? MemberWords.NoStanding : MemberWords.Word(standing))
                .With("standings", string.Join(", ", standings), StepWords.Listed(standings.Select(MemberWords.Word))));
        }

        findings.AddRange(BarredFrom(action, day));
        return findings.AsReadOnly();
    }

    /// <summary>What is barred on this day, by action, then last day.</summary>
    public IReadOnlyList<MemberBar> BarsOn(LocalDate date)
    {
        LocalDate day = date.Iso();
        return Array.AsReadOnly(AllBars().Where(bar => bar.Span.Contains(day))
            .OrderBy(bar => bar.Action, StringComparer.Ordinal)
            .ThenBy(bar => bar.Span.LastDay)
            .ThenBy(bar => bar.Matter)
            .ToArray());
    }

    /// <summary>The organization that keeps the record on this day; null when none does or it is not known.</summary>
    /// <remarks>While the record is in transit it is the one that let it go.</remarks>
    public OrganizationId? HomeOn(LocalDate date) => RecordPlace.On(this, date.Iso()).Home;

    /// <summary>The issue under which the record is in transit on this day; null when it is not.</summary>
    public Transfer? InTransitOn(LocalDate date) => RecordPlace.On(this, date.Iso()).InTransit;

    /// <summary>The home memberships that follow from the way of the record, by start, for a roster.</summary>
    public IReadOnlyList<Membership> Memberships() => RecordPlace.Memberships(this);

    /// <summary>The spell away on this day; null when the member is at home.</summary>
    public FloatingSpell? FloatingOn(LocalDate date) => MemberSpells.Running<FloatingSpell>(this, date.Iso());

    /// <summary>The secondment that runs on this day; null when there is none.</summary>
    public CadreMove? SecondedOn(LocalDate date) => MemberSpells.Running<CadreMove>(this, date.Iso(), move => move.IsSecondment);

    /// <summary>The refresher training under way on this day; null when there is none.</summary>
    public RefresherTraining? RefresherOn(LocalDate date) => MemberSpells.Running<RefresherTraining>(this, date.Iso());

    /// <summary>The post and grade that were last fixed up to this day; null when none were.</summary>
    public PostGrade? GradeFixedOn(LocalDate date)
    {
        LocalDate day = date.Iso();
        return Contents<PostGrade>().LastOrDefault(grade => grade.Date <= day);
    }

    /// <summary>What lasts on this day, by start: service periods and impacts of sanctions, refresher training, secondments, service in posts, spells away.</summary>
    /// <remarks>What is over by its own last day, or was ended (<see cref="MatterEnded"/>), does not last.</remarks>
    public IReadOnlyList<MemberEntry> OpenOn(LocalDate date)
    {
        LocalDate day = date.Iso();
        return Array.AsReadOnly(Known()
            .Where(entry => DaysOf(entry.Content)?.Contains(day) == true && !(EndOf(entry.Matter!.Value) is MatterEnded ended && ended.Date <= day))
            .ToArray());
    }

    /// <summary>What became of a matter; null while it is open or when it is not on the file.</summary>
    /// <exception cref="ArgumentException">The matter is none.</exception>
    public MatterEnded? OutcomeOf(ItemId matter)
    {
        Require.Some(matter.IsNone, nameof(matter));
        return EndOf(matter);
    }

    internal IEnumerable<MemberBar> AllBars() => Known()
        .Where(entry => entry.Content is IBarring)
        .SelectMany(entry => ((IBarring)entry.Content).Bars(EndOf(entry.Matter!.Value)));

    internal IEnumerable<Finding> BarredFrom(string action, LocalDate day) => BarsOn(day)
        .Where(bar => bar.Action == action)
        .Select(bar => bar.Refusal(Member, day));

    private static DateSpan? DaysOf(IMemberContent content) => content switch
    {
        ServicePeriod period => period.Span,
        Sanction { LastDay: LocalDate last } sanction => DateSpan.Of(sanction.Date, last),
        ServiceSpell service => service.Span(null),
        Sanction or RefresherTraining or FloatingSpell or CadreMove { IsSecondment: true } => DateSpan.From(content.Date),
        _ => null,
    };

    /// <summary>Whether the member has left on this day by a sanction that is not answered by a change of standing yet.</summary>
    internal bool IsExpelledOn(LocalDate day) => LastDeciding(day) is Sanction;

    private StandingChange? LastChange(LocalDate day) => LastDeciding(day) is IMemberContent last ? StandingRules.ChangeBy(last) : null;

    private IMemberContent? LastDeciding(LocalDate day) =>
        Contents<IMemberContent>().LastOrDefault(content => content.Date <= day && StandingRules.ChangeBy(content) is not null);
}
