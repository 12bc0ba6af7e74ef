using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Lines and how they name each other.</summary>
internal sealed class LinesValidator : PartValidator
{
    internal LinesValidator()
        : base(Twice, References, Circles)
    {
    }

    /// <summary>The line that a node names; null when it names none.</summary>
    private static string? Named(Survey survey, Site site) => site.Node switch
    {
        UsedBy used => used.LineId,
        Value value when survey.MeaningOf(site).Kind == NameKind.Line => value.Name,
        _ => null,
    };

    /// <summary>Two lines may cite one clause; an id of their own, or one that others name, they cannot share.</summary>
    private static IEnumerable<Finding> Twice(Survey survey)
    {
        var named = new HashSet<string>(survey.Sites.Select(s => Named(survey, s)).Where(n => n is not null)!, StringComparer.Ordinal);
        foreach (var site in survey.Sites)
        {
            if (site.LineId is string id
                && survey.Line(id) is Site first
                && !ReferenceEquals(first.Written, site.Written)
                && (site.Number!.HasOwnId || first.Number!.HasOwnId || named.Contains(id)))
            {
                yield return site.Finds(RulesFindings.LineIdTwice).With("line", id).With("other", first.Path);
            }
        }
    }

    private static IEnumerable<Finding> References(Survey survey)
    {
        foreach (var site in survey.Sites)
        {
            if (Named(survey, site) is not string id)
            {
                continue;
            }

            if (site.Node is UsedBy && !site.Scope.IsSingle)
            {
                yield return site.Finds(RulesFindings.UsedByWithoutRecord);
            }

            if (survey.Line(id) is not Site line)
            {
                yield return site.Finds(RulesFindings.UnknownLine).With("line", id);
            }
            else if (site.Node is UsedBy && line.Node is not Each)
            {
                yield return site.Finds(RulesFindings.LineIsNoEach).With("line", id);
            }
            else if (line.Scope.HasRecords)
            {
                yield return site.Finds(RulesFindings.LineInsidePart).With("line", id);
            }
        }
    }

    private static List<Finding> Circles(Survey survey)
    {
        var chains = new Chains(survey);
        foreach (var line in survey.Sites.Where(s => s.LineId is not null))
        {
            chains.Visit(line);
        }

        return chains.Findings;
    }

    /// <summary>Follows lines to the lines that they name; remembers how long the way is.</summary>
    private sealed class Chains
    {
        /// <summary>So long a way no regulation needs, and no evaluation should have to remember.</summary>
        private const int Longest = 64;

        private readonly Survey survey;
        private readonly List<Site> path = new List<Site>();
        private readonly Dictionary<Site, int> lengths = new Dictionary<Site, int>();

        internal Chains(Survey survey) => this.survey = survey;

        internal List<Finding> Findings { get; } = new List<Finding>();

        internal int Visit(Site line)
        {
            if (lengths.TryGetValue(line, out var known))
            {
                return known;
            }

            path.Add(line);
            var length = 1;
            foreach (var reference in Below(line))
            {
                if (Named(survey, reference) is string id && survey.Line(id) is Site target)
                {
                    length = Math.Max(length, 1 + Follow(reference, target, id));
                }
            }

            path.RemoveAt(path.Count - 1);
            lengths[line] = length;
            return length;
        }

        private static IEnumerable<Site> Below(Site site) => new[] { site }.Concat(site.Children.SelectMany(Below));

        private int Follow(Site reference, Site target, string id)
        {
            var from = path.IndexOf(target);
            if (from >= 0)
            {
                var circle = path.Skip(from).Select(s => s.LineId).Concat(new[] { id });
                Findings.Add(reference.Finds(RulesFindings.CyclicLines).With("cycle", string.Join(" \u2192 ", circle)));
                return 0;
            }

            var length = path.Count >= Longest ? Longest : Visit(target);
            if (length == Longest)
            {
                Findings.Add(reference.Finds(RulesFindings.ChainTooLong).With("limit", Longest));
            }

            return length;
        }
    }
}
