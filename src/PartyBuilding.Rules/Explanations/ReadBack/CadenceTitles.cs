using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What calendar slots are called.</summary>
internal static class CadenceTitles
{
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
