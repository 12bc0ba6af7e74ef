using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A fact about subjects that a policy knows. Immutable.</summary>
public sealed partial class FactKind
{
    private FactKind(string code, LocalizedText title, FactType type)
    {
        Code = code;
        Title = title;
        Type = type;
    }

    /// <summary>The fact's code.</summary>
    public string Code { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>What its values are.</summary>
    public FactType Type { get; }

    /// <summary>The allowed values of a code, in the order declared; empty for other types or when open.</summary>
    public IReadOnlyList<Term> Values { get; private set; } = Array.Empty<Term>();

    /// <summary>The values of a number; needed where a missing fact shall give an interval.</summary>
    public ValueRange? Range { get; private set; }

    /// <summary>A number; a null range is open.</summary>
    public static FactKind OfNumbers(string code, LocalizedText title, ValueRange? range) =>
        new FactKind(Check(code), title, FactType.Number) { Range = range };

    /// <summary>A code with its allowed values.</summary>
    public static FactKind OfCodes(string code, LocalizedText title, params Term[] values) =>
        new FactKind(Check(code), title, FactType.Code) { Values = values.ToArray() };

    /// <summary>A date.</summary>
    public static FactKind OfDates(string code, LocalizedText title) =>
        new FactKind(Check(code), title, FactType.Date);

    /// <summary>Yes or no.</summary>
    public static FactKind OfFlags(string code, LocalizedText title) =>
        new FactKind(Check(code), title, FactType.Flag);

    private static string Check(string code) => code ?? throw new ArgumentNullException(nameof(code));
}
