namespace PartyBuilding.Domain;

/// <summary>Kinds of record that the aggregates of this package write (记录类别); any other code is a kind as well.</summary>
/// <remarks>One file a room: what a meeting, a proposal or a procedure writes stands beside them.</remarks>
public static partial class RecordKinds
{
}
