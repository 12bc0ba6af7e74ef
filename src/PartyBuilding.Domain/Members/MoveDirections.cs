namespace PartyBuilding.Domain;

/// <summary>Well-known directions of a <see cref="CadreMove"/>; any other code is a direction as well (交流方向).</summary>
public static class MoveDirections
{
    /// <summary>To a lower level (下派).</summary>
    public const string Down = "down";

    /// <summary>To a higher level (上挂).</summary>
    public const string Up = "up";

    /// <summary>To another place or body (外派).</summary>
    public const string Out = "out";
}
