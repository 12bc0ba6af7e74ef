using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A node of the algebra at its place in the document, with what it can see from there.</summary>
internal sealed class Site
{
    private readonly List<Site> children = new List<Site>();

    internal Site(Site? parent, Slot slot, int index, Spot spot, Scope scope, object node, object written)
    {
        Parent = parent;
        Slot = slot;
        Index = index;
        Path = spot.Path;
        IsMade = spot.IsMade;
        Scope = scope;
        Node = node;
        Written = written;
        Clause = ClauseOf(node) ?? parent?.Clause;
        parent?.children.Add(this);
    }

    internal Site? Parent { get; }

    internal Slot Slot { get; }

    /// <summary>The position among children of the same slot.</summary>
    internal int Index { get; }

    internal string Path { get; }

    /// <summary>Whether only the rewrite of a spoken form made the node.</summary>
    internal bool IsMade { get; }

    /// <summary>Whether the document has a spoken form at this place, so that keys of the algebra are no path.</summary>
    internal bool IsSpoken => IsMade || !ReferenceEquals(Node, Written);

    internal Scope Scope { get; }

    /// <summary>The node in the algebra.</summary>
    internal object Node { get; }

    /// <summary>The node as the document has it; another one where a spoken form stands for the node.</summary>
    internal object Written { get; }

    /// <summary>The clause of the node, or the nearest above it.</summary>
    internal string? Clause { get; }

    internal IReadOnlyList<Site> Children => children;

    internal Number? Number => Node as Number;

    /// <summary>The id under which other lines name this one; what only a rewrite made cannot be named.</summary>
    internal string? LineId => IsMade ? null : Number?.Id;

    internal Site? Child(Slot slot, int index = 0)
    {
        foreach (var child in children)
        {
            if (child.Slot == slot && child.Index == index)
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>The children of one slot, in order.</summary>
    internal IEnumerable<Site> All(Slot slot) => children.Where(child => child.Slot == slot);

    internal Finding Finds(FindingKind kind) => Finds(kind, string.Empty);

    /// <summary>A finding at a key of this node; at the node itself where the document has a spoken form.</summary>
    internal Finding Finds(FindingKind kind, string suffix) =>
        FindsAtMark(kind, IsSpoken && Node is not Step ? string.Empty : suffix);

    /// <summary>A finding at a key that every number may carry, spoken or not.</summary>
    internal Finding FindsAtMark(FindingKind kind, string suffix)
    {
        var place = FindingPlace.AtPath(Path + suffix);
        return Finding.Of(kind, Clause is null ? place : place.WithClause(Clause));
    }

    private static string? ClauseOf(object node) => node switch
    {
        Number number => number.Clause,
        Condition condition => condition.Clause,
        Step step => step.Clause,
        _ => null,
    };
}
