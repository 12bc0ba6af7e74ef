using System;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What makes records one part: the record itself, the item, a calendar slot, or an attribute. Immutable.</summary>
public sealed partial class PartKey
{
    private PartKey(PartKeyKind kind, Cadence cadence, string? attribute)
    {
        Kind = kind;
        Cadence = cadence;
        Attribute = attribute;
    }

    /// <summary>Every record is a part.</summary>
    public static PartKey Record { get; } = new PartKey(PartKeyKind.Record, default, null);

    /// <summary>Records about one item (事项) are a part; a record without item is one of its own.</summary>
    public static PartKey Item { get; } = new PartKey(PartKeyKind.Item, default, null);

    /// <summary>What makes the part.</summary>
    public PartKeyKind Kind { get; }

    /// <summary>The cadence, where slots make parts.</summary>
    public Cadence Cadence { get; }

    /// <summary>The attribute, where values make parts.</summary>
    public string? Attribute { get; }

    /// <summary>Records in one calendar slot are a part.</summary>
    public static PartKey Every(Cadence cadence) => new PartKey(PartKeyKind.Slot, cadence, null);

    /// <summary>Records with one value of an attribute are a part; those without it are one together.</summary>
    /// <exception cref="ArgumentNullException">The attribute is null.</exception>
    public static PartKey ValueOf(string attribute) => new PartKey(
        PartKeyKind.Attribute, default, attribute ?? throw new ArgumentNullException(nameof(attribute)));
}
