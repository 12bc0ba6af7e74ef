using System;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Lists of codes, each once and in ordinal order, so that equal sets are equal lists.</summary>
internal static class CodesOf
{
    internal static ValueList<string> Actions(string[] actions) => Sorted(actions, nameof(actions));

    internal static string[] Some(string[] codes, string paramName) => Sorted(codes, paramName) is { Count: > 0 } some
        ? some.ToArray()
        : throw new ArgumentException("At least one code is required.", paramName);

    internal static ValueList<string> Sorted(string[] codes, string paramName) =>
        ValueList<string>.Of(Require.NotNull(codes, paramName).Select(code => Code.Check(code, paramName)).Distinct().OrderBy(code => code, StringComparer.Ordinal));
}
