using System.Linq;
using System.Text.Json;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>The form in a document: keys among those of what has the time limit.</content>
public sealed partial class TimeAllowed
{
    private const string First = "notBefore";
    private static readonly string[] Ends = { "within", "by" };

    /// <summary>The limit; null where none is written.</summary>
    internal static TimeAllowed? ReadOrNull(JsonFields fields) =>
        fields.Has(First) || fields.Present(Ends).Count > 0 ? Read(fields) : null;

    /// <summary>A length, and nothing that extends or ends it.</summary>
    internal static TimeAllowed ReadLength(JsonFields fields) => Within(LengthJson.Read(fields, "within"));

    /// <summary>The limit, which must be there.</summary>
    internal static TimeAllowed Read(JsonFields fields)
    {
        var hasEnd = !fields.Has(First) || fields.Present(Ends).Count > 0;
        var end = hasEnd ? fields.One(Ends) : null;
        var isLength = end == "within";
        var unit = isLength || fields.Has(First) || fields.Has("unit") ? (DateUnit?)fields.NeedWord("unit", Words.DateUnits) : null;
        var time = !hasEnd ? new TimeAllowed(null, null)
            : isLength ? Within(LengthJson.Read(fields.Need("within"), unit!.Value))
            : end is not null ? By(fields.Need("by").DayOfYear())
            : Within(DateLength.Days(1));
        time.Earliest = fields.Find(First) is JsonCursor first ? LengthJson.Read(first, unit!.Value) : null;
        if (!hasEnd)
        {
            return time;
        }

        time.Extensions = fields.Find("extended") is JsonCursor extended
            ? (extended.Kind == JsonValueKind.Array ? extended.SomeItems() : new[] { extended }).Select(at => ReadExtension(at, unit)).ToArray()
            : time.Extensions;
        time.Longest = isLength && fields.Find("longest") is JsonCursor longest ? LengthJson.Read(longest, unit!.Value) : null;
        time.NoLaterThan = fields.Find("notAfter")?.DayOfYear();
        return time;
    }

    internal void WriteTo(JsonMap map)
    {
        map.Add(First, Earliest is null ? null : (decimal?)Earliest.Count);
        map.Add("within", Length is null ? null : (decimal?)Length.Count);
        map.Add("unit", Unit is DateUnit unit ? Words.DateUnits[(int)unit] : null);
        map.Add("by", Until is NodaTime.AnnualDate day ? Dates.Text(day) : null);
        map.Add("extended", Extensions.Count == 0 ? null
            : Extensions.Count == 1 ? ToJson(Extensions[0]) : JsonItem.Of(Extensions.Select(ToJson)));
        map.Add("longest", Longest is null ? null : (decimal?)Longest.Count);
        map.Add("notAfter", NoLaterThan is NodaTime.AnnualDate last ? Dates.Text(last) : null);
    }

    private static TimeExtension ReadExtension(JsonCursor at, DateUnit? outer)
    {
        var fields = at.Object();
        var when = Condition.Read(fields.Need("when"));
        var unit = outer is DateUnit same && !fields.Has("unit") ? same : (DateUnit)fields.NeedWord("unit", Words.DateUnits);
        var by = LengthJson.Read(fields.Need("by"), unit);
        fields.Close();
        return new TimeExtension(when, by);
    }

    /// <summary>The unit that is written beside the length.</summary>
    private DateUnit? Unit => Length?.Unit ?? Earliest?.Unit;

    private JsonItem ToJson(TimeExtension extension) => new JsonMap()
        .Add("when", extension.When.ToJson())
        .Add("by", (decimal)extension.By.Count)
        .Add("unit", extension.By.Unit == Unit ? null : Words.DateUnits[(int)extension.By.Unit]);
}
