namespace PartyBuilding.Rules;

/// <summary>What kind of value a name stands for.</summary>
internal enum ValueType
{
    Number,
    Code,
    Date,
    Flag,
    Reference,
}
