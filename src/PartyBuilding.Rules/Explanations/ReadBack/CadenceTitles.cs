using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What calendar slots are called.</summary>
internal static class CadenceTitles
{
    /// <summary>The measure word of so many slots, with what they are called: 3 days, 3 quarters.</summary>
    internal static string Measure(Speech speech, Cadence cadence) => cadence switch
    {
        Cadence.Day => speech.Say(Saying.Days),
        Cadence.Week => speech.Say(Saying.Weeks),
        Cadence.Month => speech.Say(Saying.Months),
        Cadence.Year => speech.Say(Saying.Years),
        Cadence.Term => speech.Say(Saying.Term),
        _ => speech.Say(Saying.Piece) + Of(speech, cadence),
    };

    internal static string Of(Speech speech, Cadence cadence) => speech.Say(cadence switch
    {
        Cadence.Day => Saying.Day,
        Cadence.Week => Saying.Week,
        Cadence.TenDays => Saying.TenDays,
        Cadence.HalfMonth => Saying.HalfMonth,
        Cadence.Month => Saying.Month,
        Cadence.TwoMonths => Saying.TwoMonths,
        Cadence.Quarter => Saying.Quarter,
        Cadence.HalfYear => Saying.HalfYear,
        Cadence.Year => Saying.Year,
        _ => Saying.Term,
    });
}
