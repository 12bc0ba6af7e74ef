using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;
using PartyBuilding.Samples.StarRating.Csv;

namespace PartyBuilding.Samples.StarRating.Loading;

/// <summary>Everything that the four files say about a year: the consistent rest, what was found, and what was left out.</summary>
internal sealed class YearOfWork
{
    private readonly SourceLines _lines = new();
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<string, SortedSet<int>> _leftOut = [];

    private YearOfWork(string folder, FileEncoding encoding, EvaluationPeriod year, IEnumerable<string> kinds)
    {
        RosterFiles roster = new(Names, _lines);
        CsvFile organizations = CsvFile.Read(folder, CsvShape.Organizations, encoding);
        CsvFile members = CsvFile.Read(folder, CsvShape.Members, encoding);
        CsvFile records = CsvFile.Read(folder, CsvShape.Records, encoding);
        CsvFile facts = CsvFile.Read(folder, CsvShape.Facts, encoding);
        roster.AddOrganizations(organizations);
        roster.AddMembers(members);
        List<WorkRecord> ledger = RecordsFile.Read(records, _lines);
        Checked<FactSheet> sheet = FactsFile.Read(facts, _lines);
        foreach (CsvFile file in new[] { organizations, members, records, facts })
        {
            _findings.AddRange(file.Findings);
            LeaveOut(file.Name, file.LeftOut);
        }

        IsUsable = organizations.IsUsable && records.IsUsable;
        Roster = Keep(roster.Build());
        Facts = Keep(sheet);
        Ledger = BuildLedger(ledger, records, year, kinds);
    }

    /// <summary>Whether there are organizations and records to rate at all.</summary>
    internal bool IsUsable { get; }

    internal Names Names { get; } = new();

    internal Roster Roster { get; }

    internal WorkLedger Ledger { get; }

    internal FactSheet Facts { get; }

    /// <summary>Everything that was found in the files, with file and line.</summary>
    internal IReadOnlyList<Finding> Findings => _findings;

    /// <summary>Lines that were left out, by file.</summary>
    internal IEnumerable<KeyValuePair<string, SortedSet<int>>> LeftOut => _leftOut.Where(file => file.Value.Count > 0);

    /// <summary>Reads the files of a folder; the kinds are those that a policy counts.</summary>
    internal static YearOfWork Read(string folder, FileEncoding encoding, EvaluationPeriod year, IEnumerable<string> kinds) =>
        new(folder, encoding, year, kinds);

    /// <summary>The same finding with file and line, where it is about a row.</summary>
    internal Finding Locate(Finding finding) => _lines.Locate(finding);

    /// <summary>
    /// These files are all that there is, so every kind is declared complete for the year. That no longer holds for kinds of which records were
    /// left out, and for none when rows could not be read or the year has no records: what is missing there may be anything.
    /// </summary>
    private WorkLedger BuildLedger(List<WorkRecord> records, CsvFile file, EvaluationPeriod year, IEnumerable<string> kinds)
    {
        WorkLedgerBuilder builder = new WorkLedgerBuilder().AddRange(records);
        Checked<WorkLedger> built = builder.Build();
        WorkLedger ledger = Keep(built);
        LeaveOut(file.Name, ledger.LeftOut.Select(_lines.LineOf));
        if (file.IsCut || file.LeftOut.Any() || !records.Any(record => year.Span.Contains(record.Date)))
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

    private T Keep<T>(Checked<T> built)
        where T : class
    {
        _findings.AddRange(built.Findings.Select(_lines.Locate));
        return built.Value!;
    }

    private void LeaveOut(string file, IEnumerable<int> lines)
    {
        if (!_leftOut.TryGetValue(file, out SortedSet<int>? all))
        {
            _leftOut.Add(file, all = []);
        }

        all.UnionWith(lines);
    }
}
