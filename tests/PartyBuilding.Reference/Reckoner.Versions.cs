using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <content>Versions of a policy in one period: each works out the records of its own days, and their points are added.</content>
internal sealed partial class Reckoner
{
    /// <summary>The points before the steps; nobody has any where conditions alone decide.</summary>
    public Known Points(SubjectId subject) =>
        _versions.Count > 0 ? Sum(_versions.Where(v => v._policy.Score is not null).Select(v => v.Points(subject)))
        : _policy.Score is null ? Known.Of(0m)
        : Land(_policy.Score, Place.Whole(subject));

    /// <summary>A line that another one or a step names: one of the points is that of all versions that have it.</summary>
    private Known LineOf(string name, SubjectId subject)
    {
        Reckoner[] having = _linesOfPoints.Contains(name) ? [.. _versions.Where(v => v._lines.ContainsKey(name))] : [];
        return having.Length > 0
            ? Sum(having.Select(v => v.Land(v._lines[name], Place.Whole(subject))))
            : Land(_lines[name], Place.Whole(subject));
    }

    private static Known Sum(IEnumerable<Known> all) => all.Aggregate(Known.Of(0m), (sum, one) => sum.Plus(one));

    /// <summary>Whether a record of a day is counted here: what lies before the period is of its first day, what lies after it of its last.</summary>
    private bool IsOfDays(LocalDate day)
    {
        LocalDate within = LocalDate.Max(_input.Period.Start, LocalDate.Min(_input.Period.End, day));
        return _days is null || _days.Days.Any(span => span.Contains(within));
    }
}
