using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <content>Conditions: they hold, do not hold, or cannot be known yet.</content>
internal sealed partial class Reckoner
{
    public Verdict Holds(Condition condition, Place place) => condition switch
    {
        Aftermath aftermath => Holds(aftermath.Plain(), place),
        Stated stated => Verdict.Of(Attribute(Value.Of(stated.Attribute), place).Exists),
        Test test => Compares(test.Value, test.Comparison, place),
        Match match => Verdict.All([.. match.Pairs.Select(pair => Matches(pair.Key, pair.Value, place))]),
        UsedBy used => IsUsedBy((Each)_lines[used.LineId].Plain(), place),
        Logic { Kind: LogicKind.Not } logic => !Holds(logic.Conditions[0], place),
        Logic { Kind: LogicKind.All } logic => Verdict.All([.. logic.Conditions.Select(c => Holds(c, place))]),
        Logic { Kind: LogicKind.Any } logic => Verdict.AtLeast(1, [.. logic.Conditions.Select(c => Holds(c, place))]),
        Logic logic => Verdict.AtLeast(logic.Count, [.. logic.Conditions.Select(c => Holds(c, place))]),
        _ => throw new NotSupportedException(condition.GetType().Name),
    };

    /// <summary>A comparison, a condition, or both.</summary>
    private Verdict Holds(Comparison? comparison, Condition? when, Number? on, Place place) => Verdict.All([
        comparison is null ? Verdict.Of(true) : Compares(on!, comparison, place),
        when is null ? Verdict.Of(true) : Holds(when, place)]);

    private Verdict Compares(Number value, Comparison comparison, Place place)
    {
        if (comparison.Bound is Number bound)
        {
            Known one = Take(value, place);
            Known other = Take(bound, place);
            if (one.Compares(comparison.Kind, other) is bool holds)
            {
                return Verdict.Of(holds);
            }

            if (one.IsLoose || other.IsLoose)
            {
                Roads.Stray();
            }

            return Verdict.Open(one.Needs, other.Needs);
        }

        string[] asked = comparison.Flag is bool flag ? [flag ? "true" : "false"] : [.. comparison.Codes];
        Value named = (Value)value;
        if (named.Policy is null && named.Name is "honour" or "finding")
        {
            return IsGiven(named.Name, asked);
        }

        bool isList = named.Part is ResultPart.Honours or ResultPart.Findings && named.Policy is not null;
        return Codes(named, place) is not string[] possible ? Verdict.Open(Missing(named, place))
            : isList ? Verdict.Of(possible.Any(asked.Contains))
            : possible.Length > 0 && possible.All(asked.Contains) ? Verdict.Of(true)
            : possible.Any(asked.Contains) ? Verdict.Open(Missing(named, place)) : Verdict.Of(false);
    }

    /// <summary>Whether the steps before gave one of these; an honour for which one is tied may still come.</summary>
    private Verdict IsGiven(string name, string[] asked) =>
        (name == "honour" ? AtHand!.Honours : AtHand!.Findings).Any(asked.Contains) ? Verdict.Of(true)
        : name == "honour" && AtHand.IsTied ? Verdict.Open()
        : Verdict.Of(false);

    /// <summary>A kind of record that is not declared to carry an attribute does not match it.</summary>
    private Verdict Matches(string attribute, Comparison comparison, Place place)
    {
        Value value = Value.Of(attribute);
        return Role(value, place) == ValueRole.Attribute && !IsCarried(attribute, place) && !Attribute(value, place).Exists
            ? Verdict.Of(false)
            : Compares(value, comparison, place);
    }

    private Verdict IsUsedBy(Each line, Place place)
    {
        Place whole = Place.Whole(place.Subject);
        WorkRecord record = place.Record!;
        if (!Live(line.Kinds, place.Subject).Contains(record))
        {
            // Whatever the window is and which parts are chosen, a record of another kind is not among those counted.
            return Verdict.Of(false);
        }

        (IReadOnlyList<Stretch>? windows, IReadOnlyList<string> lacking) = Windows(line.Window, whole);
        if (windows is not [Stretch window])
        {
            return Verdict.Open(lacking);
        }

        // Where any record of the line is open, so is what it counts, unless nothing is chosen among parts; with an unknown worth it is open what is chosen.
        Sieve sieve = Sifted(line, whole, window);
        List<Part> parts = Valued(line, sieve.Certain, whole, window);
        bool isChosen = line.Kept is not null || line.Trimming is not null;
        return sieve.Open.Contains(record) || (isChosen && (sieve.Open.Count > 0 || parts.Exists(p => !p.Worth.IsCertain)))
            ? Verdict.Open(sieve.Needs, [.. parts.SelectMany(p => p.Worth.Needs)])
            : Verdict.Of(parts.Exists(p => p.State == PartState.Counted && p.Records.Contains(record)));
    }
}
