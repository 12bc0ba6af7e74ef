using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What goes through records: kinds, parts, what is due, shares.</summary>
internal sealed class EachValidator : PartValidator
{
    private const string Role = "role";

    private static readonly string[] Roles = { "sole", "first", "other" };

    internal EachValidator()
        : base(Kinds, Parts, Dues, Runs, Chosen, Shares, Reviews)
    {
    }

    /// <summary>The attributes that a share reads: how many signed only where the others share what they get.</summary>
    internal static IEnumerable<string> ReadBy(Share share)
    {
        yield return Role;
        if (share.OthersTogether)
        {
            yield return "signers";
        }

        if (share.Credited is not null)
        {
            yield return "position";
        }
    }

    private static IEnumerable<Finding> Kinds(Survey survey)
    {
        foreach (var each in survey.Of<Each>())
        {
            if (each.Value.IsOfThese && each.Key.Scope.Part is null)
            {
                yield return each.Key.Finds(RulesFindings.TheseOutsidePart);
            }
            else if (each.Value.IsOfThese)
            {
                foreach (var kind in each.Value.Kinds.Where(k => survey.Names.IsKind(k) && !each.Key.Scope.Part!.Contains(k)).Distinct())
                {
                    yield return each.Key.Finds(RulesFindings.KindNotInPart, ".each.these").With("kind", kind);
                }
            }

            foreach (var kind in each.Value.Kinds.Where(k => !survey.Names.IsKind(k)).Distinct())
            {
                // The marks of a review are missing where its sheet is: that is said there.
                if (each.Key.Parent?.Written is not ReviewScore)
                {
                    yield return each.Key.Finds(RulesFindings.KindNotDeclared).With("kind", kind);
                }
            }
        }
    }

    private static IEnumerable<Finding> Parts(Survey survey)
    {
        foreach (var each in survey.Of<Each>())
        {
            if (each.Value.Keys.Count == 0)
            {
                yield return each.Key.Finds(RulesFindings.PartKeyMissing);
            }

            foreach (var key in each.Value.Keys)
            {
                if (key.Attribute is string attribute && Attribute(survey, each.Key, each.Value, attribute, ".per") is Finding finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private static IEnumerable<Finding> Dues(Survey survey)
    {
        foreach (var each in survey.Of<Each>())
        {
            var keys = each.Value.Keys;
            if (each.Value.Owed is not Due due || due.Count > 0)
            {
                continue;
            }

            if (due.IsEverySlot)
            {
                if (keys.Count != 1 || keys[0].Kind != PartKeyKind.Slot)
                {
                    yield return each.Key.Finds(RulesFindings.DueSlotsWithoutCadence);
                }
            }
            else if (keys.Count != 1 || keys[0].Attribute is not string attribute)
            {
                yield return each.Key.Finds(RulesFindings.DueValuesWithoutAttribute);
            }
            else
            {
                var meaning = survey.Names.OfRecord(attribute, each.Key.Scope.Record(KnownKinds(survey, each.Key, each.Value)));
                var findings = meaning.Type == ValueType.Code || meaning.Kind == NameKind.Unknown
                    ? Comparisons.Declared(each.Key, ".due", attribute, meaning, due.Values)
                    : new[] { Comparisons.WrongType(each.Key, ".per", attribute, meaning.Type, ValueType.Code) };
                foreach (var finding in findings)
                {
                    yield return finding;
                }
            }
        }
    }

    /// <summary>A run goes through all parts in their order.</summary>
    private static IEnumerable<Finding> Runs(Survey survey)
    {
        foreach (var each in survey.Of<Each>().Where(e => e.Value.Folding == Fold.LongestRun))
        {
            var node = each.Value;
            if (node.Kept is not null || node.Owed is { IsEverySlot: false } || node.Trimming is not null || node.Caps.Count > 0)
            {
                yield return each.Key.Finds(RulesFindings.RunOfSomeParts, ".fold");
            }

            if (node.Keys.Count > 1 && node.Keys.Any(k => k.Kind == PartKeyKind.Slot))
            {
                yield return each.Key.Finds(RulesFindings.RunOfMixedParts, ".per");
            }
        }
    }

    /// <summary>Shares of the parts that are kept or left out are above none and at most all.</summary>
    private static IEnumerable<Finding> Chosen(Survey survey) => survey.Of<Each>().SelectMany(each => new[]
        {
            new KeyValuePair<string, PartCount?>(".keep", each.Value.Kept?.Count),
            new KeyValuePair<string, PartCount?>(".trim.best", each.Value.Trimming?.Best),
            new KeyValuePair<string, PartCount?>(".trim.worst", each.Value.Trimming?.Worst),
        }
        .Where(count => count.Value?.Share is Literal share && (share.Numerator <= 0m || share.Numerator > share.Denominator))
        .Select(count => each.Key.Finds(RulesFindings.PartShareOutOfBounds, count.Key).With("share", count.Value!.Share!.Text)));

    /// <summary>A share reads who signed in which role, and how many there were.</summary>
    private static IEnumerable<Finding> Shares(Survey survey)
    {
        foreach (var each in survey.Of<Each>().Where(e => e.Value.Sharing is not null))
        {
            foreach (var attribute in ReadBy(each.Value.Sharing!))
            {
                if (Attribute(survey, each.Key, each.Value, attribute, ".share") is Finding finding)
                {
                    yield return finding;
                }
                else if (each.Value.Keys.All(k => k.Kind != PartKeyKind.Record && k.Attribute != attribute))
                {
                    yield return each.Key.Finds(RulesFindings.SeveralRecords, ".share").With("name", attribute);
                }
                else
                {
                    foreach (var wrong in Signers(survey, each.Key, attribute))
                    {
                        yield return wrong;
                    }
                }
            }
        }
    }

    private static IEnumerable<Finding> Signers(Survey survey, Site site, string attribute)
    {
        var kind = survey.Names.Attribute(attribute)!;
        var isCode = attribute == Role;
        if (isCode != (kind.Type == AttributeType.Code) || (!isCode && kind.Type != AttributeType.Number))
        {
            var wanted = isCode ? ValueType.Code : ValueType.Number;
            return new[] { Comparisons.WrongType(site, ".share", attribute, survey.Names.OfRecord(attribute, site.Scope).Type, wanted) };
        }

        return isCode
            ? Comparisons.Declared(site, ".share", attribute, survey.Names.OfRecord(attribute, site.Scope), Roles)
            : Enumerable.Empty<Finding>();
    }

    private static IEnumerable<Finding> Reviews(Survey survey)
    {
        foreach (var site in survey.Sites)
        {
            if (site.Written is not ReviewScore review || site.IsMade)
            {
                continue;
            }

            if (review.Groups.Count == 0)
            {
                yield return site.Finds(RulesFindings.NothingInside).With("word", "groups");
            }

            if (review.Missing.Number is not null)
            {
                yield return site.Finds(RulesFindings.MissingGroupIsNumber);
            }

            if (survey.Names.Sheet(review.Sheet) is not ReviewSheet sheet)
            {
                yield return site.Finds(RulesFindings.SheetNotDeclared).With("sheet", review.Sheet);
                continue;
            }

            for (var i = 0; i < review.Groups.Count; i++)
            {
                if (sheet.Groups.All(g => g.Code != review.Groups[i].Group))
                {
                    yield return site.Finds(RulesFindings.GroupNotDeclared, ".groups[" + Exact.Text(i) + "]")
                        .With("sheet", sheet.Code)
                        .With("group", review.Groups[i].Group);
                }
            }
        }
    }

    private static Finding? Attribute(Survey survey, Site site, Each each, string attribute, string suffix)
    {
        var kinds = KnownKinds(survey, site, each);
        var scope = site.Scope.Record(kinds);
        return survey.Names.OfRecord(attribute, scope).Kind != NameKind.Attribute
            ? site.Finds(RulesFindings.AttributeNotDeclared, suffix).With("attribute", attribute)
            : Sight.NotCarried(survey, site, suffix, scope, attribute);
    }

    private static string[] KnownKinds(Survey survey, Site site, Each each) => each.Kinds.Count == 0
        ? (site.Scope.Part ?? Enumerable.Empty<string>()).ToArray()
        : each.Kinds.Where(survey.Names.IsKind).ToArray();
}
