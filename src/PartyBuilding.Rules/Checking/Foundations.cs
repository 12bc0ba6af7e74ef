using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Whether all that a node rests on was read: what stands below it, the lines and names that it reads, the head.</summary>
internal sealed class Foundations
{
    /// <summary>Lines of the score, which have names like what the vocabulary declares.</summary>
    internal const string Lines = "lines";

    private const string Vocabulary = "$.vocabulary.";

    private static readonly char[] Closing = { ']' };

    private static readonly string[] Sights = { ".each", ".spells", ".restartAt", ".per", ".slots", ".ratio", ".of", ".checks", ".by", ".review", ".share" };

    private readonly Survey survey;
    private readonly Holes holes;
    private readonly Dictionary<Site, bool> known = new Dictionary<Site, bool>();

    internal Foundations(Survey survey, Holes holes)
    {
        this.survey = survey;
        this.holes = holes;
    }

    /// <summary>Whether a node, all below it and all that it reads was read.</summary>
    internal bool Carry(Site site)
    {
        if (known.TryGetValue(site, out var carries))
        {
            return carries;
        }

        // Lines in a circle carry each other.
        known[site] = true;
        carries = !holes.Touch(StepOf(site)) && Reads(site) && site.Children.All(Carry);
        known[site] = carries;
        return carries;
    }

    /// <summary>Whether it is known what the node can see from where it stands.</summary>
    internal bool Sees(Site site)
    {
        for (Site? at = site; at is not null; at = at.Parent)
        {
            if (holes.IsAt(at.Path) || holes.HasStrays(at.Path))
            {
                return false;
            }

            if (at.Node is Each each && (Sights.Any(key => holes.Touch(at.Path + key)) || !Declared(each.Kinds)))
            {
                return false;
            }

            if (at.Node is Spells time && (Sights.Any(key => holes.Touch(at.Path + key)) || !Declared(time)))
            {
                return false;
            }
        }

        return Declared(site.Scope.Kinds) && site.Children.All(child => child.Slot != Slot.Tested || Sees(child));
    }

    /// <summary>Whether a list of the vocabulary was not read, or is missing where a key that is not known may be meant for it.</summary>
    internal bool Lack(string list) => list == Lines ? holes.HideLines : holes.IsAt(Vocabulary + list) || (IsEmpty(list) && (
        holes.IsAt("$.vocabulary") || holes.HasStrays("$.vocabulary") || MayBeNamedOtherwise));

    /// <summary>A key of the head that is not known may be meant for the vocabulary where there is none, never for a list within one.</summary>
    private bool MayBeNamedOtherwise =>
        holes.HasStrays(JsonPath.Root) && ReferenceEquals(survey.Policy.Vocabulary, Rules.Vocabulary.Empty);

    private bool IsEmpty(string list)
    {
        var words = survey.Policy.Vocabulary;
        return list switch
        {
            "records" => words.Records.Count,
            "attributes" => words.Attributes.Count,
            "facts" => words.Facts.Count,
            "sheets" => words.Sheets.Count,
            "grades" => words.Grades.Count,
            _ => words.Results.Count,
        } == 0;
    }

    /// <summary>A row of a step rests on what all its rows have in common.</summary>
    private static string StepOf(Site site) => site.Slot == Slot.Step && site.IsSpoken
        ? site.Path.Substring(0, site.Path.IndexOfAny(Closing) + 1)
        : site.Path;

    private bool Reads(Site site) => site.Node switch
    {
        Value value => Reads(site, value),
        UsedBy used => survey.Line(used.LineId) is not Site line || Carry(line),
        Each each => Declared(each.Kinds) && Declared(each.Window?.Anchor?.Kinds ?? Array.Empty<string>()) && each.Keys.All(k => k.Attribute is null || Declared(k.Attribute)) && Fits(each) && IsRounded(each),
        Spells time => Declared(time) && Has("period", true),
        Grades { On: null } => ReadsScore(),
        AdjustScore _ => ReadsScore(),
        Match match => match.Pairs.All(pair => Declared(pair.Key)),
        Stated stated => Declared(stated.Attribute),
        Number number => IsRounded(number),
        _ => true,
    };

    private bool Reads(Site site, Value value)
    {
        var meaning = survey.MeaningOf(site);
        return Declared(value.Policy ?? value.Name) && Declared(value.Owner) && IsRounded(value) && meaning.Kind switch
        {
            NameKind.Line => survey.Line(value.Name) is not Site line || Carry(line),
            NameKind.Score => ReadsScore(),
            NameKind.Result when value.Policy == survey.Policy.Id => ReadsScore(),
            NameKind.Unknown => false,
            _ => !meaning.IsOfRecord || Sees(site),
        };
    }

    /// <summary>Any step may change the score.</summary>
    private bool ReadsScore() => Has("score", survey.Policy.Score is not null) && !holes.Touch("$.then") && (survey.Score is null || Carry(survey.Score));

    /// <summary>How many slots there are is said by the period.</summary>
    private bool Fits(Each each) => Has("period", true) || (each.Caps.Count == 0 && each.Keys.All(k => k.Kind != PartKeyKind.Slot));

    private bool IsRounded(Number number) => number.Rounding is not null || !Ranges.Divides(number) || Has("rounding", survey.Policy.Rounding is not null);

    /// <summary>Whether a part of the head was read soundly, or is known to be missing.</summary>
    private bool Has(string key, bool isThere) =>
        (isThere || !holes.HasStrays(JsonPath.Root)) && (key == "score" || !holes.Touch("$." + key));

    private bool Declared(IReadOnlyList<string> kinds) =>
        kinds.All(kind => !Lack(Reliances.ListOfKind(kind)) && Declared(kind) && Declared(SourceOf(kind)));

    private bool Declared(Spells time) => Declared(time.Kinds) && (time.RestartsAt is null || Declared(time.RestartsAt.Kinds))
        && Declared(time.Window?.Anchor?.Kinds ?? Array.Empty<string>());

    /// <summary>The name of the sheet, or of the result, whose marks or results are records of this kind.</summary>
    private static string SourceOf(string kind) => new[] { ReviewScore.KindPrefix, ResultKind.KindPrefix }
        .Where(prefix => kind.StartsWith(prefix, StringComparison.Ordinal))
        .Select(prefix => kind.Substring(prefix.Length))
        .FirstOrDefault() ?? kind;

    private bool Declared(string name)
    {
        var key = JsonPath.Key(name);
        return !holes.Touch(Vocabulary + "records" + key)
            && !holes.Touch(Vocabulary + "attributes" + key)
            && !holes.Touch(Vocabulary + "facts" + key)
            && !holes.Touch(Vocabulary + "sheets" + key)
            && !holes.Touch(Vocabulary + "results" + key);
    }
}
