namespace PartyBuilding.Domain;

/// <summary>The check digit of GB 11643, so that a resident number is recognized and refused as a key.</summary>
internal static class ResidentNumber
{
    private const string CheckDigits = "10X98765432";

    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    internal static bool Passes(string text)
    {
        if (text.Length != Weights.Length + 1)
        {
            return false;
        }

        int sum = 0;
        for (int i = 0; i < Weights.Length; i++)
        {
            int digit = text[i] - '0';
            if (digit is < 0 or > 9)
            {
                return false;
            }

            sum += digit * Weights[i];
        }

        char expected = CheckDigits[sum % 11];
        char last = text[^1];
        return last == expected || (last == 'x' && expected == 'X');
    }
}
