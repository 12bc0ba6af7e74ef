using System;
using System.Globalization;

namespace PartyBuilding.Domain;

/// <summary>What every identifier has in common: the check of a key, its order and its text.</summary>
internal static class Keys
{
    private const int MaxLength = 64;
    private const int MaxEntryLength = 255;
    internal const string None = "(none)";

    private const string Rule = "characters without white space, control characters or unpaired surrogates";

    internal static string Check(string? key, string paramName)
    {
        string fault = Fault(key, MaxLength);
        return fault.Length == 0 ? key! : throw new ArgumentException($"A key has 1 to 64 {Rule}; '{key}' {fault}.", paramName);
    }

    /// <summary>The rule for entries, which may be put together of other keys.</summary>
    internal static string CheckEntry(string? key, string paramName)
    {
        string fault = Fault(key, MaxEntryLength);
        return fault.Length == 0 ? key! : throw new ArgumentException($"A key of an entry has 1 to 255 {Rule}; '{key}' {fault}.", paramName);
    }

    internal static string Check(Guid key, string paramName) => key != Guid.Empty
        ? key.ToString()
        : throw new ArgumentException($"A key is not the empty Guid {key}; any other Guid is allowed.", paramName);

    internal static string Text(long key) => key.ToString(CultureInfo.InvariantCulture);

    /// <summary>The rule for members: ASCII, and not a resident number. The text that was refused may be personal, so it is not repeated.</summary>
    internal static string CheckMember(string? key, string paramName)
    {
        string fault = MemberFault(key);
        return fault.Length == 0 ? key! : throw new ArgumentException($"A member key has 1 to 64 {Rule}, all ASCII, and is no resident number; the given text {fault}.", paramName);
    }

    internal static bool IsValid(string? key) => Fault(key, MaxLength).Length == 0;

    internal static bool IsValidEntry(string? key) => Fault(key, MaxEntryLength).Length == 0;

    internal static bool IsValidMember(string? key) => MemberFault(key).Length == 0;

    /// <summary>Shorter first, then ordinal, so that "9" stands before "10"; none stands first of all.</summary>
    internal static int Compare(string? left, string? right)
    {
        int byLength = (left?.Length ?? 0).CompareTo(right?.Length ?? 0);
        return byLength != 0 ? byLength : string.CompareOrdinal(left, right);
    }

    internal static string OrThrow(string? key, string type) =>
        key ?? throw new InvalidOperationException($"This {type} is none (its default); a key is given with {type}.Of.");

    private static string MemberFault(string? key)
    {
        string fault = Fault(key, MaxLength);
        if (fault.Length != 0)
        {
            return fault;
        }

        for (int i = 0; i < key!.Length; i++)
        {
            if (key[i] > '\x7E')
            {
                return At("has a character outside ASCII", i);
            }
        }

        return ResidentNumber.Passes(key) ? "passes the check digit of a resident number" : string.Empty;
    }

    private static string Fault(string? key, int maxLength)
    {
        if (key is null)
        {
            return "is null";
        }

        if (key.Length == 0 || key.Length > maxLength)
        {
            return $"has {Text(key.Length)} characters";
        }

        for (int i = 0; i < key.Length; i++)
        {
            char c = key[i];
            if (c > ' ' && c < '\x7F')
            {
                continue;
            }

            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                return At("has white space or a control character", i);
            }

            // An unpaired surrogate cannot be written as UTF-8, so two different keys would be stored as one.
            if (char.IsSurrogate(c) && (i + 1 == key.Length || !char.IsSurrogatePair(c, key[++i])))
            {
                return At("has an unpaired surrogate", i);
            }
        }

        return string.Empty;
    }

    private static string At(string what, int index) => $"{what} at position {Text(index + 1)}";
}
