using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Places: how many there are, for whom, and whether they do anything.</summary>
internal sealed class PlacesValidator : PartValidator
{
    internal PlacesValidator()
        : base(Counts, Reserves, Groups, Limits, Bars)
    {
    }

    private static IEnumerable<Finding> Counts(Survey survey)
    {
        foreach (var step in survey.Steps)
        {
            if (step.Node is not Places { Count.Share: Literal share } places)
            {
                continue;
            }

            if (share.Numerator <= 0m || share.Numerator > share.Denominator)
            {
                yield return step.Finds(RulesFindings.ShareOutOfBounds).With("share", share.Text);
            }

            var of = places.Count.Of;
            if (of is not (PlaceCount.InScope or PlaceCount.Scored or PlaceCount.Reaching))
            {
                if (survey.Names.Fact(of) is not FactKind fact)
                {
                    yield return step.Finds(RulesFindings.FactNotDeclared).With("fact", of);
                }
                else if (fact.Type != FactType.Number)
                {
                    yield return Comparisons.WrongType(step, string.Empty, of, TypeOf(fact), ValueType.Number);
                }
            }
        }
    }

    /// <summary>Parts of the places are shares of them, and together not more than all.</summary>
    private static IEnumerable<Finding> Reserves(Survey survey)
    {
        foreach (var step in survey.Steps)
        {
            if (step.Node is not Places { Reserves: { Count: > 0 } reserves } places)
            {
                continue;
            }

            var shares = reserves.Select(r => r.Count.Share).OfType<Literal>().ToArray();
            var wrong = shares.Where(s => s.Numerator <= 0m || s.Numerator > s.Denominator).ToArray();
            foreach (var share in wrong)
            {
                yield return step.Finds(RulesFindings.ShareOutOfBounds, step.Written is Places ? ".reserve" : string.Empty).With("share", share.Text);
            }

            var isNumber = places.Count.Share is null;
            var whole = isNumber ? places.Count.Count : 1m;
            var reserved = isNumber
                ? reserves.Sum(r => (decimal)r.Count.OutOf(places.Count.Count))
                : shares.Sum(s => s.Numerator / s.Denominator);
            if (wrong.Length == 0 && reserved > whole)
            {
                yield return step.Finds(RulesFindings.ReservesTooLarge, step.Written is Places ? ".reserve" : string.Empty)
                    .With("reserved", Exact.Text(reserved))
                    .With("places", Exact.Text(whole));
            }
        }
    }

    private static IEnumerable<Finding> Groups(Survey survey)
    {
        foreach (var step in survey.Steps)
        {
            if (step.Node is Places { Group: string group } && group != RosterFacts.Kind)
            {
                if (survey.Names.Fact(group) is not FactKind fact)
                {
                    yield return step.Finds(RulesFindings.FactNotDeclared).With("fact", group);
                }
                else if (fact.Type is not (FactType.Code or FactType.Flag))
                {
                    yield return Comparisons.WrongType(step, string.Empty, group, TypeOf(fact), ValueType.Code);
                }
            }
        }
    }

    private static ValueType TypeOf(FactKind fact) => fact.Type switch
    {
        FactType.Number => ValueType.Number,
        FactType.Code => ValueType.Code,
        FactType.Date => ValueType.Date,
        _ => ValueType.Flag,
    };

    /// <summary>Places that take a grade from nobody and give it to nobody.</summary>
    private static IEnumerable<Finding> Limits(Survey survey) => survey.Steps
        .Where(step => step.Node is Places { Grade: not null, AmongEveryone: false, Among: null, Exceeded: null, Losers: { Stays: true } })
        .Select(step => step.Finds(RulesFindings.PlacesChangeNothing).With("grade", ((Places)step.Node).Grade!));

    /// <summary>Bars from places that stand after all of them.</summary>
    private static IEnumerable<Finding> Bars(Survey survey)
    {
        var steps = survey.Steps.ToArray();
        var last = System.Array.FindLastIndex(steps, step => step.Node is Places);
        return last < 0 ? Enumerable.Empty<Finding>() : steps.Skip(last)
            .Where(step => step.Node is ConditionalFinding { Bars: true })
            .Select(step => step.Finds(RulesFindings.BarAfterPlaces).With("code", ((ConditionalFinding)step.Node).Code));
    }
}
