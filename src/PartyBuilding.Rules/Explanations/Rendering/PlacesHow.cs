using System.Globalization;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>How many places there were and who took them, in one line of words.</summary>
internal static class PlacesHow
{
    internal static string Of(PlacesOutcome places, Glossary glossary)
    {
        var wording = glossary.Wording;
        return wording.Join(Phrase.Then, new[]
        {
            Number(places, glossary),
            Taken(places, wording),
            places.LastScore is decimal last ? wording.Say(Phrase.LastScore, Exact.Text(last)) : string.Empty,
            places.Tied.Count == 0
                ? string.Empty
                : wording.Say(Phrase.Tied, wording.Join(Phrase.List, places.Tied.Select(glossary.Subject))),
        });
    }

    private static string Taken(PlacesOutcome places, Wording wording) =>
        places.FirstRank == 0 ? wording.Say(Phrase.Nobody)
        : places.FirstRank == places.LastRank ? wording.Say(Phrase.OneRank, Wording.Whole(places.FirstRank))
        : wording.Say(Phrase.Ranks, Wording.Whole(places.FirstRank), Wording.Whole(places.LastRank));

    private static string Number(PlacesOutcome places, Glossary glossary)
    {
        var wording = glossary.Wording;
        if (places.Share is not string share)
        {
            return wording.Say(Phrase.FixedPlaces, Wording.Whole(places.Places));
        }

        var raw = Raw(share, places.Denominator);
        var rounded = raw.Land(Rounding.To(0, places.Round), null);
        return wording.Join(Phrase.Then, new[]
        {
            wording.Say(Phrase.ShareOf, Whole(places, glossary), Wording.Whole(places.Denominator), share, raw.ToString()),
            Fraction.Of(rounded) == raw ? string.Empty : RoundingText.Of(wording, places.Round),
            rounded < places.Places ? wording.Say(Phrase.AtLeastPlaces, Wording.Whole(places.Places)) : string.Empty,
            wording.Say(Phrase.Places, Wording.Whole(places.Places)),
        });
    }

    private static string Whole(PlacesOutcome places, Glossary glossary) => places.Of switch
    {
        PlaceCount.InScope => glossary.Wording.Say(Phrase.InScope),
        PlaceCount.Scored => glossary.Wording.Say(Phrase.Scored),
        PlaceCount.Reaching => glossary.Wording.Say(Phrase.Reaching),
        _ => places.OfTitle is null ? places.Of : glossary.Text(places.OfTitle),
    };

    /// <summary>The share before rounding; a share is written as a number, a fraction or a percentage.</summary>
    private static Fraction Raw(string share, int denominator)
    {
        var pieces = share.TrimEnd('%').Split('/');
        var above = Number(pieces[0]) * denominator;
        var below = (pieces.Length > 1 ? Number(pieces[1]) : 1m) * (share[share.Length - 1] == '%' ? 100m : 1m);
        return above % below == 0m || decimal.Round(above / below, 12) == above / below
            ? Fraction.Of(above / below)
            : new Fraction(above, below);
    }

    private static decimal Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 0m ? number : 1m;
}
