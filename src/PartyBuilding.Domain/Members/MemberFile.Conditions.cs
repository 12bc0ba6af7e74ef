using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <content>What people have to decide on, and sums.</content>
public sealed partial class MemberFile
{
    /// <summary>The conditions met at the end of this day, by the day they were first met, then by name.</summary>
    /// <remarks>They are stated, not acted on: a measure against a person is a decision of a named body.</remarks>
    public IReadOnlyList<MemberCondition> ConditionsOn(LocalDate date)
    {
        LocalDate day = date.Iso();
        MemberFile file = AsOf(day);
        IEnumerable<MemberCondition> met = [.. file.RefreshersTwice(), .. file.RefreshersFailed(), .. file.Overdue(day)];
        return Array.AsReadOnly(met.OrderBy(one => one.Since).ThenBy(one => one.Name, StringComparer.Ordinal).ToArray());
    }

    /// <summary>The trainings that began within these days, by day.</summary>
    public IReadOnlyList<Training> TrainingsIn(DateSpan span) =>
        Array.AsReadOnly(Contents<Training>().Where(one => span.Contains(one.Span.Start)).ToArray());

    /// <summary>The hours of the trainings that began within these days.</summary>
    public decimal TrainingHours(DateSpan span) => TrainingsIn(span).Sum(one => one.Hours ?? 0);

    /// <summary>The days of the trainings that began within these days.</summary>
    public decimal TrainingDays(DateSpan span) => TrainingsIn(span).Sum(one => one.Days ?? 0);

    /// <summary>The full years of service up to and including this day in any of these posts, ranks or settings; days served twice count once.</summary>
    /// <exception cref="ArgumentException">There are no codes, or one of them is none.</exception>
    public int ServiceYears(LocalDate date, params string[] anyOf)
    {
        string[] codes = CodesOf.Some(anyOf, nameof(anyOf));
        return FullYears.Of(ServiceIn(codes).Select(one => one.Span(EndOf(one.Matter))), date.Iso());
    }

    internal IEnumerable<ServiceSpell> ServiceIn(string[] codes) => Contents<ServiceSpell>().Where(one => one.Counts(codes));

    private IEnumerable<MemberCondition> RefreshersTwice() => Contents<RefresherTraining>()
        .GroupBy(one => one.Date.Year)
        .Where(year => year.Count() > 1)
        .Select(year => new MemberCondition(Member, MemberConditions.RefresherTwice, year.ElementAt(1).Date, year.Select(one => one.Matter)));

    private IEnumerable<MemberCondition> RefreshersFailed() =>
        from one in Contents<RefresherTraining>()
        let ended = EndOf(one.Matter)
        where ended?.Outcome == MatterOutcomes.Failed
        select new MemberCondition(Member, MemberConditions.RefresherFailed, ended.Date, [one.Matter]);

    private IEnumerable<MemberCondition> Overdue(LocalDate day)
    {
        if (InTransitOn(day) is { ReportBy: LocalDate by } && day > by)
        {
            yield return new(Member, MemberConditions.RecordOverdue, by.PlusDays(1), []);
        }

        if (SecondedOn(day) is { PlannedEnd: LocalDate end } move && day > end)
        {
            yield return new(Member, MemberConditions.SecondmentOverdue, end.PlusDays(1), [move.Matter]);
        }
    }
}
