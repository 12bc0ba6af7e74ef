namespace PartyBuilding.Rules;

/// <summary>The group of a line, as explanations store it.</summary>
internal static class GroupJson
{
    /// <summary>Values of so many are worth keeping with every one of them; of more, what they come to suffices.</summary>
    internal const int MostListed = 30;

    internal static void Write(ResultWriter writer, ExplainedGroup group)
    {
        writer.Key("group").BeginObject()
            .Pair("of", group.Owner)
            .Pair("sharing", group.Sharing)
            .Pair("shared", group.Shared)
            .Pair("count", group.Count)
            .Mark("lowestFirst", group.IsLowestFirst);
        if (group.Own is Interval own)
        {
            writer.Key("own").Range(own.Low, own.High);
        }

        writer.Key("from").Range(group.FromLow, group.FromHigh);
        if (group.Values.Count > 0 && group.Values.Count <= MostListed)
        {
            writer.Key("values").BeginArray(lines: true);
            foreach (var peer in group.Values)
            {
                writer.BeginObject().Pair("subject", peer.Subject.ToString())
                    .Key("value").Range(Fraction.Of(peer.Low), Fraction.Of(peer.High)).End();
            }

            writer.End();
        }

        writer.End();
    }

    internal static ExplainedGroup? ReadOrNull(ResultCursor? cursor)
    {
        if (cursor is null)
        {
            return null;
        }

        cursor.Allow("of", "sharing", "shared", "count", "lowestFirst", "own", "from", "values");
        return new ExplainedGroup(
            cursor.Get("of").Text(),
            cursor.TextOf("sharing"),
            cursor.TextOf("shared"),
            cursor.Get("count").Whole(),
            cursor.FlagOf("lowestFirst"),
            cursor.Find("own") is ResultCursor own ? Range(own) : null,
            Range(cursor.Get("from")),
            cursor.Each("values", Peer));
    }

    private static ExplainedPeer Peer(ResultCursor cursor)
    {
        cursor.Allow("subject", "value");
        var value = Range(cursor.Get("value"));
        return new ExplainedPeer(ResultParts.Subject(cursor.Get("subject")), value.Low.Numerator, value.High.Numerator);
    }

    private static Interval Range(ResultCursor cursor)
    {
        var range = ResultParts.Range(cursor);
        return new Interval(range.Key, range.Value);
    }
}
