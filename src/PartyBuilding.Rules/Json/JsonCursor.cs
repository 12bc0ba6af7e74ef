using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>One value of a document, and its path. What is read from a missing value is a stand-in, without a further finding.</summary>
internal sealed partial class JsonCursor
{
    private readonly JsonCursor? parent;
    private readonly string? key;
    private readonly int index;
    private readonly JsonElement element;
    private readonly FindingLog log;
    private readonly bool isAside;

    private JsonCursor(JsonCursor? parent, string? key, int index, JsonElement element, FindingLog log, bool isAside = false)
    {
        this.parent = parent;
        this.key = key;
        this.index = index;
        this.log = log;
        this.element = log.Holes.IsBeyondLimit(this) ? default : element;
        this.isAside = isAside || (parent is not null && parent.isAside);
    }

    internal JsonCursor? Parent => parent;

    /// <summary>The key under which the value stands; empty in a list and at the root.</summary>
    internal string Key => key ?? string.Empty;

    internal JsonValueKind Kind => element.ValueKind;

    internal bool IsMissing => Kind == JsonValueKind.Undefined;

    /// <summary>Whether a limit cuts off the end of this object or list.</summary>
    internal bool IsCut => log.Holes.IsCut(this);

    internal bool IsText => Kind == JsonValueKind.String;

    internal string Path => parent is null
        ? JsonPath.Root
        : parent.Path + (key is null ? "[" + index.ToString(CultureInfo.InvariantCulture) + "]" : JsonPath.Key(key));

    internal static JsonCursor Root(JsonElement element, FindingLog log) => new JsonCursor(null, null, 0, element, log);

    internal JsonCursor Below(string name, JsonElement child) => new JsonCursor(this, name, 0, child, log);

    internal JsonCursor Missing(string name) => new JsonCursor(this, name, 0, default, log);

    /// <summary>The keys of an object; none after a finding when it is no object.</summary>
    internal JsonFields Object()
    {
        if (Kind != JsonValueKind.Object)
        {
            Expected(RulesFindings.ExpectedObject);
        }

        return new JsonFields(this, element);
    }

    /// <summary>The elements of a list; none after a finding when it is no list.</summary>
    internal IReadOnlyList<JsonCursor> Items()
    {
        if (Kind != JsonValueKind.Array)
        {
            Expected(RulesFindings.ExpectedList);
            return System.Array.Empty<JsonCursor>();
        }

        return element.EnumerateArray().Select((item, i) => new JsonCursor(this, null, i, item, log)).ToArray();
    }

    /// <summary>The elements of a list that has at least one.</summary>
    internal IReadOnlyList<JsonCursor> SomeItems()
    {
        var items = Items();
        if (items.Count == 0 && Kind == JsonValueKind.Array)
        {
            Report(RulesFindings.EmptyList);
        }

        return items;
    }

    /// <summary>The same value, on which nothing else depends: a fault in it leaves no hole.</summary>
    internal JsonCursor Aside() => new JsonCursor(parent, key, index, element, log, isAside: true);

    /// <summary>Adds a finding at this path, where a stand-in is read.</summary>
    internal void Report(FindingKind kind, params string[] evidence)
    {
        if (!IsMissing)
        {
            ReportLack(kind, evidence);
            LeaveHole();
        }
    }

    /// <summary>Adds a finding that this object lacks a key; what is read for it leaves the hole.</summary>
    internal void ReportLack(FindingKind kind, params string[] evidence)
    {
        // Of what a limit cuts off half-way nobody knows what it is.
        if (!IsCut)
        {
            Add(kind, evidence);
        }
    }

    /// <summary>The same place, noted as one where a stand-in is read.</summary>
    internal JsonCursor AsHole()
    {
        LeaveHole();
        return this;
    }

    /// <summary>Adds a finding that the key of this value is not known here.</summary>
    internal void ReportUnknownKey(IEnumerable<string> known)
    {
        Add(RulesFindings.UnknownKey, "key", JsonText.Excerpt(Key), "nearest", NearestWords.To(Key, known));
        Leave(isStray: true);
    }

    /// <summary>Adds a finding that something else is expected here.</summary>
    internal void Expected(FindingKind kind)
    {
        Report(kind, "found", JsonText.Excerpt(element));
        LeaveUnread();
    }

    /// <summary>Notes that the value stands where nobody reads it.</summary>
    internal void Leave(bool isStray)
    {
        if (!isAside)
        {
            log.Holes.Leave(this, isStray);
            LeaveUnread();
        }
    }

    private void LeaveUnread()
    {
        if (!isAside && !IsMissing)
        {
            log.Holes.Leave(element, IsOfLines);
        }
    }

    /// <summary>Whether lines and steps stand here, which declare no name but their ids.</summary>
    private bool IsOfLines => parent is not null && (parent.parent is null ? key is "scope" or "score" or "then" : parent.IsOfLines);

    private void LeaveHole()
    {
        if (!isAside)
        {
            log.Holes.Add(this);
        }
    }

    private void Add(FindingKind kind, params string[] evidence)
    {
        var finding = Finding.Of(kind, log.At(Path));
        for (var i = 0; i < evidence.Length; i += 2)
        {
            finding = finding.With(evidence[i], evidence[i + 1]);
        }

        log.Add(finding);
    }
}
