using System;
using System.Linq;

namespace PartyBuilding.Domain;

/// <content>What the factories share.</content>
public sealed partial class Need
{
    private static string Times(int parties) => parties >= 1
        ? parties == 1 ? string.Empty : "*" + Keys.Text(parties)
        : throw new ArgumentOutOfRangeException(nameof(parties), parties, "A step is taken by at least one party.");

    private static Need Share(NeedKind kind, string sign, string part, int numerator, int denominator, string whole)
    {
        Code.Check(part, nameof(part));
        Code.Check(whole, nameof(whole));
        if (numerator < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(numerator), numerator, "A numerator is 0 or above.");
        }

        return denominator >= 1
            ? new(kind, $"{part}{sign}{Keys.Text(numerator)}/{Keys.Text(denominator)}*{whole}", part, whole, numerator, denominator)
            : throw new ArgumentOutOfRangeException(nameof(denominator), denominator, "A denominator is 1 or above.");
    }

    private static Need Joined(NeedKind kind, string sign, Need[] needs)
    {
        Need[] parts = CopyOf(needs);
        return new(kind, string.Join(sign, parts.Select(part => part.Kind is NeedKind.Any or NeedKind.All ? $"({part})" : part._text)), parts: parts);
    }

    private static Need[] CopyOf(Need[] needs)
    {
        Need[] copy = Require.NoneNull(needs, nameof(needs));
        return copy.Length > 0 ? copy : throw new ArgumentException("At least one need is required.", nameof(needs));
    }
}
