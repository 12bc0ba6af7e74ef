using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;
using PartyBuilding.Samples.StarRating.Csv;

namespace PartyBuilding.Samples.StarRating.Loading;

/// <summary>Everything that the four files say about a year: the consistent rest, what was found, and what was left out.</summary>
internal sealed class YearOfWork
{
    /// <summary>Findings after which a row is not used at all.</summary>
    private static readonly FindingKind[] RowLost =
    [
        DomainFindings.MembershipDatesReversed, DomainFindings.OrganizationGivenTwice, DomainFindings.MemberGivenTwice,
        DomainFindings.MembershipMemberUnknown, DomainFindings.MembershipOrganizationUnknown, DomainFindings.MembershipsOverlap,
        DomainFindings.TwoHomes, DomainFindings.FactReserved, Faults.SubjectUnknown,
    ];

    private readonly SourceLines _lines = new();
    private readonly List<Finding> _findings = [];

    private YearOfWork(string folder, FileEncoding encoding, EvaluationPeriod year, IEnumerable<string> kinds)
    {
        CsvFile organizations = CsvFile.Read(folder, CsvShape.Organizations, encoding);
        CsvFile members = CsvFile.Read(folder, CsvShape.Members, encoding);
        CsvFile records = CsvFile.Read(folder, CsvShape.Records, encoding);
        CsvFile facts = CsvFile.Read(folder, CsvShape.Facts, encoding);
        RosterFiles roster = new(Names, _lines);
        roster.AddOrganizations(organizations);
        roster.AddMembers(members);
        List<WorkRecord> work = RecordsFile.Read(records, _lines);
        Checked<FactSheet> sheet = FactsFile.Read(facts, _lines);
        foreach (CsvFile file in new[] { organizations, members, records, facts })
        {
            _findings.AddRange(file.Findings);
            LeftOut.Add(file.Name, file.LeftOut);
        }

        IsUsable = organizations.IsUsable && records.IsUsable;
        Roster = organizations.IsUsable ? Keep(roster.Build(), CsvShape.Organizations, CsvShape.Members) : roster.Build().Value!;
        Facts = Keep(sheet, CsvShape.Facts);
        Ledger = BuildLedger(work, records, year, kinds);
        if (organizations.IsUsable)
        {
            // Without its organizations every row would name an unknown one, and that one cause is found already.
            Keep(UnknownReferences.In(work, Roster, _lines));
        }
    }

    /// <summary>Whether there are organizations and records to rate at all.</summary>
    internal bool IsUsable { get; }

    internal Names Names { get; } = new();

    internal Roster Roster { get; }

    internal WorkLedger Ledger { get; }

    internal FactSheet Facts { get; }

    /// <summary>Everything that was found in the files, with file and line.</summary>
    internal IReadOnlyList<Finding> Findings => _findings;

    internal LeftOutRows LeftOut { get; } = new();

    /// <summary>Reads the files of a folder; the kinds are those that a policy counts.</summary>
    internal static YearOfWork Read(string folder, FileEncoding encoding, EvaluationPeriod year, IEnumerable<string> kinds) =>
        new(folder, encoding, year, kinds);

    /// <summary>
    /// These files are all that there is, so every kind is declared complete for the year. That no longer holds for kinds of which records were
    /// left out, and for none when rows could not be read or the year has no records: what is missing there may be anything.
    /// </summary>
    private WorkLedger BuildLedger(List<WorkRecord> work, CsvFile file, EvaluationPeriod year, IEnumerable<string> kinds)
    {
        WorkLedgerBuilder builder = new WorkLedgerBuilder().AddRange(work);
        WorkLedger ledger = Keep(builder.Build(), CsvShape.Records);
        LeftOut.Add(file.Name, ledger.LeftOut.Select(_lines.LineOf));
        if (file.LeftOut.Any() || !work.Any(record => year.Span.Contains(record.Date)))
        {
            return ledger;
        }

        HashSet<string> incomplete = [.. ledger.LeftOut.Select(record => record.Kind)];
        foreach (string kind in kinds.Union(ledger.Kinds).Where(kind => !incomplete.Contains(kind)))
        {
            builder.Covers(kind, year.Span);
        }

        return builder.Build().Value!;
    }

    private T Keep<T>(Checked<T> built, params CsvShape[] files)
        where T : class
    {
        Keep(built.Findings.Select(finding => _lines.Locate(finding, files)));
        return built.Value!;
    }

    private void Keep(IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            _findings.Add(finding);
            if (finding.Place is { Source: string file, Line: int line } && RowLost.Contains(finding.Kind))
            {
                LeftOut.Add(file, [line]);
            }
        }
    }
}
