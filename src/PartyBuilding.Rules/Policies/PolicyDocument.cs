using System;
using System.Text.Json;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>From bytes to a policy, with stand-ins where the document could not be read, or null; and findings.</summary>
internal static class PolicyDocument
{
    internal static Policy? Read(byte[] json, FindingLog log)
    {
        if (DocumentBytes.Open(json, log) is not ReadOnlyMemory<byte> document)
        {
            return null;
        }

        try
        {
            return Parse(document, log);
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
        using var document = JsonDocument.Parse(JsonScan.Through(json, log), new JsonDocumentOptions { MaxDepth = PolicyLimits.Brackets + 2 });
        var root = JsonCursor.Root(document.RootElement, log);
        if (!IsKnownFormat(root))
        {
            return null;
        }

        return Policy.Read(root);
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
        if (format is null && root.IsCut)
        {
            return false;
        }

        if (format is not null && format.IsAbove(PolicyLimits.Format, out var newer))
        {
            format.Report(RulesFindings.NewerFormat, "format", newer, "known", Exact.Text(PolicyLimits.Format));
            return false;
        }

        return true;
    }
}
