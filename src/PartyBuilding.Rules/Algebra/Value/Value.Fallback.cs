using System;

namespace PartyBuilding.Rules;

/// <content>What stands for a missing code or flag.</content>
public sealed partial class Value
{
    /// <summary>The code that stands for a missing one; null for numbers and flags, or when a missing code is unknown.</summary>
    public string? FallbackCode { get; private set; }

    /// <summary>Yes or no where neither is known; null for numbers and codes, or when a missing flag is unknown.</summary>
    public bool? FallbackFlag { get; private set; }

    /// <summary>The same value with the code that stands for a missing one.</summary>
    /// <exception cref="ArgumentNullException">The code is null.</exception>
    public Value WhenMissing(string code) => Change(v => v.FallbackCode = code ?? throw new ArgumentNullException(nameof(code)));

    /// <summary>The same value with yes or no for a missing flag.</summary>
    public Value WhenMissing(bool flag) => Change(v => v.FallbackFlag = flag);
}
