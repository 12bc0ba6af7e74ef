using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>The days of what stands on a file, as a row gives them: the last one may be missing or lie before the first.</summary>
internal static class EntryDays
{
    /// <summary>The days, both ends included; the first one alone when they run backwards.</summary>
    internal static DateSpan Of(LocalDate first, LocalDate? last) =>
        last is LocalDate day ? DateSpan.Of(first, LocalDate.Max(first, day)) : DateSpan.From(first);

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
