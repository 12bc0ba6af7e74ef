using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace PartyBuilding.Rules;

/// <summary>Where a document could not be read as it stands: a stand-in is in the model there, and what is judged of it would only follow.</summary>
internal sealed class Holes
{
    /// <summary>The name that stands for one that could not be read; no document can have it, because it is no character.</summary>
    internal const string Name = "\uFFFF";

    private static readonly char[] Names = { '\uFFFF' };

    private readonly HashSet<string> holes = new HashSet<string>(StringComparer.Ordinal);
    private readonly HashSet<string> touched = new HashSet<string>(StringComparer.Ordinal);
    private readonly HashSet<string> strays = new HashSet<string>(StringComparer.Ordinal);
    private readonly HashSet<string> unread = new HashSet<string>(StringComparer.Ordinal);
    private readonly HashSet<string> beyond = new HashSet<string>(StringComparer.Ordinal);
    private readonly HashSet<string> cut = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Whether every place was read.</summary>
    internal bool IsNone => touched.Count == 0;

    /// <summary>Whether a name in the text is a stand-in.</summary>
    internal static bool StandIn(string text) => text.IndexOfAny(Names) >= 0;

    /// <summary>Whether the value at this path is a stand-in.</summary>
    internal bool IsAt(string path) => holes.Contains(path);

    /// <summary>Whether anything at or below this path was not read.</summary>
    internal bool Touch(string path) => touched.Contains(path);

    /// <summary>Whether the object at this path has keys that do not belong there, so that others may be meant by them.</summary>
    internal bool HasStrays(string path) => strays.Contains(path);

    /// <summary>Whether what was not read may declare this name.</summary>
    internal bool MayDeclare(string name) => unread.Contains(name);

    /// <summary>Whether the score, or one of several numbers in it, is a stand-in: lines that others name may have stood there.</summary>
    internal bool HideLines { get; private set; }

    /// <summary>Whether a limit keeps the value at this place from being read.</summary>
    internal bool IsBeyondLimit(JsonCursor at) => beyond.Count > 0 && beyond.Contains(at.Path);

    /// <summary>Whether a limit cuts off the end of the object or list at this place, so that nothing can be said to lack there.</summary>
    internal bool IsCut(JsonCursor at) => cut.Count > 0 && cut.Contains(at.Path);

    /// <summary>Whether a limit cuts off the end of the document.</summary>
    internal bool AreCut => cut.Count > 0;

    /// <summary>Notes a value that no limit lets in, the last of the places from the root down to it.</summary>
    internal void AddBeyondLimit(params string[] places)
    {
        var value = places[places.Length - 1];
        touched.Add(JsonPath.Root);
        touched.UnionWith(places);
        holes.Add(value);
        beyond.Add(value);
        // Any line may stand there.
        HideLines = true;
    }

    /// <summary>Notes that with this value all is cut off that follows it in the places above.</summary>
    internal void CutOff(string[] places)
    {
        AddBeyondLimit(places);
        var open = places.Take(places.Length - 1).ToArray();
        holes.UnionWith(open);
        strays.UnionWith(open);
        cut.UnionWith(open);
    }

    internal void Add(JsonCursor at)
    {
        holes.Add(at.Path);
        HideLines |= at.Path == "$.score" || (at.Path.StartsWith("$.score", StringComparison.Ordinal) && at.Path[at.Path.Length - 1] == ']');
        TouchUpwards(at);
    }

    /// <summary>Notes a key that is not read; one that is not known there may have been meant as another.</summary>
    internal void Leave(JsonCursor at, bool isStray)
    {
        if (isStray)
        {
            strays.Add(at.Parent!.Path);
        }

        TouchUpwards(at);
    }

    /// <summary>Notes what is in a value that nobody reads: in the vocabulary any name, elsewhere the names of lines.</summary>
    internal void Leave(JsonElement value, bool isOfLines)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                unread.Add(JsonText.Of(value) ?? Name);
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    Leave(item, isOfLines);
                }

                break;
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject())
                {
                    var key = JsonText.Of(property) ?? Name;
                    if (!isOfLines)
                    {
                        unread.Add(key);
                    }

                    if (!isOfLines || property.Value.ValueKind != JsonValueKind.String || key is "id" or "clause")
                    {
                        Leave(property.Value, isOfLines);
                    }
                }

                break;
        }
    }

    private void TouchUpwards(JsonCursor at)
    {
        for (JsonCursor? above = at; above is not null && touched.Add(above.Path); above = above.Parent)
        {
        }
    }
}
