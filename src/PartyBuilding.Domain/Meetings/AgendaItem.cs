namespace PartyBuilding.Domain;

/// <summary>One item on the agenda of a meeting (议题).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record AgendaItem
{
    private AgendaItem(string kind) => Kind = kind;

    /// <summary>The kind, a code, see <see cref="AgendaKinds"/>.</summary>
    public string Kind { get; }

    /// <summary>The matter it is about; null when it is about none with a key.</summary>
    public ItemId? Matter { get; private init; }

    /// <summary>Whether it is study.</summary>
    public bool IsStudy => Kind == AgendaKinds.Study;

    /// <summary>An item of this kind.</summary>
    /// <exception cref="System.ArgumentException">The kind is no code.</exception>
    public static AgendaItem Of(string kind) => new(Code.Check(kind, nameof(kind)));

    /// <summary>A study item.</summary>
    public static AgendaItem Study() => new(AgendaKinds.Study);

    /// <summary>The same item about this matter.</summary>
    /// <exception cref="System.ArgumentException">The matter is none.</exception>
    public AgendaItem About(ItemId matter)
    {
        Require.Some(matter.IsNone, nameof(matter));
        return this with { Matter = matter };
    }

    /// <summary>Kind and matter, such as "study I-52".</summary>
    public override string ToString() => Matter is ItemId matter ? $"{Kind} {matter}" : Kind;
}
