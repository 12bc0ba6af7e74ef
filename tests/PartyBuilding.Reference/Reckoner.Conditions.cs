using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <content>Conditions: they hold, do not hold, or cannot be known yet (null).</content>
internal sealed partial class Reckoner
{
    public bool? Holds(Condition condition, Place place) => condition switch
    {
        Aftermath aftermath => Holds(aftermath.Plain(), place),
        Stated stated => Attribute(Value.Of(stated.Attribute), place).Exists,
        Test test => Compares(test.Value, test.Comparison, place),
        Match match => All(match.Pairs.Select(pair => Matches(pair.Key, pair.Value, place))),
        UsedBy used => IsUsedBy((Each)_lines[used.LineId].Plain(), place),
        Logic { Kind: LogicKind.Not } logic => !Holds(logic.Conditions[0], place),
        Logic { Kind: LogicKind.All } logic => All(logic.Conditions.Select(c => Holds(c, place))),
        Logic { Kind: LogicKind.Any } logic => AtLeast(1, logic.Conditions.Select(c => Holds(c, place))),
        Logic logic => AtLeast(logic.Count, logic.Conditions.Select(c => Holds(c, place))),
        _ => throw new NotSupportedException(condition.GetType().Name),
    };

    /// <summary>A comparison, a condition, or both.</summary>
    private bool? Holds(Comparison? comparison, Condition? when, Number? on, Place place) => All([
        comparison is null ? true : Compares(on!, comparison, place),
        when is null ? true : Holds(when, place)]);

    private static bool? All(IEnumerable<bool?> found)
    {
        bool?[] all = [.. found];
        return AtLeast(all.Length, all);
    }

    private static bool? AtLeast(int asked, IEnumerable<bool?> found)
    {
        bool?[] all = [.. found];
        return all.Count(f => f == true) >= asked ? true : all.Count(f => f != false) < asked ? false : null;
    }

    private bool? Compares(Number value, Comparison comparison, Place place)
    {
        if (comparison.Bound is Number bound)
        {
            return Take(value, place).Compares(comparison.Kind, Take(bound, place));
        }

        string[] asked = comparison.Flag is bool flag ? [flag ? "true" : "false"] : [.. comparison.Codes];
        Value named = (Value)value;
        bool isList = named.Policy is null ? named.Name is "honour" or "finding" : named.Part is ResultPart.Honours or ResultPart.Findings;
        return Codes(named, place) is not string[] possible ? null
            : isList ? possible.Any(asked.Contains) ? true : named.Policy is null && named.Name == "honour" && AtHand!.IsTied ? null : false
            : possible.Length > 0 && possible.All(asked.Contains) ? true
            : possible.Any(asked.Contains) ? null : false;
    }

    /// <summary>A kind of record that is not declared to carry an attribute does not match it.</summary>
    private bool? Matches(string attribute, Comparison comparison, Place place)
    {
        Value value = Value.Of(attribute);
        return Role(value, place) == ValueRole.Attribute && !IsCarried(attribute, place) && !Attribute(value, place).Exists
            ? false
            : Compares(value, comparison, place);
    }

    private bool? IsUsedBy(Each line, Place place)
    {
        Place whole = Place.Whole(place.Subject);
        WorkRecord record = place.Record!;
        if (Windows(line.Window, whole) is not [Stretch window])
        {
            return null;
        }

        (List<WorkRecord> certain, List<WorkRecord> open) = Sifted(line, whole, window);
        if (open.Count > 0)
        {
            // Where any record of the line is open, so is what it counts, unless nothing is chosen among parts.
            bool isChosen = line.Kept is not null || line.Trimming is not null;
            return isChosen || open.Contains(record) ? null
                : Valued(line, certain, whole, window).Any(p => p.State == PartState.Counted && p.Records.Contains(record));
        }

        return Valued(line, certain, whole, window).Any(p => p.State == PartState.Counted && p.Records.Contains(record));
    }
}
