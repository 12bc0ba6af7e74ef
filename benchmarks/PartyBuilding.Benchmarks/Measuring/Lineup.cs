using System.Collections.Generic;
using PartyBuilding.Benchmarks.Baselines;
using PartyBuilding.Benchmarks.Library;
using PartyBuilding.Benchmarks.Scheme;
using PartyBuilding.Rules;

namespace PartyBuilding.Benchmarks.Measuring;

/// <summary>Who takes part: every implementation of the scheme, and the pairs that are timed in turn. An implementation that is added is added here.</summary>
internal sealed class Lineup
{
    internal Lineup(Scenario scenario)
    {
        Scenario = scenario;
        Table = new RecordTable(scenario.Branches, scenario.Grouped);
        StructLoop = new StructLoop(Table);
        StoringLoop = new StoringLoop(Table);
        LinqOverGroups = new LinqOverGroups(scenario.Branches, scenario.Grouped);
        LinqOverRows = new LinqOverRows(scenario.Branches, scenario.Rows);
        RulesEngine = new RulesEngineOverFacts(scenario.Branches, scenario.Grouped);
        Library = new LibraryEvaluation(scenario);
        Contenders = [StructLoop, StoringLoop, LinqOverGroups, LinqOverRows, RulesEngine, Library];
    }

    internal Scenario Scenario { get; }

    internal RecordTable Table { get; }

    internal StructLoop StructLoop { get; }

    internal StoringLoop StoringLoop { get; }

    internal LinqOverGroups LinqOverGroups { get; }

    internal LinqOverRows LinqOverRows { get; }

    internal RulesEngineOverFacts RulesEngine { get; }

    internal LibraryEvaluation Library { get; }

    /// <summary>All of them must agree on every verdict. The first is the one the others are compared with.</summary>
    internal IReadOnlyList<IContender> Contenders { get; }

    /// <summary>What is timed in turn, and the ratio to keep where one is promised.</summary>
    internal IReadOnlyList<Pair> Pairs()
    {
        Timed loop = Timed.Of(StructLoop), storing = Timed.Of(StoringLoop), flat = Timed.Of(LinqOverRows);
        Evaluation run = Library.Run();
        var explanations = new Timed("PartyBuilding, full explanations", () => LibraryEvaluation.ExplainAll(run));
        var read = new Timed("PartyBuilding, full explanations, all lines, parts and records read", () => LibraryEvaluation.ReadAll(run));
        var ledger = new Timed("PartyBuilding, ledger built from the flat list", () => LedgerOfRows.Build(Scenario.Rows));
        return
        [
            new Pair(Timed.Of(Library), loop, HighestRatio: 1.5m, HighestBytes: 64),
            new Pair(explanations, storing, HighestRatio: 4m),
            new Pair(read, storing),
            new Pair(ledger, flat, HighestRatio: 1.5m),
            new Pair(new Timed("PartyBuilding, digest of the input alone", Library.Digest), loop),
            new Pair(new Timed("PartyBuilding, evaluation and digest of the input", Library.EvaluateWithDigest), loop),
            new Pair(storing, loop),
            new Pair(Timed.Of(LinqOverGroups), loop),
            new Pair(flat, loop),
            new Pair(Timed.Of(RulesEngine), loop),
        ];
    }
}
