using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>
/// Recomputes an explanation from its leaves with the arithmetic that it shows. What was stored or sent can thus be verified by anyone,
/// without policy and ledger.
/// </summary>
public static class Recomputation
{
    /// <summary>Every line that does not follow from what it shows, with its path in the stored form; none when all do.</summary>
    /// <exception cref="ArgumentNullException">The explanation is null.</exception>
    public static IReadOnlyList<Finding> Of(Explanation explanation)
    {
        Require.NotNull(explanation, nameof(explanation));

        var faults = new List<Finding>();
        if (explanation.Points is ExplainedLine points)
        {
            Check(points, "$.points", faults);
            var total = AfterSteps(explanation, new Interval(points.Low, points.High), faults);
            if (explanation.BeyondLimits is null && explanation.Score.Low is decimal low && explanation.Score.High is decimal high)
            {
                Compare(new Interval(Fraction.Of(low), Fraction.Of(high)), total, "$.score", null, faults);
            }
        }

        for (var i = 0; i < explanation.Steps.Count; i++)
        {
            CheckTests(explanation.Steps[i].Tests, At("$.steps", i), explanation.Steps[i].Clause, faults);
        }

        return faults;
    }

    /// <summary>The points as the last step that changed them left them; such steps show them before and after.</summary>
    private static Interval AfterSteps(Explanation explanation, Interval points, List<Finding> faults)
    {
        for (var i = 0; i < explanation.Steps.Count; i++)
        {
            var step = explanation.Steps[i];
            if (step.Form == "adjust" && step.After is string after && TestArithmetic.Range(after) is Interval changed)
            {
                if (TestArithmetic.Changed(step) is decimal recomputed && changed.IsDetermined)
                {
                    Compare(changed, Interval.Of(recomputed), At("$.steps", i) + ".after", step.Clause, faults);
                }

                points = changed;
            }
        }

        return points;
    }

    private static void Check(ExplainedLine line, string path, List<Finding> faults)
    {
        for (var i = 0; i < line.Children.Count; i++)
        {
            Check(line.Children[i], At(path + ".children", i), faults);
        }

        var parts = line.Parts;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Working is ExplainedLine working)
            {
                var place = At(path + ".parts", i);
                Check(working, place + ".working", faults);
                var shown = new Interval(parts[i].Low, parts[i].High);
                var worked = new Interval(working.Low, working.High);

                // One that may not count may be missing instead: it can be worth what it earns, and that.
                Compare(shown, parts[i].State == PartState.Open && shown.Contains(worked) ? shown : worked, place, line.Clause, faults);
            }
        }

        CheckTests(line.Tests, path, line.Clause, faults);
        try
        {
            CheckOwn(line, path, faults);
        }
        catch (OverflowException)
        {
            faults.Add(Finding.Of(RulesFindings.LineTooLong, Place(path, line.Clause)));
        }
    }

    private static void CheckOwn(ExplainedLine line, string path, List<Finding> faults)
    {
        var own = new Interval(line.OwnLow, line.OwnHigh);
        if (VerbArithmetic.Of(line) is Interval recomputed && !(IsOpen(line) && recomputed.Contains(own)))
        {
            Compare(own, recomputed, path + ".own", line.Clause, faults);
        }

        if (line.Window is ExplainedWindow window)
        {
            foreach (var record in line.Parts.SelectMany(part => part.Records).Where(record => !window.Contains(record.Date)))
            {
                Differs(record.Entry.Key, string.Empty, path + ".window", line.Clause, faults);
            }
        }

        if (line.Spells is ExplainedSpells spells)
        {
            Compare(ExplainedSpells.Text(spells.Stretches), ExplainedSpells.Text(spells.Rejoined()), path + ".spells.stretches", line.Clause, faults);
        }

        if (line.Group?.Recount(line.Folding) is Interval recounted)
        {
            Compare(line.Group.From, recounted, path + ".group.from", line.Clause, faults);
        }

        var current = own;
        for (var i = 0; i < line.Marks.Count; i++)
        {
            var mark = line.Marks[i];
            var place = At(path + ".marks", i);
            if (mark.Operand is not null)
            {
                Check(mark.Operand, place + ".by", faults);
            }

            current = VerbArithmetic.Apply(mark, current);
            Compare(new Interval(mark.Low, mark.High), current, place, line.Clause, faults);
        }

        Compare(new Interval(line.Low, line.High), current, path, line.Clause, faults);
    }

    /// <summary>What was compared must come about as shown, be what the test says, and decide as the test says.</summary>
    private static void CheckTests(IReadOnlyList<ExplainedTest> tests, string path, string? clause, List<Finding> faults)
    {
        for (var i = 0; i < tests.Count; i++)
        {
            var test = tests[i];
            var place = At(path + ".tests", i);
            if (test.Compared is ExplainedLine compared)
            {
                if (TestJson.FirstAbout(test, tests) == i)
                {
                    Check(compared, place + ".compared", faults);
                }

                Compare(test.Actual, new Interval(compared.Low, compared.High).ToString(), place + ".actual", clause, faults);
            }

            if (test.Against is ExplainedLine against)
            {
                Check(against, place + ".against", faults);
                Compare(TestArithmetic.BoundOf(test), new Interval(against.Low, against.High).ToString(), place + ".asked", clause, faults);
            }

            if (TestArithmetic.TryDecide(test, out var holds))
            {
                Compare(TestArithmetic.Text(test.Holds), TestArithmetic.Text(holds), place + ".holds", clause, faults);
            }
        }
    }

    /// <summary>Whether it is unknown which parts count: the line may then know its ends better than its parts show.</summary>
    private static bool IsOpen(ExplainedLine line)
    {
        foreach (var part in line.Parts)
        {
            if (part.State == PartState.Open)
            {
                return true;
            }
        }

        return false;
    }

    private static void Compare(Interval shown, Interval recomputed, string path, string? clause, List<Finding> faults)
    {
        if (shown.Low != recomputed.Low || shown.High != recomputed.High)
        {
            Differs(shown.ToString(), recomputed.ToString(), path, clause, faults);
        }
    }

    private static void Compare(string shown, string recomputed, string path, string? clause, List<Finding> faults)
    {
        if (shown != recomputed)
        {
            Differs(shown, recomputed, path, clause, faults);
        }
    }

    private static void Differs(string shown, string recomputed, string path, string? clause, List<Finding> faults) =>
        faults.Add(Finding.Of(RulesFindings.LineDiffers, Place(path, clause)).With("shown", shown).With("recomputed", recomputed));

    private static FindingPlace Place(string path, string? clause) =>
        clause is null ? FindingPlace.AtPath(path) : FindingPlace.AtPath(path).WithClause(clause);

    private static string At(string path, int index) => path + "[" + index.ToString(CultureInfo.InvariantCulture) + "]";
}
