using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Relative
{
    /// <summary>What is measured has a line of its own where it is a line of the regulation.</summary>
    internal override IReadOnlyList<Number> Items => new[] { Measured };

    internal override Reading InWords(Sentences words, Unit unit, bool isRow)
    {
        var among = Sharing is null ? words.Say(Saying.AllJudged) : words.Say(Saying.AllSharing, words.Titles.Fact(Sharing));
        if (To == RelativeTo.Rank)
        {
            var places = Places.Select((gives, i) => words.Say(Saying.PlaceRow, Exact.Text(i + 1), words.Gives(gives, unit)))
                .Append(words.Say(Saying.Otherwise, words.Gives(Otherwise!, unit)));
            var rank = IsLowestFirst ? Saying.ByPlaceLowest : Saying.ByPlaceHighest;
            return new Reading(words.Say(rank, words.Noun(Measured, Unit.Bare), among, words.Speech.Join(Saying.Comma, places)))
            {
                IsCompound = true,
                IsVerbal = true,
            };
        }

        var share = (To, IsLowestFirst) switch
        {
            (RelativeTo.Best, false) => Saying.ShareOfLargest,
            (RelativeTo.Best, true) => Saying.ShareOfSmallest,
            (_, false) => Saying.ShareOfMean,
            _ => Saying.MeanByOwn,
        };
        return new Reading(
            words.Say(share, words.Operand(Measured, Unit.Bare), among), words.WhenNone(None, Saying.NothingToDivideBy, Unit.Bare))
        {
            IsCompound = true,
        };
    }
}
