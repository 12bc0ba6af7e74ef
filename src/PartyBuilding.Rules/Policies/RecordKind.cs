using System;
using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A kind of record that a policy knows. Immutable.</summary>
public sealed partial class RecordKind
{
    private RecordKind(string code, LocalizedText title, string[] attributes)
    {
        Code = code;
        Title = title;
        Attributes = attributes;
    }

    /// <summary>The kind's code, as in the records themselves.</summary>
    public string Code { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>Codes of the attributes that its records may carry.</summary>
    public IReadOnlyList<string> Attributes { get; }

    /// <summary>The measure word of one record (次、件、条), null for none.</summary>
    public LocalizedText? Unit { get; private set; }

    /// <summary>The largest quantity of one record, null when open.</summary>
    public decimal? Highest { get; private set; }

    /// <summary>Whether its records tell of something that should not be: a fault, a sanction, a lapse.</summary>
    /// <remarks>Checking then doubts a line that gives more points for more of them.</remarks>
    public bool IsAdverse { get; private set; }

    /// <summary>A kind of record with its attributes.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RecordKind Of(string code, LocalizedText title, params string[] attributes) => new RecordKind(
        code ?? throw new ArgumentNullException(nameof(code)),
        title ?? throw new ArgumentNullException(nameof(title)),
        (string[])(attributes ?? throw new ArgumentNullException(nameof(attributes))).Clone());

    /// <summary>The same kind with its measure word.</summary>
    public RecordKind CountedIn(LocalizedText unit) =>
        new RecordKind(Code, Title, (string[])Attributes) { Unit = unit, Highest = Highest, IsAdverse = IsAdverse };

    /// <summary>The same kind with the largest quantity that one record may have.</summary>
    public RecordKind AtMost(decimal highest) =>
        new RecordKind(Code, Title, (string[])Attributes) { Unit = Unit, Highest = highest, IsAdverse = IsAdverse };

    /// <summary>The same kind, whose records tell of something that should not be.</summary>
    public RecordKind Adverse() =>
        new RecordKind(Code, Title, (string[])Attributes) { Unit = Unit, Highest = Highest, IsAdverse = true };
}
