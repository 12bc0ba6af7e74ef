using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Spells of which a member has one at a time.</summary>
internal static class MemberSpells
{
    /// <summary>The content of this type that is open on the day; null when none is.</summary>
    internal static T? Running<T>(MemberFile file, LocalDate on, Func<T, bool>? which = null)
        where T : class, IMemberContent => file.Contents<T>()
            .Where(one => one.Date <= on && (which is null || which(one)))
            .LastOrDefault(one => file.EndOf(one.Matter!.Value) is not MatterEnded ended || ended.Date > on);

    internal static void CheckNoneRuns<T>(MemberFile before, LocalDate on, List<Finding> findings, Func<T, bool>? which = null)
        where T : class, IMemberContent
    {
        if (Running(before, on, which) is T running)
        {
            findings.Add(Finding.Of(DomainFindings.SpellRuns, FindingPlace.OfSubject(before.Member))
                .With("kind", running.Kind, MemberWords.Entry(running.Kind))
                .With("matter", running.Matter!.Value.ToString())
                .With("since", running.Date)
                .With("date", on));
        }
    }
}
