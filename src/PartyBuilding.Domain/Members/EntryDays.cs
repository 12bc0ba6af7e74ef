using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Whether the days of what stands on a file can be: a row may lack the last one, or have one that lies before the first.</summary>
internal static class EntryDays
{
    internal static void Check(MemberFile file, IMemberContent content, LocalDate? last, List<Finding> findings)
    {
        if (last < content.Date)
        {
            findings.Add(At(DomainFindings.EntryDatesReversed, file, content).With("last", last.Value));
        }
    }

    internal static void CheckEnded(MemberFile file, IMemberContent content, LocalDate? last, List<Finding> findings)
    {
        Check(file, content, last, findings);
        if (last is null)
        {
            findings.Add(At(DomainFindings.EntryWithoutLastDay, file, content));
        }
    }

    private static Finding At(FindingKind kind, MemberFile file, IMemberContent content) =>
        Finding.Of(kind, FindingPlace.OfSubject(file.Member)).With("kind", content.Kind, MemberWords.Entry(content.Kind)).With("date", content.Date);
}
