using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Calls of extensions, as explanations store them.</summary>
internal static class ExtensionJson
{
    internal static void Write(ResultWriter writer, ExplainedExtension? extension)
    {
        if (extension is null)
        {
            return;
        }

        writer.Key("extension").BeginObject().Pair("name", extension.Name).Pair("version", extension.Version);
        if (extension.Arguments.Count > 0)
        {
            writer.Key("arguments").BeginArray();
            foreach (var argument in extension.Arguments)
            {
                writer.BeginObject().Pair("name", argument.Key).Pair("value", argument.Value).End();
            }

            writer.End();
        }

        writer.End();
    }

    internal static ExplainedExtension? ReadOrNull(ResultCursor? cursor)
    {
        if (cursor is null)
        {
            return null;
        }

        cursor.Allow("name", "version", "arguments");
        return new ExplainedExtension(cursor.Get("name").Text(), cursor.Get("version").Text(), cursor.Each("arguments", Argument).ToArray());
    }

    private static KeyValuePair<string, string> Argument(ResultCursor cursor)
    {
        cursor.Allow("name", "value");
        return new KeyValuePair<string, string>(cursor.Get("name").Text(), cursor.Get("value").Text());
    }
}
