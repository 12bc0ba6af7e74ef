using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;
using PartyBuilding.Samples.StarRating.Csv;

namespace PartyBuilding.Samples.StarRating.Loading;

/// <summary>Rows about members and organizations whom the roster does not have: one finding a subject, with all its lines.</summary>
/// <remarks>Where a file of the roster gave nobody at all, every row would be about a stranger: that one cause is one finding.</remarks>
internal sealed class UnknownSubjects(Roster roster, SourceLines lines)
{
    private readonly HashSet<SubjectId> _known =
        [.. roster.Organizations.Select(each => (SubjectId)each.Id), .. roster.Members.Select(each => (SubjectId)each.Id)];

    /// <summary>Whether rows about the subject count for nobody.</summary>
    internal bool Has(SubjectId subject) => roster.Organizations.Count > 0
        && (subject.Kind is SubjectKinds.Organization or SubjectKinds.Member)
        && !_known.Contains(subject);

    internal IEnumerable<Finding> In(IEnumerable<WorkRecord> records)
    {
        WorkRecord[] all = [.. records];
        IEnumerable<(SubjectId Subject, int Line)> about = all.Select(record => (record.Subject, lines.LineOf(record)));
        IEnumerable<(SubjectId Subject, int Line)> named = all.SelectMany(record => record.Attributes
            .Where(attribute => attribute.Type == AttributeType.Reference)
            .Select(attribute => (attribute.Reference, lines.LineOf(record))));
        return Found(Faults.SubjectUnknown, CsvShape.Records, about).Concat(Found(Faults.ReferenceUnknown, CsvShape.Records, named));
    }

    internal IEnumerable<Finding> In(FactSheet facts) => Found(
        Faults.FactSubjectUnknown,
        CsvShape.Facts,
        facts.Facts.Select(fact => fact.Subject).Distinct().SelectMany(subject => lines.Of(subject, CsvShape.Facts).Select(line => (subject, line))));

    private IEnumerable<Finding> Found(FindingKind kind, CsvShape file, IEnumerable<(SubjectId Subject, int Line)> rows)
    {
        FindingPlace place = FindingPlace.Nowhere.WithSource(file.FileName);
        (SubjectId Subject, int Line)[] unknown = [.. rows.Where(row => Has(row.Subject))];
        (SubjectId Subject, int Line)[] members = roster.Members.Count > 0 ? [] : [.. unknown.Where(row => row.Subject.Kind == SubjectKinds.Member)];
        if (members.Length > 0)
        {
            yield return Faults.Of(Faults.MembersUnknown, place, ("lines", LineRanges.Of(members.Select(row => row.Line))));
        }

        foreach (IGrouping<SubjectId, int> subject in unknown.Except(members).GroupBy(row => row.Subject, row => row.Line))
        {
            yield return Faults.Of(kind, place, ("lines", LineRanges.Of(subject)), ("subject", subject.Key.ToString()));
        }
    }
}
