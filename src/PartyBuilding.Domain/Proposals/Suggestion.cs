using System;

namespace PartyBuilding.Domain;

/// <summary>One suggestion inside a proposal (建议): the unit of adoption.</summary>
/// <remarks>Immutable; equal when all parts are equal. What it says stays with the application.</remarks>
public sealed record Suggestion
{
    private Suggestion(string code, string? aspect)
    {
        Code = code;
        Aspect = aspect;
    }

    /// <summary>The code, unique within the proposal, such as "s3".</summary>
    public string Code { get; }

    /// <summary>The aspect of the proposal that it stands under, a code; null when the proposal is not divided.</summary>
    public string? Aspect { get; }

    /// <summary>A suggestion of a proposal that is not divided.</summary>
    /// <exception cref="ArgumentException">It is no code.</exception>
    public static Suggestion Of(string code) => new(Domain.Code.Check(code, nameof(code)), null);

    /// <summary>The same suggestion under an aspect.</summary>
    /// <exception cref="ArgumentException">The aspect is no code.</exception>
    public Suggestion Under(string aspect) => new(Code, Domain.Code.Check(aspect, nameof(aspect)));

    /// <summary>The aspect, if any, and the code, such as "transport/s3".</summary>
    public override string ToString() => Aspect is null ? Code : $"{Aspect}/{Code}";
}
