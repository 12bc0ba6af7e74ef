using System;
using System.Text;
using System.Text.Json;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>From bytes to a policy whose structure is sound but for keys that do not belong there, or null; and findings.</summary>
internal static class PolicyDocument
{
    private static readonly UTF8Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    internal static Policy? Read(byte[] json, FindingLog log)
    {
        if (json.Length > PolicyLimits.Bytes)
        {
            log.Add(Finding.Of(RulesFindings.DocumentTooLarge, log.Document).With("limit", (long)PolicyLimits.Bytes));
            return null;
        }

        if (!IsUtf8(json))
        {
            log.Add(Finding.Of(RulesFindings.NotUtf8, log.Document));
            return null;
        }

        try
        {
            return Parse(WithoutMark(json), log);
        }
        catch (JsonException broken)
        {
            var line = (broken.LineNumber ?? 0) + 1;
            log.Add(Finding.Of(RulesFindings.NotJson, log.Document.WithLine((int)line))
                .With("position", (broken.BytePositionInLine ?? 0) + 1));
            return null;
        }
    }

    private static Policy? Parse(ReadOnlyMemory<byte> json, FindingLog log)
    {
        if (!JsonScan.Passes(json.Span, log))
        {
            return null;
        }

        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = PolicyLimits.Brackets + 2 });
        var root = JsonCursor.Root(document.RootElement, log);
        if (!IsKnownFormat(root))
        {
            return null;
        }

        var policy = Policy.Read(root);
        return log.HasOnlyStrayKeys ? policy : null;
    }

    /// <summary>A document of a newer format is not read at all: what its keys mean is not known here.</summary>
    private static bool IsKnownFormat(JsonCursor root)
    {
        if (root.Kind != JsonValueKind.Object)
        {
            root.Expected(RulesFindings.ExpectedObject);
            return false;
        }

        var format = root.Object().Find("format");
        if (format is not null && format.IsAbove(PolicyLimits.Format, out var newer))
        {
            format.Report(RulesFindings.NewerFormat, "format", newer, "known", Exact.Text(PolicyLimits.Format));
            return false;
        }

        return true;
    }

    private static bool IsUtf8(byte[] json)
    {
        try
        {
            StrictUtf8.GetCharCount(json);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(byte[] json)
    {
        var hasMark = json.Length >= 3 && json[0] == 0xEF && json[1] == 0xBB && json[2] == 0xBF;
        return new ReadOnlyMemory<byte>(json, hasMark ? 3 : 0, json.Length - (hasMark ? 3 : 0));
    }
}
