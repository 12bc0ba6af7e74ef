using System;

namespace PartyBuilding.Domain;

/// <summary>One problem that a proposal raises (问题).</summary>
/// <remarks>Immutable; equal when all parts are equal. What it says stays with the application.</remarks>
public sealed record RaisedProblem
{
    private RaisedProblem(string code, string? aspect)
    {
        Code = code;
        Aspect = aspect;
    }

    /// <summary>The code, unique within the proposal, such as "p12".</summary>
    public string Code { get; }

    /// <summary>The aspect of the proposal that it stands under, a code; null when the proposal is not divided.</summary>
    public string? Aspect { get; }

    /// <summary>A problem of a proposal that is not divided.</summary>
    /// <exception cref="ArgumentException">It is no code.</exception>
    public static RaisedProblem Of(string code) => new(Domain.Code.Check(code, nameof(code)), null);

    /// <summary>The same problem under an aspect.</summary>
    /// <exception cref="ArgumentException">The aspect is no code.</exception>
    public RaisedProblem Under(string aspect) => new(Code, Domain.Code.Check(aspect, nameof(aspect)));

    /// <summary>The aspect, if any, and the code, such as "transport/p12".</summary>
    public override string ToString() => Aspect is null ? Code : $"{Aspect}/{Code}";
}
