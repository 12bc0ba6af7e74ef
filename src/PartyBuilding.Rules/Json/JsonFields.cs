using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The keys of one object. The keys that are asked for are the known ones: <see cref="Close"/> reports all others.</summary>
internal sealed class JsonFields
{
    private readonly List<KeyValuePair<string, JsonElement>> fields = new List<KeyValuePair<string, JsonElement>>();
    private readonly HashSet<string> keys = new HashSet<string>(StringComparer.Ordinal);
    private readonly List<string> known = new List<string>();

    internal JsonFields(JsonCursor at, JsonElement element)
    {
        At = at;
        if (element.ValueKind == JsonValueKind.Object)
        {
            IsObject = true;
            foreach (var property in element.EnumerateObject())
            {
                Add(JsonText.Of(property), property.Value);
            }
        }
    }

    internal JsonCursor At { get; }

    internal bool IsObject { get; }

    /// <summary>Whether it is unclear what the object is, so that no key can be called unknown.</summary>
    internal bool IsUnclear { get; set; }

    /// <summary>All keys and values, in the order written; an object read so has no unknown keys.</summary>
    internal IEnumerable<JsonCursor> All() => fields.Select(f => At.Below(f.Key, f.Value));

    /// <summary>All keys that nobody asked for, in the order written; from then on they count as known.</summary>
    internal IReadOnlyList<JsonCursor> Rest()
    {
        var rest = All().Where(at => !known.Contains(at.Key)).ToArray();
        known.AddRange(rest.Select(at => at.Key));
        return rest;
    }

    internal bool Has(string key) => keys.Contains(key);

    /// <summary>The words that stand here as keys, in the order of the words.</summary>
    internal IReadOnlyList<string> Present(IEnumerable<string> words) => words.Where(Has).ToArray();

    /// <summary>The value of a key that may be missing; null when it is.</summary>
    internal JsonCursor? Find(string key)
    {
        known.Add(key);
        foreach (var field in fields)
        {
            if (string.Equals(field.Key, key, StringComparison.Ordinal))
            {
                return At.Below(key, field.Value);
            }
        }

        return null;
    }

    /// <summary>The value of an obligatory key.</summary>
    internal JsonCursor Need(string key)
    {
        if (Find(key) is JsonCursor found)
        {
            return found;
        }

        return Lacking(At, key, RulesFindings.MissingKey, "key", key);
    }

    /// <summary>The value of an obligatory key on which nothing else depends.</summary>
    internal JsonCursor NeedAside(string key) =>
        Find(key)?.Aside() ?? Lacking(At.Aside(), key, RulesFindings.MissingKey, "key", key);

    /// <summary>The place of an obligatory word in a list of those allowed.</summary>
    internal int NeedWord(string key, IReadOnlyList<string> allowed)
    {
        if (Find(key) is JsonCursor found)
        {
            return found.Word(allowed);
        }

        Lacking(At, key, RulesFindings.MissingWord, "key", key, "allowed", string.Join(", ", allowed));
        return 0;
    }

    /// <summary>Exactly one of several keys; null after a finding when there are none or several.</summary>
    internal string? One(IReadOnlyList<string> words)
    {
        known.AddRange(words);
        var present = Present(words);
        if (present.Count == 1)
        {
            return present[0];
        }

        if (IsObject)
        {
            ReportNotOne(present, words);
        }

        return null;
    }

    /// <summary>Says that there is no verb, or more than one.</summary>
    internal void ReportVerbs(IReadOnlyList<string> present, IReadOnlyList<string> verbs)
    {
        if (present.Count > 1)
        {
            At.Report(RulesFindings.SeveralOf, "found", string.Join(", ", present));
            return;
        }

        var keys = fields.Select(f => f.Key).ToArray();
        At.Report(
            RulesFindings.NoVerb,
            "found", keys.Length == 0 ? "{}" : string.Join(", ", keys.Take(8).Select(JsonText.Excerpt)),
            "nearest", NearestWords.ToAny(keys, verbs),
            "allowed", string.Join(", ", verbs));
    }

    private void ReportNotOne(IReadOnlyList<string> present, IEnumerable<string> words)
    {
        if (present.Count == 0)
        {
            At.Report(RulesFindings.NoneOf, "allowed", string.Join(", ", words));
        }
        else
        {
            At.Report(RulesFindings.SeveralOf, "found", string.Join(", ", present));
        }
    }

    /// <summary>Reports every key that was not asked for.</summary>
    internal void Close()
    {
        foreach (var field in fields)
        {
            if (!known.Contains(field.Key))
            {
                var at = At.Below(field.Key, field.Value);
                if (IsUnclear)
                {
                    at.Leave(isStray: true);
                }
                else
                {
                    at.ReportUnknownKey(known);
                }
            }
        }
    }

    /// <summary>What is no object has been reported as that, and lacks everything.</summary>
    private JsonCursor Lacking(JsonCursor at, string key, FindingKind kind, params string[] evidence)
    {
        if (IsObject)
        {
            at.ReportLack(kind, evidence);
        }

        return at.Missing(key).AsHole();
    }

    /// <summary>Of a key that stands several times the first is read; the scan has reported the others, and broken keys.</summary>
    private void Add(string? key, JsonElement value)
    {
        if (key is null || !keys.Add(key))
        {
            IsUnclear |= key is null;
            At.Below(key ?? Holes.Name, value).Leave(isStray: key is null);
            return;
        }

        fields.Add(new KeyValuePair<string, JsonElement>(key, value));
    }
}
