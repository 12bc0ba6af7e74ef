using System.Globalization;

namespace PartyBuilding.Domain;

/// <summary>The one text form of a number: invariant, without trailing zeros.</summary>
internal static class NumberText
{
    internal static string Of(decimal value) =>
        value == 0 ? "0" : value.ToString("0.############################", CultureInfo.InvariantCulture);
}
