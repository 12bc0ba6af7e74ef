using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Every part of a line with its records, what it earned and how, and what became of it.</summary>
internal sealed class PartRecords
{
    private readonly Wording wording;
    private readonly PartsHow parts;

    internal PartRecords(Wording wording, PartsHow parts)
    {
        this.wording = wording;
        this.parts = parts;
    }

    internal IEnumerable<string> Of(ExplainedLine line)
    {
        var credited = Credited(line);
        var number = 0;
        foreach (var part in line.Parts)
        {
            var counts = part.State == PartState.Counted || part.State == PartState.Missing;
            var cut = counts && number < credited.Length ? credited[number++] : null;
            if (part.State != PartState.Missing || part.Key is not null)
            {
                yield return wording.Join(Phrase.Then, new[] { Of(part), Cut(cut) });
            }
        }

        var unnamed = line.Parts.Where(p => p.State == PartState.Missing && p.Key is null).ToArray();
        if (unnamed.Length > 0)
        {
            yield return parts.Missing(unnamed, parts.Unit(line));
        }
    }

    /// <summary>What each part that counts is credited after the line's own cap; empty where a factor changes what all of them count.</summary>
    private static CreditedPart[] Credited(ExplainedLine line) =>
        line.Folding != Fold.Sum || line.Marks.All(m => m.Kind != MarkKind.Cap) || line.Marks.Any(m => m.Kind == MarkKind.Times)
            ? Array.Empty<CreditedPart>()
            : CapLoss.Spread(line).ToArray();

    private string Cut(CreditedPart? part) =>
        part is null || part.Credited == part.Earned ? string.Empty : wording.Say(Phrase.CreditedAfter, part.Credited.ToString());

    private string Of(ExplainedPart part)
    {
        var name = parts.Named(part, wording.Join(Phrase.List, part.Records.Select(Measured)));
        return part.State switch
        {
            PartState.NotKept => wording.Say(Phrase.NotKept, name + wording.Say(Phrase.Aside, Worth(part))),
            PartState.Trimmed => wording.Say(Phrase.Trimmed, name + wording.Say(Phrase.Aside, Worth(part))),
            PartState.Missing => wording.Say(Phrase.MissingEach, name, PartsHow.Worth(part)),
            PartState.Open => wording.Say(Phrase.Open, wording.Say(Phrase.Earned, name, Worth(part))),
            _ => wording.Say(Phrase.Earned, name, Worth(part)),
        };
    }

    /// <summary>The points, the expression that gave them, and what decided.</summary>
    private string Worth(ExplainedPart part)
    {
        var worth = PartsHow.Worth(part);
        if (part.Working is not ExplainedLine working || !WorkingHow.IsShort(working))
        {
            return worth;
        }

        var expression = parts.Workings.Expression(working);
        var reasons = parts.Workings.Reasons(working, parts.Marks);
        return (expression.Length == 0 ? worth : worth + " = " + expression) + (reasons.Length == 0 ? string.Empty : wording.Say(Phrase.Aside, reasons));
    }

    /// <summary>Date, entry and quantity.</summary>
    private string Measured(ExplainedRecord record)
    {
        var name = PartsHow.Name(record);
        if (record.OutOf is decimal outOf)
        {
            return wording.Say(Phrase.Quantity, name, wording.Say(Phrase.QuantityOf, Exact.Text(record.Quantity), Exact.Text(outOf)));
        }

        return record.Quantity == 1m ? name : wording.Say(Phrase.Quantity, name, Exact.Text(record.Quantity));
    }
}
