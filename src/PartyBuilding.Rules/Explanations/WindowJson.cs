using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The window of a line, as explanations store it.</summary>
internal static class WindowJson
{
    internal static void Write(ResultWriter writer, ExplainedWindow window) => writer.Key("window").BeginObject()
        .Pair("entry", window.Entry is EntryId entry ? entry.Key : null)
        .Pair("from", Text(window.From))
        .Pair("to", Text(window.To))
        .Mark("over", window.IsOver)
        .End();

    internal static ExplainedWindow? ReadOrNull(ResultCursor? cursor)
    {
        if (cursor is null)
        {
            return null;
        }

        cursor.Allow("entry", "from", "to", "over");
        return new ExplainedWindow(
            cursor.Find("entry") is ResultCursor entry ? ResultParts.Entry(entry) : (EntryId?)null,
            cursor.Find("from") is ResultCursor from ? ResultParts.Date(from) : (LocalDate?)null,
            cursor.Find("to") is ResultCursor to ? ResultParts.Date(to) : (LocalDate?)null,
            cursor.FlagOf("over"));
    }

    private static string? Text(LocalDate? date) => date is LocalDate day ? ResultParts.Text(day) : null;
}
