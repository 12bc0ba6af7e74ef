using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using FsCheck.Xunit;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Evaluations;
using PartyBuilding.Tests;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>Whomever people choose of those who are equal at a last place, what was said for certain stays.</summary>
[Properties(Arbitrary = [typeof(Draws)])]
public sealed class WaitingLaws
{
    private static readonly string[] s_grades = ["five", "four", "three"];

    private static readonly Condition s_bodies = Value.Of("origin").Is("body");

    [Law]
    public void What_is_not_provisional_stays_whoever_of_the_equals_is_chosen(Draws draws)
    {
        draws = draws.Again();
        Step[] before = [.. Before(draws)];
        List<Places> places = [];
        for (int n = 1 + draws.Below(3); n > 0; n--)
        {
            places.Add(Drawn(draws, places.Count, places.LastOrDefault()?.Honour, before.Length > 0));
        }

        (decimal Points, bool IsBody)[] subjects = [.. Enumerable.Range(0, 3 + draws.Below(7)).Select(_ => (65m + (7m * draws.Below(5)), draws.OneIn(3)))];
        int[] lots = [.. Enumerable.Range(1, subjects.Length)];
        Policy waiting = Cohort.Policy([.. before, .. places.Select(p => p.WithTies(draws.Of(Ties.Undecided, Ties.Lot)))]);
        Policy drawn = Cohort.Policy([.. before, .. places.Select(p => p.OrderedBy(PlaceOrder.Score, PlaceOrder.Lowest(Value.Of("lot"))).WithTies(Ties.Out))]);
        SubjectResult[] said = Judge(waiting, subjects, lots);
        for (int i = 0; i < 6; i++)
        {
            lots = draws.Shuffle(lots);
            foreach ((SubjectResult one, SubjectResult then) in said.Zip(Judge(drawn, subjects, lots)).Where(pair => !pair.First.IsProvisional))
            {
                (then.Grade + " " + string.Join(" ", then.Honours)).Should().Be(
                    one.Grade + " " + string.Join(" ", one.Honours),
                    "{0} of {1} by the lots {2}:\n{3}", one.Subject, string.Join(" ", subjects), string.Join(" ", lots), PolicyWriter.WriteText(waiting));
            }
        }
    }

    private static IEnumerable<Step> Before(Draws draws)
    {
        if (draws.OneIn(2))
        {
            yield return Cohort.Bands;
        }

        if (draws.OneIn(4))
        {
            yield return ConditionalFinding.Of("bar", s_bodies).Barring();
        }

        if (draws.OneIn(5))
        {
            yield return AdjustGrade.AtMost(s_bodies, "four");
        }
    }

    private static Places Drawn(Draws draws, int number, string? prize, bool isGraded)
    {
        PlaceCount count = draws.OneIn(2)
            ? PlaceCount.Exactly(1 + draws.Below(3))
            : PlaceCount.ShareOf(Literal.Percent(10m + (20m * draws.Below(4))), draws.Of(PlaceCount.InScope, PlaceCount.Reaching), draws.Of(RoundingMode.TowardZero, RoundingMode.Half));
        bool isHonour = draws.OneIn(4);
        Places places = isHonour ? Places.ForHonour("prize" + number, count) : Places.ForGrade(s_grades[number], count).WithLosers(draws.Of(Losers.Next, Losers.Stay, Losers.FallTo("two")));
        Condition free = Condition.Not(prize is not null && draws.OneIn(2) ? Value.Of("honour").Is(prize) : Value.Of("grade").Is("five", "four"));
        places = draws.Below(4) switch
        {
            0 when isGraded || isHonour => places,
            1 => places.OpenTo(s_bodies),
            2 => places.OpenTo(free),
            _ => isHonour ? places : places.OpenToEveryone(),
        };
        places = draws.OneIn(4) ? places.GroupedBy("origin") : places;
        places = draws.OneIn(4) ? places.GivenFromBottom() : places;
        Reserve reserve = Reserve.Of(draws.OneIn(2) ? PlaceCount.Exactly(1) : PlaceCount.ShareOf(Literal.Percent(50), PlaceCount.Places, RoundingMode.Half), s_bodies);
        return draws.OneIn(3) ? places.Reserving(draws.OneIn(2) ? reserve : reserve.StayingEmpty()) : places;
    }

    private static SubjectResult[] Judge(Policy policy, (decimal Points, bool IsBody)[] subjects, int[] lots)
    {
        RosterBuilder roster = new();
        FactSheetBuilder facts = new();
        for (int i = 0; i < subjects.Length; i++)
        {
            OrganizationId id = Cohort.Id(i + 1);
            roster.Add(Organization.Of(id, "branch", new LocalDate(2015, 1, 1)));
            facts.Add(Fact.Of(id, "points", subjects[i].Points));
            facts.Add(Fact.Of(id, "origin", subjects[i].IsBody ? "body" : "person"));
            facts.Add(Fact.Of(id, "lot", lots[i]));
        }

        return [.. Evaluator.Evaluate(policy, new EvaluationInput(roster.Build().ValueOrThrow(), WorkLedger.Empty, EvaluationPeriod.Year(2025))
            .With(facts.Build().ValueOrThrow())).Report.Subjects];
    }
}
