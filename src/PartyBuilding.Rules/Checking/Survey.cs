using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>A policy with every node, name and range looked up once: what the validators judge.</summary>
internal sealed class Survey
{
    private readonly Dictionary<string, Site> lines = new Dictionary<string, Site>(StringComparer.Ordinal);
    private readonly Dictionary<Site, Meaning> meanings = new Dictionary<Site, Meaning>();

    internal Survey(Policy policy, Extensions? extensions)
    {
        Policy = policy;
        Extensions = extensions;
        Names = new NameTable(policy);
        Sites = Walk.Through(policy, Names);
        foreach (var site in Sites)
        {
            if (site.LineId is string id && !lines.ContainsKey(id))
            {
                lines.Add(id, site);
            }
        }

        foreach (var site in Sites)
        {
            if (site.Node is Value value)
            {
                var meaning = Names.OfValue(value, site.Scope, lines.ContainsKey);
                meanings.Add(site, meaning.Kind == NameKind.Given ? GivenBefore(site, value) : meaning);
            }
        }

        Score = Sites.FirstOrDefault(site => site.Slot == Slot.Score);
        Steps = Sites.Where(site => site.Slot == Slot.Step).ToArray();
        Ranges = new Ranges(this);
        Usage = Usage.Of(this);
    }

    internal Policy Policy { get; }

    internal Extensions? Extensions { get; }

    internal NameTable Names { get; }

    internal bool HasCustomNames => Sites.Any(site => site.Node is CustomNumber or CustomCondition);

    /// <summary>Every node, in the order of the document; a node comes before its children.</summary>
    internal IReadOnlyList<Site> Sites { get; }

    internal Ranges Ranges { get; }

    /// <summary>The numbers that have an id, in the order of the document; the first where an id is used twice.</summary>
    internal IReadOnlyDictionary<string, Site> Lines => lines;

    internal Usage Usage { get; }

    internal Site? Score { get; }

    internal IReadOnlyList<Site> Steps { get; }

    internal Site? Line(string id) => lines.TryGetValue(id, out var line) ? line : null;

    /// <summary>What the name of a value stands for.</summary>
    internal Meaning MeaningOf(Site value) => meanings[value];

    /// <summary>The type of the name from which a time is told.</summary>
    internal ValueType TypeOfDate(Site site, Value value) => Names.OfValue(value.AsDate(), site.Scope, lines.ContainsKey).Type;

    /// <summary>Steps are executed as written: what a step reads is what the steps before it give.</summary>
    private Meaning GivenBefore(Site site, Value value)
    {
        var step = site;
        while (step.Parent is Site above)
        {
            step = above;
        }

        var before = Sites.TakeWhile(s => s != step).Where(s => s.Slot == Slot.Step).Select(s => (Step)s.Node);
        var codes = Given.By(before, value.Name == Value.Honour).Select(given => given.Key).Distinct().ToArray();
        return Meaning.Of(NameKind.Given, ValueType.Code, step.Slot == Slot.Step ? codes : null);
    }

    /// <summary>Nodes of one kind with their places.</summary>
    internal IEnumerable<KeyValuePair<Site, T>> Of<T>()
        where T : class
    {
        foreach (var site in Sites)
        {
            if (site.Node is T node)
            {
                yield return new KeyValuePair<Site, T>(site, node);
            }
        }
    }
}
