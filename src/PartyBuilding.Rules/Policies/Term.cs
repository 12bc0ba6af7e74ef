using System;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A code with its titles: a value of an attribute, a grade, a rater group. Immutable.</summary>
public sealed partial class Term
{
    private Term(string code, LocalizedText title)
    {
        Code = code;
        Title = title;
    }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>A code and what it is called.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Term Of(string code, LocalizedText title) => new Term(
        code ?? throw new ArgumentNullException(nameof(code)),
        title ?? throw new ArgumentNullException(nameof(title)));
}
