using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <content>The form in a document, and that of the rows together.</content>
public sealed partial class PlaceRow
{
    private const string GradeKey = "for";
    private const string HonourKey = "honour";

    /// <summary>The rows; what a share is taken of may be said once for all of them.</summary>
    internal static PlaceRow[] ReadAll(string word, JsonFields step)
    {
        var rows = step.Need(word).SomeItems().Select(at => Read(at, word == "quota" ? GradeKey : HonourKey, step)).ToArray();
        // Read here as well, for where every row says it by itself.
        step.Find("of")?.Text();
        step.Find("round")?.Word(Words.RoundingModes);
        step.Find("atLeast")?.Whole(0, PlaceCount.Most);
        return rows;
    }

    internal static void Write(string word, IReadOnlyList<PlaceRow> rows, JsonMap map)
    {
        var shares = rows.Select(row => row.Count).Where(count => count.Share is not null).ToArray();
        var isCommon = shares.Length > 0 && shares.All(shares[0].IsTakenLike);
        map.Add(word, JsonItem.Of(rows.Select(row => row.ToJson(!isCommon))));
        if (isCommon)
        {
            shares[0].WriteShare(map);
        }
    }

    private static PlaceRow Read(JsonCursor at, string key, JsonFields step)
    {
        var fields = at.Object();
        var prize = fields.Need(key).Text();
        var title = LocalizedTextJson.ReadOrNull(fields.Find("title"));
        var count = PlaceCount.Read(fields, step);
        var row = key == GradeKey ? ForGrade(prize, count) : ForHonour(prize, count);
        row = row.Marked(fields.Find("clause")?.Text(), title);
        fields.Close();
        return row;
    }

    private JsonMap ToJson(bool isWhole)
    {
        var map = new JsonMap().Add(GradeKey, Grade).Add(HonourKey, Honour).Add("title", Title?.ToJson());
        Count.WriteForm(map);
        return (isWhole ? Count.WriteShare(map) : map).Add("clause", Clause);
    }
}
