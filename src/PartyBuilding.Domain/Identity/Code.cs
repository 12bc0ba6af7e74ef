using System;

namespace PartyBuilding.Domain;

/// <summary>The check of a code: the name of a kind, an attribute, a value, a fact or a grade.</summary>
internal static class Code
{
    internal const int MaxLength = 64;

    internal static string Check(string value, string paramName) => IsValid(value)
        ? value
        : throw new ArgumentException($"A code has 1 to 64 letters, digits, '.', '-' or '_' and starts with a letter; it is '{value ?? "null"}'.", paramName);

    internal static bool IsValid(string? value)
    {
        if (value is null || value.Length is 0 or > MaxLength || !char.IsLetter(value, 0))
        {
            return false;
        }

        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if ((c >= 'a' && c <= 'z') || c is '.' or '-' or '_')
            {
                continue;
            }

            if (!char.IsLetterOrDigit(value, i))
            {
                return false;
            }

            // A letter outside the basic plane takes two characters.
            if (char.IsHighSurrogate(c))
            {
                i++;
            }
        }

        return true;
    }
}
