using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace PartyBuilding.Rules;

/// <summary>One pass over the bytes before anything is read: limits, duplicate keys, broken texts.</summary>
/// <remarks>
/// The parser of the platform keeps the last of several equal keys silently; here every one of them is reported. What lies beyond a limit is
/// cut out, so that the rest can be read; that it is JSON at all is still seen to.
/// </remarks>
internal sealed class JsonScan
{
    private readonly FindingLog log;
    private readonly WithinLimits within;
    private readonly Stack<Level> levels = new Stack<Level>();
    private int nodes;
    private int depth;

    private JsonScan(FindingLog log, WithinLimits within)
    {
        this.log = log;
        this.within = within;
    }

    /// <summary>What of the document lies within the limits.</summary>
    /// <exception cref="JsonException">The bytes are no JSON.</exception>
    internal static ReadOnlyMemory<byte> Through(ReadOnlyMemory<byte> json, FindingLog log)
    {
        var within = new WithinLimits(json);
        var scan = new JsonScan(log, within);
        // As deep as it may be: depth is reported as what it is.
        var reader = new Utf8JsonReader(json.Span, new JsonReaderOptions { MaxDepth = int.MaxValue });
        while (reader.Read())
        {
            if (!within.IsCutOff)
            {
                scan.Token(ref reader);
            }
        }

        return within.Document;
    }

    private void Token(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                Name(ref reader);
                break;
            case JsonTokenType.StartObject:
                Open(ref reader, new HashSet<string>(StringComparer.Ordinal));
                break;
            case JsonTokenType.StartArray:
                Open(ref reader, null);
                break;
            case JsonTokenType.EndObject:
            case JsonTokenType.EndArray:
                depth -= levels.Pop().Names is null ? 0 : 1;
                break;
            case JsonTokenType.String:
                CheckText(ref reader);
                Count(ref reader, isObject: false);
                break;
            default:
                Count(ref reader, isObject: false);
                break;
        }
    }

    private void Open(ref Utf8JsonReader reader, HashSet<string>? names)
    {
        if (!Count(ref reader, names is not null))
        {
            return;
        }

        var inner = depth + (names is null ? 0 : 1);
        if (inner > PolicyLimits.Depth || levels.Count >= PolicyLimits.Brackets)
        {
            log.Add(Domain.Finding.Of(RulesFindings.DocumentTooDeep, log.At(Path())).With("limit", PolicyLimits.Depth));
            log.Holes.AddBeyondLimit(Spine());
            within.TakeOut(ref reader);
            return;
        }

        depth = inner;
        levels.Push(new Level(names));
    }

    private bool IsElement => levels.Count > 0 && levels.Peek().Names is null;

    /// <summary>Counts a value that begins; false after a finding when it is one node too many.</summary>
    private bool Count(ref Utf8JsonReader reader, bool isObject)
    {
        if (IsElement)
        {
            levels.Peek().Index++;
        }

        nodes += IsElement || isObject ? 1 : 0;
        if (nodes <= PolicyLimits.Nodes)
        {
            return true;
        }

        log.Add(Domain.Finding.Of(RulesFindings.DocumentTooBig, log.Document).With("limit", (long)PolicyLimits.Nodes));
        log.Holes.CutOff(Spine());
        within.CutOff(ref reader, levels.Select(level => level.Names is not null));
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

    private string Path() => Spine()[levels.Count];

    /// <summary>The paths of all that is open, from the root, and of the value that begins.</summary>
    private string[] Spine()
    {
        var paths = new string[levels.Count + 1];
        paths[0] = JsonPath.Root;
        var at = levels.Count;
        foreach (var level in levels)
        {
            paths[at--] = level.Step();
        }

        for (var i = 1; i < paths.Length; i++)
        {
            paths[i] = paths[i - 1] + paths[i];
        }

        return paths;
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
