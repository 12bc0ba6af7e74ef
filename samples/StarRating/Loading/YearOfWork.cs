using System;
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
        DomainFindings.TwoHomes, DomainFindings.FactReserved, DomainFindings.FactNumberNotHeld,
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
        List<WorkRecord> work = RecordsFile.Read(records, _lines, Lost);
        Checked<FactSheet> sheet = FactsFile.Read(facts, _lines);
        foreach (CsvFile file in new[] { organizations, members, records, facts })
        {
            _findings.AddRange(file.Findings);
            LeftOut.Add(file.Name, file.LeftOut);
        }

        IsUsable = organizations.HasRows && (records.HasRows || records.IsEmpty);
        Roster = organizations.HasRows ? Keep(roster.Build(), CsvShape.Organizations, CsvShape.Members) : roster.Build().Value!;
        Facts = Keep(sheet, CsvShape.Facts);
        Ledger = BuildLedger(work, year, kinds);
    }

    /// <summary>Whether there are organizations to rate, and records were read, even if there are none.</summary>
    internal bool IsUsable { get; }

    internal Names Names { get; } = new();

    internal Roster Roster { get; }

    internal WorkLedger Ledger { get; }

    internal FactSheet Facts { get; }

    /// <summary>Everything that was found in the files, with file and line.</summary>
    internal IReadOnlyList<Finding> Findings => _findings;

    internal LeftOutRows LeftOut { get; } = new();

    /// <summary>The records among them, by kind.</summary>
    internal LostRecords Lost { get; } = new();

    /// <summary>Reads the files of a folder; the kinds are those that a policy counts.</summary>
    internal static YearOfWork Read(string folder, FileEncoding encoding, EvaluationPeriod year, IEnumerable<string> kinds) =>
        new(folder, encoding, year, kinds);

    /// <summary>The lines of records.</summary>
    internal IEnumerable<int> LinesOf(Func<WorkRecord, bool> are) => _lines.Of(are);

    /// <summary>The same finding with its line in facts.csv.</summary>
    internal Finding InFacts(Finding finding) => _lines.Locate(finding, CsvShape.Facts);

    /// <summary>
    /// These files are all that there is, so every kind is declared complete for the year: only then does none mean zero. That no longer holds for
    /// kinds of which rows were left out, and for none when the year has no records at all.
    /// </summary>
    private WorkLedger BuildLedger(List<WorkRecord> work, EvaluationPeriod year, IEnumerable<string> kinds)
    {
        WorkLedgerBuilder builder = new WorkLedgerBuilder().AddRange(work);
        Checked<WorkLedger> built = builder.Build();
        WorkLedger ledger = built.Value!;
        KeepFindings(built.Findings.Select(finding => finding.Kind == DomainFindings.EntryUsedTwice
            ? _lines.EntryTwice(finding, ledger.LeftOut)
            : _lines.Locate(finding, CsvShape.Records)));

        UnknownSubjects unknown = new(Roster, _lines);
        KeepFindings(unknown.In(work));
        KeepFindings(unknown.In(Facts));
        LeftOut.Add(CsvShape.Facts.FileName, Facts.Facts.Select(fact => fact.Subject).Distinct().Where(unknown.Has).SelectMany(subject => _lines.Of(subject, CsvShape.Facts)));
        foreach (WorkRecord record in ledger.LeftOut.Concat(work.Where(record => unknown.Has(record.Subject))))
        {
            LeftOut.Add(CsvShape.Records.FileName, [_lines.LineOf(record)]);
            Lost.Add(record.Kind, _lines.LineOf(record));
        }

        if (work.Any(record => year.Span.Contains(record.Date)))
        {
            foreach (string kind in kinds.Union(ledger.Kinds).Where(Lost.IsComplete))
            {
                builder.Covers(kind, year.Span);
            }
        }

        return builder.Build().Value!;
    }

    private T Keep<T>(Checked<T> built, params CsvShape[] files)
        where T : class
    {
        KeepFindings(built.Findings.Select(finding => _lines.Locate(finding, files)));
        return built.Value!;
    }

    private void KeepFindings(IEnumerable<Finding> findings)
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
