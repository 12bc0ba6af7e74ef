namespace PartyBuilding.Reference;

/// <summary>An end of a number that is not known exactly.</summary>
/// <param name="Value">The number.</param>
/// <param name="IsQuotient">Whether it arose by division and was not rounded yet.</param>
internal readonly record struct End(Ratio Value, bool IsQuotient = false)
{
    public static End Lower(End a, End b) => a.Value <= b.Value ? a : b;

    public static End Higher(End a, End b) => a.Value >= b.Value ? a : b;

    public End AsQuotient() => new(Value, true);

    public End Plus(End other) => new(Value + other.Value, IsQuotient || other.IsQuotient);

    public End Times(End other) => new(Value * other.Value, IsQuotient || other.IsQuotient);

    /// <summary>No further from zero than that.</summary>
    public End Within(Ratio most) => Value > most ? new End(most) : Value < -most ? new End(-most) : this;
}
