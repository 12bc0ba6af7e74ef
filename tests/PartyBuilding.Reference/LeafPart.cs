namespace PartyBuilding.Reference;

/// <summary>One thing of a leaf: records that count as one, or somebody's value.</summary>
/// <param name="Name">The entries of the records, or whose value it is.</param>
/// <param name="Low">What it is worth at least; null where that depends on which of its records count.</param>
/// <param name="High">What it is worth at most; null with it.</param>
/// <param name="State">What became of it.</param>
public sealed record LeafPart(string Name, Ratio? Low, Ratio? High, string State)
{
    public bool IsSame(LeafPart other) => Name == other.Name && State == other.State
        && (Low is null || other.Low is null || (Low == other.Low && High == other.High));

    public override string ToString() => Name + " " + State + " " + (Low is null ? "?" : Low == High ? Low.ToString() : Low + ".." + High);
}
