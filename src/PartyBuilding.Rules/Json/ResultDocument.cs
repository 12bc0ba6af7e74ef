using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Opens a stored result: JSON of a format that this version reads, then every fault at once.</summary>
internal static class ResultDocument
{
    internal const int Format = 1;

    // A line of a policy that is 32 deep nests a few levels of JSON each.
    private const int Depth = 512;

    internal static Checked<T> Read<T>(byte[] document, Func<ResultCursor, T> read)
        where T : class
    {
        var faults = new List<Finding>();
        var value = Parse(document, faults, read);
        return value is null || faults.Any(f => f.Severity == Severity.Error) ? Checked.Refused<T>(faults) : Checked.Of(value, faults);
    }

    private static T? Parse<T>(byte[] document, List<Finding> faults, Func<ResultCursor, T> read)
        where T : class
    {
        try
        {
            using var parsed = JsonDocument.Parse(document, new JsonDocumentOptions { MaxDepth = Depth });
            var root = new ResultCursor(parsed.RootElement, "$", faults);
            var format = root.Get("format").Whole();
            if (faults.Count > 0)
            {
                return null;
            }

            if (format != Format)
            {
                faults.Add(Finding.Of(RulesFindings.ResultFormat, FindingPlace.AtPath("$.format")).With("found", format).With("known", Format));
                return null;
            }

            return read(root);
        }
        catch (JsonException broken)
        {
            var place = broken.LineNumber is long line && line < int.MaxValue
                ? FindingPlace.Nowhere.WithLine((int)line + 1)
                : FindingPlace.AtPath(JsonPath.Root);
            faults.Add(Finding.Of(RulesFindings.ResultNotJson, place));
            return null;
        }
        catch (InvalidOperationException)
        {
            // Bytes that are no UTF-8, or half of a surrogate pair, show only when a text is read.
            faults.Add(Finding.Of(RulesFindings.ResultNotJson, FindingPlace.AtPath(JsonPath.Root)));
            return null;
        }
    }
}
