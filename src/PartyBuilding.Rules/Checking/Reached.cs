using System;
using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Bands and conditions against what their number can be: those that never hold or always do, and numbers between bands.</summary>
internal static class Reached
{
    internal static IEnumerable<Finding> InChoices(Survey survey)
    {
        foreach (var choose in survey.Of<Choose>())
        {
            var reach = Reach.Of(choose.Value, choose.Key, survey.Ranges);
            var word = choose.Key.Written is Bands ? ".bands" : ".choose";
            for (var i = 0; i < choose.Value.Cases.Count; i++)
            {
                if (reach.IsDead(i))
                {
                    yield return Within(Case(choose.Key, word, i), RulesFindings.BandOutOfReach, reach.Span);
                }
            }

            foreach (var gap in reach.Gaps)
            {
                yield return Between(choose.Key, gap);
            }
        }
    }

    internal static IEnumerable<Finding> InGrades(Survey survey)
    {
        foreach (var grades in survey.Of<Grades>())
        {
            var reach = Reach.Of(grades.Value, grades.Key, survey.Ranges);
            for (var i = 0; i < grades.Value.Cases.Count; i++)
            {
                if (reach.IsDead(i))
                {
                    yield return Within(Case(grades.Key, ".grades", i), RulesFindings.GradeOutOfReach, reach.Span)
                        .With("grade", grades.Value.Cases[i].Grade);
                }
            }

            foreach (var gap in reach.Gaps)
            {
                yield return Between(grades.Key, gap);
            }
        }
    }

    internal static IEnumerable<Finding> InTests(Survey survey)
    {
        foreach (var test in survey.Of<Test>())
        {
            if (test.Key.IsMade || test.Key.Child(Slot.Bound) is not Site boundSite || test.Key.Child(Slot.Tested) is not Site tested)
            {
                continue;
            }

            var bound = survey.Ranges.Of(boundSite);
            if (bound.Low is not decimal at || bound.High != at || (tested.Node is Value && survey.MeaningOf(tested).Type != ValueType.Number))
            {
                continue;
            }

            var span = survey.Ranges.Of(tested);
            var left = new Leftover(span);
            var taken = Stretch.Of(test.Value.Comparison.Kind, at);
            if (!left.Has(taken))
            {
                yield return Within(kind => test.Key.Finds(kind), RulesFindings.NeverHolds, span);
                continue;
            }

            left.Take(taken);
            if (left.IsEmpty)
            {
                yield return Within(kind => test.Key.Finds(kind), RulesFindings.AlwaysHolds, span);
            }
        }
    }

    private static Func<FindingKind, Finding> Case(Site site, string word, int index) => kind =>
    {
        var path = site.IsMade || site.Written is Table ? site.Path : site.Path + word + "[" + Exact.Text(index) + "]";
        var place = FindingPlace.AtPath(path);
        return Finding.Of(kind, site.Clause is null ? place : place.WithClause(site.Clause));
    };

    private static Finding Within(Func<FindingKind, Finding> at, FindingKind kind, ValueSpan span) =>
        at(kind).With("low", Text(span.Low, "-")).With("high", Text(span.High, "+"));

    private static Finding Between(Site site, Stretch gap) =>
        site.Finds(RulesFindings.BandGap).With("from", gap.Low!.Value).With("to", gap.High!.Value);

    private static string Text(decimal? bound, string sign) => bound is decimal value ? Exact.Text(decimal.Round(value, 9)) : sign + "∞";
}
