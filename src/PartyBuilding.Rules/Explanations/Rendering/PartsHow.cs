using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>What the parts of an <c>each</c> earned, in one line of words, and record by record.</summary>
internal sealed class PartsHow
{
    private const int MostNames = 3;
    private const int MostGroups = 3;
    private readonly Wording wording;
    private readonly bool isFull;

    internal PartsHow(Wording wording, bool isFull)
    {
        this.wording = wording;
        this.isFull = isFull;
    }

    internal string Of(ExplainedLine line)
    {
        if (line.Trail is null)
        {
            return string.Empty;
        }

        var all = line.Parts;
        var unit = line.Unit is null ? wording.Say(Phrase.Unit) : line.Unit.In(wording.Language);
        var counted = all.Where(p => p.State == PartState.Counted).ToArray();
        var said = new List<string>();
        if (counted.Length > 0)
        {
            said.Add(line.Folding == Fold.LongestRun
                ? Run(line, wording.Say(Phrase.Counted, Wording.Whole(counted.Length), unit))
                : Count(line.Folding, counted, unit) + (isFull ? string.Empty : wording.Say(Phrase.Aside, Names(counted))));
        }
        else if (all.Count == 0)
        {
            said.Add(wording.Say(Phrase.NoRecords));
        }

        said.Add(Missing(all.Where(p => p.State == PartState.Missing).ToArray()));
        said.Add(Others(Phrase.NotKept, all, PartState.NotKept));
        said.Add(Others(Phrase.Trimmed, all, PartState.Trimmed));
        said.Add(Others(Phrase.Open, all, PartState.Open));
        return wording.Join(Phrase.Then, said);
    }

    /// <summary>Which parts a number counts, which are missing, and which do not count or are open: without what each earned.</summary>
    internal string Brief(ExplainedLine line)
    {
        var all = line.Parts;
        var missing = all.Where(p => p.State == PartState.Missing).ToArray();
        var counted = all.Where(p => p.State == PartState.Counted).ToArray();
        if (line.Folding == Fold.Sum && missing.Length > 0)
        {
            // Where what is missing counts, what is there often counts nothing.
            counted = counted.Where(p => p.Low != default || p.High != default).ToArray();
        }

        return all.Count == 0 ? wording.Say(Phrase.NoRecords) : wording.Join(Phrase.Then, new[]
        {
            counted.Length == 0 ? string.Empty : Names(counted),
            missing.Length == 0 ? string.Empty : wording.Say(Phrase.Missing, wording.Join(Phrase.List, missing.Select(Name))),
            Others(Phrase.NotKept, all, PartState.NotKept),
            Others(Phrase.Trimmed, all, PartState.Trimmed),
            Others(Phrase.Open, all, PartState.Open),
        });
    }

    /// <summary>The names of all parts, or of the first and the last where they are many.</summary>
    internal string Names(IReadOnlyList<ExplainedPart> parts) => parts.Count <= MostNames
        ? wording.Join(Phrase.List, parts.Select(Name))
        : wording.Say(Phrase.Span, Name(parts[0]), Name(parts[parts.Count - 1]));

    /// <summary>Date and entry of a single record; the key of a part, with its records.</summary>
    internal string Name(ExplainedPart part) => Named(part, part.Records.Count <= MostNames || isFull
        ? wording.Join(Phrase.List, part.Records.Select(Name))
        : wording.Say(Phrase.Span, Name(part.Records[0]), Name(part.Records[part.Records.Count - 1])));

    private string Named(ExplainedPart part, string records)
    {
        return part.Key is null ? records
            : records.Length == 0 ? part.Key
            : wording.Say(Phrase.Colon, part.Key, records);
    }

    /// <summary>The key alone, or date and entry of the first record.</summary>
    internal static string ShortName(ExplainedPart part) => part.Key ?? (part.Records.Count == 0 ? string.Empty : Name(part.Records[0]));

    /// <summary>Every part with what it earned and what became of it.</summary>
    internal IEnumerable<string> Records(ExplainedLine line)
    {
        foreach (var part in line.Parts)
        {
            var name = Named(part, wording.Join(Phrase.List, part.Records.Select(Measured)));
            yield return part.State switch
            {
                PartState.NotKept => wording.Say(Phrase.NotKept, name),
                PartState.Trimmed => wording.Say(Phrase.Trimmed, name),
                PartState.Missing => wording.Say(Phrase.MissingEach, name, Wording.Range(part.Low, part.High)),
                PartState.Open => wording.Say(Phrase.Open, wording.Say(Phrase.Earned, name, Wording.Range(part.Low, part.High))),
                _ => wording.Say(Phrase.Earned, name, Wording.Range(part.Low, part.High)),
            };
        }
    }

    private static string Name(ExplainedRecord record) => ResultParts.Text(record.Date) + " " + record.Entry.Key;

    /// <summary>Date, entry and quantity.</summary>
    private string Measured(ExplainedRecord record)
    {
        var name = Name(record);
        if (record.OutOf is decimal outOf)
        {
            return wording.Say(Phrase.Quantity, name, wording.Say(Phrase.QuantityOf, Exact.Text(record.Quantity), Exact.Text(outOf)));
        }

        return record.Quantity == 1m ? name : wording.Say(Phrase.Quantity, name, Exact.Text(record.Quantity));
    }

    private string Count(Fold fold, ExplainedPart[] counted, string unit)
    {
        var number = wording.Say(Phrase.Counted, Wording.Whole(counted.Length), unit);
        var groups = counted.GroupBy(p => Wording.Range(p.Low, p.High)).ToArray();
        if (fold == Fold.Sum)
        {
            return groups.Length > MostGroups
                ? number
                : string.Join(" + ", groups.Select(g => wording.Say(Phrase.CountedTimes, Wording.Whole(g.Count()), unit, g.Key)));
        }

        return fold switch
        {
            Fold.Average => wording.Say(Phrase.FoldAverage, number),
            Fold.Best => wording.Say(Phrase.FoldBest, number),
            Fold.Worst => wording.Say(Phrase.FoldWorst, number),
            _ => number,
        };
    }

    /// <summary>How long the longest run is, and from where to where it goes.</summary>
    private string Run(ExplainedLine line, string number)
    {
        var said = wording.Say(Phrase.FoldRun, number, Wording.Range(line.OwnLow, line.OwnHigh));
        var run = ExplainedRun.PartsOf(line);
        if (line.OwnLow != line.OwnHigh || run.Count == 0)
        {
            return said;
        }

        var first = ShortName(run[0]);
        return said + wording.Say(Phrase.Aside, run.Count == 1 ? first : wording.Say(Phrase.Span, first, ShortName(run[run.Count - 1])));
    }

    private string Missing(ExplainedPart[] missing)
    {
        if (missing.Length == 0)
        {
            return string.Empty;
        }

        var names = wording.Join(Phrase.List, missing.Select(Name));
        var worth = missing.Select(p => Wording.Range(p.Low, p.High)).Distinct().ToArray();
        return worth.Length == 1 && worth[0] == "0"
            ? wording.Say(Phrase.Missing, names)
            : wording.Say(Phrase.MissingEach, names, wording.Join(Phrase.List, worth));
    }

    private string Others(Phrase phrase, IReadOnlyList<ExplainedPart> all, PartState state)
    {
        var parts = all.Where(p => p.State == state).ToArray();
        return parts.Length == 0 ? string.Empty : wording.Say(phrase, Names(parts));
    }
}
