using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A place in a stored result. What is wrong there is noted with its path, and reading goes on with a stand-in.</summary>
internal sealed class ResultCursor
{
    private readonly JsonElement element;
    private readonly string path;
    private readonly List<Finding> faults;

    internal ResultCursor(JsonElement element, string path, List<Finding> faults)
    {
        this.element = element;
        this.path = path;
        this.faults = faults;
    }

    /// <summary>Whether something stands here; what is missing is noted where it was asked for.</summary>
    internal bool Exists => element.ValueKind != JsonValueKind.Undefined;

    internal bool IsArray => element.ValueKind == JsonValueKind.Array;

    internal bool IsText => element.ValueKind == JsonValueKind.String;

    /// <summary>Notes keys of this object that are unknown or stand there twice.</summary>
    internal ResultCursor Allow(params string[] keys)
    {
        if (!Is(JsonValueKind.Object, "object"))
        {
            return this;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            if (!seen.Add(property.Name))
            {
                Note(RulesFindings.ResultKeyTwice, "key", property.Name);
            }
            else if (!keys.Contains(property.Name))
            {
                Note(RulesFindings.ResultKeyUnknown, "key", property.Name);
            }
        }

        return this;
    }

    internal ResultCursor? Find(string key) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(key, out var found)
            ? new ResultCursor(found, path + "." + key, faults)
            : null;

    internal ResultCursor Get(string key)
    {
        var found = Find(key);
        if (found is null && Exists)
        {
            Note(RulesFindings.ResultKeyMissing, "key", key);
        }

        return found ?? new ResultCursor(default, path + "." + key, faults);
    }

    internal IEnumerable<KeyValuePair<string, ResultCursor>> Pairs() => !Is(JsonValueKind.Object, "object")
        ? Array.Empty<KeyValuePair<string, ResultCursor>>()
        : element.EnumerateObject().Select(
            p => new KeyValuePair<string, ResultCursor>(p.Name, new ResultCursor(p.Value, path + "." + p.Name, faults))).ToArray();

    internal IReadOnlyList<ResultCursor> Items() => !Is(JsonValueKind.Array, "array")
        ? Array.Empty<ResultCursor>()
        : element.EnumerateArray().Select((item, i) => new ResultCursor(
            item, path + "[" + i.ToString(CultureInfo.InvariantCulture) + "]", faults)).ToArray();

    /// <summary>Every element of an array that may be missing as a whole.</summary>
    internal T[] Each<T>(string key, Func<ResultCursor, T> read) =>
        Find(key) is ResultCursor found ? found.Items().Select(read).ToArray() : Array.Empty<T>();

    internal string Text()
    {
        try
        {
            return Is(JsonValueKind.String, "string") ? element.GetString()! : string.Empty;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair shows only when the text is read.
            return Wrong("UTF-16", string.Empty);
        }
    }

    internal string? TextOf(string key) => Find(key)?.Text();

    internal decimal Number()
    {
        if (!Is(JsonValueKind.Number, "number"))
        {
            return 0m;
        }

        return element.TryGetDecimal(out var number) ? number : Wrong("decimal", 0m);
    }

    internal decimal? NumberOf(string key) => Find(key)?.Number();

    internal int Whole()
    {
        if (!Is(JsonValueKind.Number, "number"))
        {
            return 0;
        }

        return element.TryGetInt32(out var number) ? number : Wrong("integer", 0);
    }

    internal int? WholeOf(string key) => Find(key)?.Whole();

    internal bool FlagOf(string key)
    {
        var found = Find(key);
        return found is not null && (found.element.ValueKind == JsonValueKind.True
            || (found.element.ValueKind != JsonValueKind.False && found.Wrong("boolean", false)));
    }

    /// <summary>Notes that what stands here is not what was expected.</summary>
    internal T Wrong<T>(string expected, T standIn)
    {
        if (Exists)
        {
            Note(RulesFindings.ResultValueWrong, "expected", expected);
        }

        return standIn;
    }

    private bool Is(JsonValueKind kind, string expected) => element.ValueKind == kind || Wrong(expected, false);

    private void Note(FindingKind kind, string name, string value) =>
        faults.Add(Finding.Of(kind, FindingPlace.AtPath(path)).With(name, value));
}
