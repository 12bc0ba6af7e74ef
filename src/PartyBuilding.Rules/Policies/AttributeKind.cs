using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>An attribute of records that a policy knows. Immutable.</summary>
public sealed partial class AttributeKind
{
    private AttributeKind(string code, LocalizedText title, AttributeType type)
    {
        Code = code;
        Title = title;
        Type = type;
    }

    /// <summary>The attribute's code.</summary>
    public string Code { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>What its values are.</summary>
    public AttributeType Type { get; }

    /// <summary>The allowed values of a code, in the order declared; empty for other types, and where any value may stand.</summary>
    public IReadOnlyList<Term> Values { get; private set; } = Array.Empty<Term>();

    /// <summary>Whether any code may stand: a number within a document, such as that of a suggestion.</summary>
    public bool TakesAnyCode { get; private set; }

    /// <summary>The allowed values of a number, null when open.</summary>
    public ValueRange? Range { get; private set; }

    /// <summary>An attribute of codes with its allowed values.</summary>
    public static AttributeKind OfCodes(string code, LocalizedText title, params Term[] values) =>
        new AttributeKind(Check(code), title, AttributeType.Code) { Values = values.ToArray() };

    /// <summary>An attribute of codes of which no line names a single one: they tell parts apart.</summary>
    public static AttributeKind OfAnyCode(string code, LocalizedText title) =>
        new AttributeKind(Check(code), title, AttributeType.Code) { TakesAnyCode = true };

    /// <summary>An attribute of numbers; a null range is open.</summary>
    public static AttributeKind OfNumbers(string code, LocalizedText title, ValueRange? range) =>
        new AttributeKind(Check(code), title, AttributeType.Number) { Range = range };

    /// <summary>An attribute of dates.</summary>
    public static AttributeKind OfDates(string code, LocalizedText title) =>
        new AttributeKind(Check(code), title, AttributeType.Date);

    /// <summary>An attribute that names another subject.</summary>
    public static AttributeKind OfReferences(string code, LocalizedText title) =>
        new AttributeKind(Check(code), title, AttributeType.Reference);

    private static string Check(string code) => code ?? throw new ArgumentNullException(nameof(code));
}
