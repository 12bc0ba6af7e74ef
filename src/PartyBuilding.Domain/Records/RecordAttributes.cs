namespace PartyBuilding.Domain;

/// <summary>Names of the attributes of <see cref="RecordKinds"/> (记录属性), and the codes that they take.</summary>
/// <remarks>One file a room, as with the kinds.</remarks>
public static partial class RecordAttributes
{
}
