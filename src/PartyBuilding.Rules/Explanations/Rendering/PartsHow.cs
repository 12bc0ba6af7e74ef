using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What the parts of an <c>each</c> earned, in one line of words, and record by record.</summary>
internal sealed class PartsHow
{
    private const int MostNames = 3;
    private const int MostGroups = 3;
    private const int MostValues = 8;
    private readonly Glossary glossary;
    private readonly Wording wording;
    private readonly WindowHow windows;
    private readonly bool isFull;

    internal PartsHow(Glossary glossary)
    {
        this.glossary = glossary;
        wording = glossary.Wording;
        windows = new WindowHow(wording);
        isFull = glossary.IsFull;
        Tests = new TestsHow(glossary, this);
        Marks = new MarksHow(glossary, this);
        Workings = new WorkingHow(glossary, Tests);
    }

    internal TestsHow Tests { get; }

    internal MarksHow Marks { get; }

    internal WorkingHow Workings { get; }

    internal string Of(ExplainedLine line)
    {
        if (line.Trail is null)
        {
            return string.Empty;
        }

        var all = line.Parts;
        var unit = Unit(line);
        var counted = all.Where(p => p.State == PartState.Counted).ToArray();
        var said = new List<string> { windows.Of(line.Window) };
        if (counted.Length > 0 || (line.Folding == Fold.LongestRun && all.Count > 0))
        {
            said.Add(line.Folding == Fold.LongestRun
                ? Run(line, wording.Say(Phrase.Counted, Wording.Whole(counted.Length), unit))
                : Count(line.Folding, counted, unit) + (isFull ? string.Empty : wording.Say(Phrase.Aside, Names(counted))));
        }
        else if (all.Count == 0)
        {
            said.Add(wording.Say(Phrase.NoRecords));
        }

        said.Add(Missing(all.Where(p => p.State == PartState.Missing).ToArray(), unit));
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
        var worth = counted.Where(p => p.Low != default || p.High != default).ToArray();
        if (line.Folding == Fold.Sum && (missing.Length > 0 || worth.Length > 0))
        {
            // What is there and counts nothing is no part of the number.
            counted = worth;
        }

        return all.Count == 0 ? wording.Join(Phrase.Then, new[] { windows.Of(line.Window), wording.Say(Phrase.NoRecords) }) : wording.Join(Phrase.Then, new[]
        {
            windows.Of(line.Window),
            counted.Length == 0 ? string.Empty : Names(counted),
            missing.Length == 0 ? string.Empty : wording.Say(Phrase.Missing, missing[0].Key is null
                ? wording.Say(Phrase.Counted, Wording.Whole(missing.Length), Unit(line))
                : wording.Join(Phrase.List, missing.Select(Name))),
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

    internal string Named(ExplainedPart part, string records)
    {
        var key = glossary.Key(part);
        return key is null ? records
            : records.Length == 0 ? key
            : wording.Say(Phrase.Colon, key, records);
    }

    /// <summary>The key alone, or date and entry of the first record.</summary>
    internal string ShortName(ExplainedPart part) => glossary.Key(part) ?? (part.Records.Count == 0 ? string.Empty : Name(part.Records[0]));

    internal static string Name(ExplainedRecord record) => ResultParts.Text(record.Date) + " " + record.Entry.Key;

    private string Count(Fold fold, ExplainedPart[] counted, string unit)
    {
        var number = wording.Say(Phrase.Counted, Wording.Whole(counted.Length), unit);
        return fold switch
        {
            Fold.Sum => Added(counted, unit, number),
            Fold.Average => Folded(Phrase.FoldAverage, counted, number),
            Fold.Best => Folded(Phrase.FoldBest, counted, number),
            Fold.Worst => Folded(Phrase.FoldWorst, counted, number),
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

    /// <summary>Equal parts together, with how each came about while there are few of them.</summary>
    private string Added(ExplainedPart[] counted, string unit, string number)
    {
        var groups = counted.GroupBy(Worth).ToArray();
        if (groups.Length <= MostGroups)
        {
            return string.Join(" + ", groups.Select(g => wording.Say(Phrase.CountedTimes, Wording.Whole(g.Count()), unit, g.Key) + Expression(g)));
        }

        return groups.Length > MostValues
            ? wording.Say(Phrase.CountedBetween, number, Between(counted))
            : wording.Say(Phrase.Colon, number, string.Join(" + ", groups.Select(g => g.Count() == 1 ? g.Key : Wording.Whole(g.Count()) + " × " + g.Key)));
    }

    private static string Between(ExplainedPart[] parts)
    {
        var all = parts.Select(p => new Interval(p.Low, p.High)).Aggregate((a, b) => a.Hull(b));
        return Wording.Range(all.Low, all.High);
    }

    private string Expression(IEnumerable<ExplainedPart> alike)
    {
        var workings = alike.Select(p => p.Working).Distinct().ToArray();
        if (isFull || workings.Any(w => w is null || !WorkingHow.IsShort(w)))
        {
            return string.Empty;
        }

        var said = workings.Select(w => Workings.Expression(w!)).Distinct().ToArray();
        return said.Length > 1 || said[0].Length == 0 ? string.Empty : wording.Say(Phrase.Aside, said[0]);
    }

    private string Folded(Phrase phrase, ExplainedPart[] counted, string number)
    {
        var said = wording.Say(phrase, number);
        return counted.Length == 1 || counted.Length > MostValues
            ? said
            : wording.Say(Phrase.Colon, said, wording.Join(Phrase.List, counted.Select(Worth)));
    }

    /// <summary>What parts that are due and missing are worth: by name where they have one, by their number otherwise.</summary>
    internal string Missing(IReadOnlyList<ExplainedPart> missing, string unit)
    {
        var named = missing.Where(p => p.Key is not null).ToArray();
        var names = named.Length > 0
            ? wording.Join(Phrase.List, named.Select(Name))
            : wording.Say(Phrase.Counted, Wording.Whole(missing.Count), unit);
        var worth = missing.Select(Worth).Distinct().ToArray();
        return missing.Count == 0 ? string.Empty
            : worth.Length == 1 && worth[0] == "0" ? wording.Say(Phrase.Missing, names)
            : named.Length > 0 ? wording.Say(Phrase.MissingEach, names, wording.Join(Phrase.List, worth))
            : wording.Say(Phrase.MissingTimes, Wording.Whole(missing.Count), unit, wording.Join(Phrase.List, worth));
    }

    internal static string Worth(ExplainedPart part) => Wording.Range(part.Low, part.High);

    internal string Unit(ExplainedLine line) => line.Unit is null ? wording.Say(Phrase.Unit) : line.Unit.In(wording.Language);

    private string Others(Phrase phrase, IReadOnlyList<ExplainedPart> all, PartState state)
    {
        var parts = all.Where(p => p.State == state).ToArray();
        return parts.Length == 0 ? string.Empty : wording.Say(phrase, Names(parts));
    }
}
