using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>The names that the lines of a policy use.</summary>
internal sealed class Usage
{
    private Usage()
    {
    }

    internal HashSet<string> Kinds { get; } = new HashSet<string>(StringComparer.Ordinal);

    internal HashSet<string> Attributes { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Attributes all of whose values count: parts are keyed by them, or they are told apart by what they are not.</summary>
    internal HashSet<string> WholeAttributes { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Values of attributes, as attribute, equals sign and value.</summary>
    internal HashSet<string> Values { get; } = new HashSet<string>(StringComparer.Ordinal);

    internal HashSet<string> Facts { get; } = new HashSet<string>(StringComparer.Ordinal);

    internal HashSet<string> Sheets { get; } = new HashSet<string>(StringComparer.Ordinal);

    internal HashSet<string> Results { get; } = new HashSet<string>(StringComparer.Ordinal);

    internal HashSet<string> Grades { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Whether grades move by steps, so that any grade can be given.</summary>
    internal bool HasMoves { get; private set; }

    internal static Usage Of(Survey survey)
    {
        var usage = new Usage();
        foreach (var site in survey.Sites)
        {
            usage.Note(survey, site);
        }

        if (survey.Policy.RecordsBy is string reference)
        {
            usage.Attributes.Add(reference);
        }

        return usage;
    }

    private void Note(Survey survey, Site site)
    {
        switch (site.Node)
        {
            case Each each:
                Note(survey, each);
                break;
            case Spells spells:
                Kinds.UnionWith(spells.Kinds);
                Kinds.UnionWith(spells.RestartsAt?.Kinds ?? Array.Empty<string>());
                Kinds.UnionWith(spells.Window?.Anchor?.Kinds ?? Array.Empty<string>());
                break;
            case Value value:
                Note(value);
                break;
            case Match match:
                foreach (var pair in match.Pairs)
                {
                    Note(pair.Key, pair.Value, IsNegated(site));
                }

                break;
            case Stated stated:
                Attributes.Add(stated.Attribute);
                WholeAttributes.Add(stated.Attribute);
                break;
            case Test test when test.Value is Value value:
                Note(value.Name, test.Comparison, IsNegated(site));
                break;
            case Choose { On: Value on } choose:
                Note(on.Name, choose);
                break;
            case Step step:
                Note(site, step);
                break;
        }
    }

    private void Note(Survey survey, Each each)
    {
        Kinds.UnionWith(each.Kinds);
        Kinds.UnionWith(each.Window?.Anchor?.Kinds ?? Array.Empty<string>());
        Results.UnionWith(each.Kinds.Where(kind => kind.StartsWith(ResultKind.KindPrefix, StringComparison.Ordinal))
            .Select(kind => kind.Substring(ResultKind.KindPrefix.Length)));
        Sheets.UnionWith(each.Kinds.Select(survey.Names.SheetOf).Where(s => s is not null).Select(s => s!.Code));
        foreach (var key in each.Keys.Where(k => k.Attribute is not null))
        {
            Attributes.Add(key.Attribute!);
            WholeAttributes.Add(key.Attribute!);
        }

        if (each.Sharing is not null)
        {
            Attributes.UnionWith(EachValidator.ReadBy(each.Sharing));
            WholeAttributes.Add("role");
        }
    }

    private void Note(Value value)
    {
        Facts.Add(value.Sharing ?? string.Empty);
        if (value.Policy is not null)
        {
            Results.Add(value.Policy);
            return;
        }

        Attributes.Add(value.Name);
        Attributes.Add(value.Owner);
        Facts.Add(value.Name);
    }

    private void Note(string name, Comparison comparison, bool isNegated)
    {
        Attributes.Add(name);
        Values.UnionWith(comparison.Codes.Select(code => name + "=" + code));
        if (isNegated || comparison.Codes.Count == 0)
        {
            WholeAttributes.Add(name);
        }
    }

    private void Note(string name, Choose choose)
    {
        foreach (var one in choose.Cases.Where(c => c.Comparison is not null))
        {
            Note(name, one.Comparison!, false);
        }

        if (choose.Otherwise is not Literal { Numerator: 0m })
        {
            WholeAttributes.Add(name);
        }
    }

    private void Note(Site site, Step step)
    {
        Grades.UnionWith(StepsValidator.Given(site).Select(g => g.Key));
        if (step is Places places)
        {
            Facts.Add(places.Group ?? string.Empty);
            Facts.Add(places.Count.Of);
        }

        // Steps up or down, and falling to the next, can give any grade.
        if (step is AdjustGrade { Kind: AdjustKind.Steps } or AdjustGrade { Kind: AdjustKind.Block } or AdjustGrade { Relative: not null } or Places { Losers.FallToNext: true })
        {
            HasMoves = true;
        }
    }

    private static bool IsNegated(Site site)
    {
        for (var at = site.Parent; at is not null; at = at.Parent)
        {
            if (at.Node is Logic { Kind: LogicKind.Not })
            {
                return true;
            }
        }

        return false;
    }
}
