using System;
using FsCheck.Xunit;

namespace PartyBuilding.Tests;

/// <summary>A property that must hold for every generated case: seeded, so that each run tries the same cases.</summary>
/// <remarks>The environment variable <c>PARTYBUILDING_CASES=thorough</c> multiplies the cases.</remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class LawAttribute : PropertyAttribute
{
    private int _cost = 1;

    public LawAttribute()
    {
        MaxTest = LawCases.Count;
        Replay = LawCases.Seed;
        QuietOnSuccess = true;
    }

    /// <summary>How much dearer a case is than a usual one; so many times fewer cases are tried.</summary>
    public int Cost
    {
        get => _cost;
        set
        {
            _cost = value;
            MaxTest = Math.Max(1, LawCases.Count / value);
        }
    }
}
