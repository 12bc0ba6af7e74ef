using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>How reserved places were given, as reports and explanations store it.</summary>
internal static class ReservedJson
{
    internal static void Write(ResultWriter writer, IReadOnlyList<ReservedPlaces> reserves)
    {
        if (reserves.Count == 0)
        {
            return;
        }

        writer.Key("reserved").BeginArray();
        foreach (var reserve in reserves)
        {
            writer.BeginObject()
                .Pair("clause", reserve.Clause)
                .Pair("title", reserve.Title)
                .Pair("share", reserve.Share)
                .Pair("round", ResultWords.Roundings[(int)reserve.Round])
                .Pair("places", reserve.Places)
                .Pair("direct", reserve.Direct);
            writer.Key("held").BeginArray();
            foreach (var subject in reserve.Held)
            {
                writer.Text(subject.ToString());
            }

            writer.End().End();
        }

        writer.End();
    }

    internal static ReservedPlaces Read(ResultCursor cursor)
    {
        cursor.Allow("clause", "title", "share", "round", "places", "direct", "held");
        return new ReservedPlaces(
            cursor.TextOf("clause"),
            ResultParts.LocalizedOf(cursor, "title"),
            cursor.TextOf("share"),
            (RoundingMode)ResultWords.Read(cursor.Get("round"), ResultWords.Roundings),
            cursor.Get("places").Whole(),
            cursor.Get("direct").Whole(),
            cursor.Each("held", ResultParts.Subject));
    }
}
