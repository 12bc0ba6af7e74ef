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
            wording.Join(Phrase.Then, places.Reserved.Select(r => Reserved(places, r, glossary))),
            Taken(places, wording),
            places.LastScore is decimal last ? wording.Say(Phrase.LastScore, Exact.Text(last)) : string.Empty,
            places.Tied.Count == 0
                ? string.Empty
                : wording.Say(Phrase.Tied, wording.Join(Phrase.List, places.Tied.Select(glossary.Subject))),
        });
    }

    private static string Taken(PlacesOutcome places, Wording wording) =>
        places.FirstRank == 0 ? places.Taken > 0 ? string.Empty : wording.Say(Phrase.Nobody)
        : places.FirstRank == places.LastRank ? wording.Say(Phrase.OneRank, Wording.Whole(places.FirstRank))
        : wording.Say(Phrase.Ranks, Wording.Whole(places.FirstRank), Wording.Whole(places.LastRank));

    private static string Number(PlacesOutcome places, Glossary glossary)
    {
        var wording = glossary.Wording;
        return places.Share is string share
            ? Number(share, Whole(places, glossary), places.Denominator, places.Round, places.Places, wording)
            : wording.Say(Phrase.FixedPlaces, Wording.Whole(places.Places));
    }

    /// <summary>How many places of a reserve there were, and how many of them were taken.</summary>
    private static string Reserved(PlacesOutcome places, ReservedPlaces reserve, Glossary glossary)
    {
        var wording = glossary.Wording;
        var number = reserve.Share is string share
            ? Number(share, wording.Say(Phrase.ThePlaces), places.Places, reserve.Round, reserve.Places, wording)
            : wording.Say(Phrase.FixedPlaces, Wording.Whole(reserve.Places));
        return wording.Say(Phrase.Reserved, Name(reserve, glossary), number, Wording.Whole(reserve.Held.Count + reserve.Direct));
    }

    /// <summary>Clause and title of a reserve, aside.</summary>
    internal static string Name(ReservedPlaces reserve, Glossary glossary)
    {
        var name = ((reserve.Clause ?? string.Empty) + " " + (reserve.Title is null ? string.Empty : glossary.Text(reserve.Title))).Trim();
        return name.Length == 0 ? string.Empty : glossary.Wording.Say(Phrase.Aside, name).TrimEnd(' ');
    }

    private static string Number(string share, string whole, int denominator, RoundingMode round, int places, Wording wording)
    {
        var raw = Raw(share, denominator);
        var rounded = raw.Land(Rounding.To(0, round), null);
        return wording.Join(Phrase.Then, new[]
        {
            wording.Say(Phrase.ShareOf, whole, Wording.Whole(denominator), share, raw.ToString()),
            Fraction.Of(rounded) == raw ? string.Empty : RoundingText.Of(wording, round),
            rounded < places ? wording.Say(Phrase.AtLeastPlaces, Wording.Whole(places)) : string.Empty,
            wording.Say(Phrase.Places, Wording.Whole(places)),
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
