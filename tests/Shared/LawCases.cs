using System;
using System.Globalization;

namespace PartyBuilding.Tests;

/// <summary>How many cases a law is tried with, and the seed they come from.</summary>
public static class LawCases
{
    /// <summary>The seed of every law: a failure shows the same case on every machine.</summary>
    public const string Seed = "20250701,61";

    private const string Switch = "PARTYBUILDING_CASES";

    /// <summary>200 cases, 500 where the environment asks for thorough ones, or the number that it names.</summary>
    public static int Count { get; } = Read(Environment.GetEnvironmentVariable(Switch));

    /// <summary>The number of cases that a value of the switch stands for.</summary>
    public static int Read(string? value) => value switch
    {
        null or "" => 200,
        "thorough" => 500,
        _ when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int cases) && cases > 0 => cases,
        // A misspelt switch would otherwise test less than was asked for, in silence.
        _ => throw new InvalidOperationException($"{Switch} is '{value}'; it may be 'thorough', a number of cases or not set."),
    };
}
