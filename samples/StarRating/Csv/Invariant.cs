using System.Globalization;

namespace PartyBuilding.Samples.StarRating.Csv;

/// <summary>Numbers in files and in the output: the same in every culture.</summary>
internal static class Invariant
{
    internal static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    internal static bool TryNumber(string text, out decimal number) => decimal.TryParse(
        text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
}
