using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;
using PartyBuilding.Samples.StarRating.Csv;

namespace PartyBuilding.Samples.StarRating.Loading;

/// <summary>Records that name a member or an organization whom nobody knows.</summary>
internal static class UnknownReferences
{
    internal static IEnumerable<Finding> In(IEnumerable<WorkRecord> records, Roster roster, SourceLines lines)
    {
        HashSet<SubjectId> known = [.. roster.Organizations.Select(each => (SubjectId)each.Id), .. roster.Members.Select(each => (SubjectId)each.Id)];
        foreach (WorkRecord record in records)
        {
            FindingPlace place = FindingPlace.OfEntry(record.Entry).WithSource(CsvShape.Records.FileName).WithLine(lines.LineOf(record));
            if (IsUnknown(record.Subject, known))
            {
                yield return Faults.Of(Faults.SubjectUnknown, place, ("subject", record.Subject.ToString()));
            }

            foreach (RecordAttribute attribute in record.Attributes)
            {
                if (attribute.Type == AttributeType.Reference && IsUnknown(attribute.Reference, known))
                {
                    yield return Faults.Of(
                        Faults.ReferenceUnknown, place, ("attribute", attribute.Name), ("subject", attribute.Reference.ToString()));
                }
            }
        }
    }

    private static bool IsUnknown(SubjectId subject, HashSet<SubjectId> known) =>
        subject.Kind is SubjectKinds.Organization or SubjectKinds.Member && !known.Contains(subject);
}
