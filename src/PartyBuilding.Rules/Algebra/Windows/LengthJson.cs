using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Lengths of time in documents: a whole number under a key of its own, and the unit beside it.</summary>
internal static class LengthJson
{
    private const int MostUnits = 100_000;

    internal static DateLength Read(JsonFields fields, string key) =>
        Of(fields.Need(key).Whole(1, MostUnits), (DateUnit)fields.NeedWord("unit", Words.DateUnits));

    internal static DateLength Read(JsonCursor count, DateUnit unit) => Of(count.Whole(1, MostUnits), unit);

    internal static JsonMap WriteTo(JsonMap map, string key, DateLength length) =>
        map.Add(key, (decimal)length.Count).Add("unit", Words.DateUnits[(int)length.Unit]);

    private static DateLength Of(int count, DateUnit unit) => unit switch
    {
        DateUnit.Day => DateLength.Days(count),
        DateUnit.WorkingDay => DateLength.WorkingDays(count),
        DateUnit.Week => DateLength.Weeks(count),
        DateUnit.Month => DateLength.Months(count),
        _ => DateLength.Years(count),
    };
}
