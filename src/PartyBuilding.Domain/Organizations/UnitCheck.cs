using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Makes the units of a roster consistent: one content for each id.</summary>
internal sealed class UnitCheck
{
    internal UnitCheck(List<Unit> given, List<Finding> findings)
    {
        List<Unit> kept = [];
        foreach (IGrouping<SubjectId, Unit> same in given.GroupBy(unit => unit.Id).OrderBy(group => group.Key))
        {
            List<Unit> contents = [.. same.Distinct().OrderBy(unit => unit.Existence.Start).ThenBy(unit => unit.Existence.LastDay)];
            Repeated += same.Count() - contents.Count;
            kept.Add(contents[0]);
            Index.Add(same.Key, contents[0]);
            Kinds.Add(contents[0].Kind);
            if (contents.Count > 1)
            {
                findings.Add(Finding.Of(DomainFindings.UnitGivenTwice, FindingPlace.OfSubject(same.Key))
                    .With("count", contents.Count)
                    .With("existence", contents[0].Existence));
            }
        }

        Units = [.. kept];
    }

    /// <summary>By id.</summary>
    internal Unit[] Units { get; }

    internal Dictionary<SubjectId, Unit> Index { get; } = [];

    /// <summary>The kinds of which there are any: of those an unknown one is a fault.</summary>
    internal HashSet<string> Kinds { get; } = new(System.StringComparer.Ordinal);

    internal int Repeated { get; }
}
