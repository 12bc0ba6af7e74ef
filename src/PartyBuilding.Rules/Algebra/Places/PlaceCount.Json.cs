using System.Text.Json;

namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class PlaceCount
{
    internal const int Most = 1_000_000;
    private static readonly string[] Forms = { "count", "share" };

    /// <summary>A number, or a share with what it is taken of and how it is rounded, there or in what all rows have in common.</summary>
    internal static PlaceCount Read(JsonFields row, JsonFields? common)
    {
        switch (row.One(Forms))
        {
            case "count":
                return Exactly(row.Need("count").Whole(1, Most));
            case "share":
                var share = ReadShare(row.Need("share"));
                var of = Either(row, common, "of");
                var round = Either(row, common, "round");
                var atLeast = row.Find("atLeast") ?? common?.Find("atLeast");
                var count = ShareOf(
                    share,
                    of?.Text() ?? row.Need("of").Text(),
                    (RoundingMode)(round?.Word(Words.RoundingModes) ?? row.NeedWord("round", Words.RoundingModes)));
                return atLeast is null ? count : count.NotBelow(atLeast.Whole(0, Most));
            default:
                row.IsUnclear = true;
                return Exactly(1);
        }
    }

    /// <summary>A part of the places: a number, or a share and how it is rounded.</summary>
    internal static PlaceCount ReadReserved(JsonFields reserve)
    {
        switch (reserve.One(Forms))
        {
            case "count":
                return Exactly(reserve.Need("count").Whole(1, Most));
            case "share":
                var count = ShareOf(ReadShare(reserve.Need("share")), Places, (RoundingMode)reserve.NeedWord("round", Words.RoundingModes));
                return reserve.Find("atLeast") is JsonCursor atLeast ? count.NotBelow(atLeast.Whole(0, Most)) : count;
            default:
                reserve.IsUnclear = true;
                return Exactly(1);
        }
    }

    internal JsonMap WriteReserved(JsonMap map) => Share is null ? WriteForm(map) : WriteForm(map)
        .Add("round", Words.RoundingModes[(int)Round])
        .Add("atLeast", AtLeast == 0 ? null : (decimal?)AtLeast);

    internal JsonMap ToMap() => WriteShare(WriteForm(new JsonMap()));

    /// <summary>The number or the share by itself.</summary>
    internal JsonMap WriteForm(JsonMap map) => Share is null
        ? map.Add("count", (decimal)Count)
        : map.Add("share", Share.Plainly());

    /// <summary>What the share is taken of, how it is rounded, and the least.</summary>
    internal JsonMap WriteShare(JsonMap map) => Share is null ? map : map
        .Add("of", Of)
        .Add("round", Words.RoundingModes[(int)Round])
        .Add("atLeast", AtLeast == 0 ? null : (decimal?)AtLeast);

    internal bool IsTakenLike(PlaceCount other) => Of == other.Of && Round == other.Round && AtLeast == other.AtLeast;

    private static JsonCursor? Either(JsonFields row, JsonFields? common, string key) => row.Find(key) ?? common?.Find(key);

    internal static Literal ReadShare(JsonCursor at)
    {
        if (at.Kind is JsonValueKind.Number or JsonValueKind.String)
        {
            return Literal.Read(at);
        }

        at.Expected(RulesFindings.ExpectedFraction);
        return Number.Of(0m);
    }
}
