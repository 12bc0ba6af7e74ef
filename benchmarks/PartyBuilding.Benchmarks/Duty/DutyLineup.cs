using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using PartyBuilding.Benchmarks.Measuring;
using PartyBuilding.Benchmarks.Scheme;
using PartyBuilding.Rules;

namespace PartyBuilding.Benchmarks.Duty;

/// <summary>Who takes part in the scheme of members' duty, the check that all agree, and the pairs that are timed in turn.</summary>
internal sealed class DutyLineup
{
    internal DutyLineup(DutyYear year)
    {
        Year = year;
        Loop = new DutyLoop(year);
        Linq = new DutyLinq(year);
        Library = new DutyEvaluation(year);
    }

    internal DutyYear Year { get; }

    internal DutyLoop Loop { get; }

    internal DutyLinq Linq { get; }

    internal DutyEvaluation Library { get; }

    /// <exception cref="InvalidOperationException">A verdict differs, or an edge does not occur.</exception>
    internal void Require(TextWriter log)
    {
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Year.Members.Length} members, {Year.Rows.Length} records"));
        Verdict[] expected = ((IContender)Loop).Verdicts();
        var faults = new List<string>();
        foreach (IContender contender in new IContender[] { Linq, Library })
        {
            Agreement.Compare(contender.Name, "member", expected, contender.Verdicts(), faults);
        }

        foreach ((string name, int count) in DutyEdges.Count(Year, expected))
        {
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count,6}  {name}"));
            if (count == 0)
            {
                faults.Add("The rows have no case of: " + name);
            }
        }

        EvaluationSeries run = Library.Run();
        if (run["member-duty"].ExplainAll().Take(500).Any(one => Recomputation.Of(one).Count > 0))
        {
            faults.Add(Library.Name + ": an explanation does not recompute");
        }

        if (faults.Count > 0)
        {
            throw new InvalidOperationException("No agreement:" + Environment.NewLine + string.Join(Environment.NewLine, faults));
        }

        log.WriteLine("3 implementations agree on score, rank and grade of all members.");
    }

    /// <summary>What is timed in turn; no ratio is promised.</summary>
    internal IReadOnlyList<Pair> Pairs()
    {
        EvaluationSeries run = Library.Run();
        Timed loop = Timed.Of(Loop);
        return
        [
            new Pair(Timed.Of(Library), loop),
            new Pair(Timed.Of(Library), Timed.Of(Linq)),
            new Pair(new Timed("PartyBuilding, full explanations, members' duty", () => DutyEvaluation.ExplainAll(run)), loop),
            new Pair(Timed.Of(Linq), loop),
        ];
    }
}
