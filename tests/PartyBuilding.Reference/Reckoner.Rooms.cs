using System.Linq;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <content>The room in which a number lies whatever is entered later: for what is waited for, and where too much is open to try every way.</content>
internal sealed partial class Reckoner
{
    private const string Marked = "review.";

    /// <param name="number">The number, with its marks.</param>
    /// <param name="kinds">The kinds of the records at hand; none for the whole subject.</param>
    private Known Room(Number number, params string[] kinds)
    {
        Number plain = number.Plain();
        Known room = OwnRoom(plain, kinds);
        room = plain.Factor is null ? room : room.Times(Room(plain.Factor, kinds));
        room = plain.Rounding is null ? room : room.Rounded(plain.Rounding.Digits, plain.Rounding.Mode);
        room = plain.Floor is null ? room : room.AtLeast(Room(plain.Floor, kinds));
        return plain.Cap is null ? room : room.AtMost(Room(plain.Cap, kinds));
    }

    /// <summary>The same of what the verb gives.</summary>
    private Known OwnRoom(Number plain, params string[] kinds) => plain switch
    {
        Literal literal => Written(literal),
        Value { Name: "quantity" } => kinds.Length == 1 && kinds[0].StartsWith(Marked, System.StringComparison.Ordinal)
            ? Within(_policy.Vocabulary.Sheet(kinds[0].Substring(Marked.Length))?.Range)
            : Known.Anything,
        Each { Folding: Fold.Average or Fold.Best or Fold.Worst, PointsOfPart: Number points } each =>
            With(each.Owed is null ? Room(points, [.. each.Kinds]) : Room(points, [.. each.Kinds]).Or(Room(each.Owed.Missing)), each.None),
        Each { Folding: Fold.Sum or Fold.Count } each => Added(each),
        Combine { Kind: CombineKind.Average } mean => mean.Numbers.Select(n => Room(n, kinds)).Aggregate((all, one) => all.Or(one)),
        Combine { Kind: CombineKind.Sum } sum => sum.Numbers.Select(n => Room(n, kinds)).Aggregate((all, one) => all.Plus(one)),
        _ => Known.Anything,
    };

    /// <summary>However many parts there are: where all are gains the sum is none below zero, where all are losses none above.</summary>
    private Known Added(Each each)
    {
        Known part = each.Folding == Fold.Count || each.PointsOfPart is null ? Known.Of(1m) : Room(each.PointsOfPart, [.. each.Kinds]);
        Known lowest = each.Owed is null ? part : part.Or(Room(each.Owed.Missing));
        return lowest.IsLoose ? Known.Anything
            : lowest.Low >= Ratio.Zero ? Known.Between(0m, 1_000_000_000_000_000m)
            : lowest.High <= Ratio.Zero ? Known.Between(-1_000_000_000_000_000m, 0m)
            : Known.Anything;
    }

    private Known With(Known room, IfNone? none) => none?.Number is Number number ? room.Or(Room(number)) : room;

    private static Known Within(ValueRange? range) => range is null ? Known.Anything : Known.Between(range.Low, range.High);
}
