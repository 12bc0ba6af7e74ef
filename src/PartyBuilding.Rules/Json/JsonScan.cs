using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace PartyBuilding.Rules;

/// <summary>One pass over the bytes before anything is read: limits, duplicate keys, broken texts.</summary>
/// <remarks>The parser of the platform keeps the last of several equal keys silently; here every one of them is reported.</remarks>
internal sealed class JsonScan
{
    private readonly FindingLog log;
    private readonly Stack<Level> levels = new Stack<Level>();
    private int nodes;
    private int depth;

    private JsonScan(FindingLog log) => this.log = log;

    /// <summary>Whether the document can be read any further.</summary>
    /// <exception cref="JsonException">The bytes are no JSON.</exception>
    internal static bool Passes(ReadOnlySpan<byte> json, FindingLog log)
    {
        var scan = new JsonScan(log);
        // Deeper than the limit, so that depth is reported as what it is.
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = PolicyLimits.Brackets + 2 });
        while (reader.Read())
        {
            if (!scan.Token(ref reader))
            {
                return false;
            }
        }

        return true;
    }

    private bool Token(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                Name(ref reader);
                return true;
            case JsonTokenType.String:
                CheckText(ref reader);
                return Value();
            case JsonTokenType.StartObject:
                depth++;
                return Open(new HashSet<string>(StringComparer.Ordinal));
            case JsonTokenType.StartArray:
                return Open(null);
            case JsonTokenType.EndObject:
                depth--;
                levels.Pop();
                return true;
            case JsonTokenType.EndArray:
                levels.Pop();
                return true;
            default:
                return Value();
        }
    }

    private bool Open(HashSet<string>? names)
    {
        if (!Value())
        {
            return false;
        }

        nodes += names is null || IsElement ? 0 : 1;
        if (depth > PolicyLimits.Depth || levels.Count >= PolicyLimits.Brackets)
        {
            Report(RulesFindings.DocumentTooDeep, "limit", PolicyLimits.Depth);
            return false;
        }

        levels.Push(new Level(names));
        return CheckNodes();
    }

    private bool IsElement => levels.Count > 0 && levels.Peek().Names is null;

    private bool Value()
    {
        if (!IsElement)
        {
            return true;
        }

        levels.Peek().Index++;
        nodes++;
        return CheckNodes();
    }

    private bool CheckNodes()
    {
        if (nodes <= PolicyLimits.Nodes)
        {
            return true;
        }

        log.Add(Domain.Finding.Of(RulesFindings.DocumentTooBig, log.Document).With("limit", (long)PolicyLimits.Nodes));
        return false;
    }

    private void Name(ref Utf8JsonReader reader)
    {
        var level = levels.Peek();
        level.Key = null;
        if (TryText(ref reader, out var name))
        {
            level.Key = name;
            if (!level.Names!.Add(name))
            {
                log.Add(Domain.Finding.Of(RulesFindings.DuplicateKey, log.At(Path())).With("key", JsonText.Excerpt(name)));
            }
        }
    }

    private void CheckText(ref Utf8JsonReader reader)
    {
        if (reader.ValueSpan.IndexOf((byte)'\\') >= 0)
        {
            TryText(ref reader, out _);
        }
    }

    private bool TryText(ref Utf8JsonReader reader, out string text)
    {
        try
        {
            text = reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            // Half of a pair of characters, written as an escape.
            text = string.Empty;
            log.Add(Domain.Finding.Of(RulesFindings.BrokenText, log.At(Path())));
            return false;
        }
    }

    private void Report(Domain.FindingKind kind, string name, long value) =>
        log.Add(Domain.Finding.Of(kind, log.At(Path())).With(name, value));

    private string Path()
    {
        var path = JsonPath.Root;
        var outermost = levels.ToArray();
        for (var i = outermost.Length - 1; i >= 0; i--)
        {
            path += outermost[i].Step();
        }

        return path;
    }

    /// <summary>An object or list that is open.</summary>
    private sealed class Level
    {
        internal Level(HashSet<string>? names) => Names = names;

        /// <summary>The keys seen; null for a list.</summary>
        internal HashSet<string>? Names { get; }

        internal string? Key { get; set; }

        internal int Index { get; set; } = -1;

        internal string Step() => Names is null
            ? "[" + Index.ToString(CultureInfo.InvariantCulture) + "]"
            : Key is null ? string.Empty : JsonPath.Key(Key);
    }
}
