namespace PartyBuilding.Domain;

/// <summary>What many records of a ledger share: kind, standing, codes and numbers. A condition is judged once for each, not for each record.</summary>
internal sealed class Combination
{
    internal Combination(int kind, Standing standing, RecordAttribute[] attributes)
    {
        Kind = kind;
        Standing = standing;
        Attributes = attributes;
    }

    /// <summary>Index into the ledger's kind names.</summary>
    internal int Kind { get; }

    internal Standing Standing { get; }

    /// <summary>Codes and numbers only, sorted by name.</summary>
    internal RecordAttribute[] Attributes { get; }

    /// <summary>By kind, standing, attributes.</summary>
    internal static int Compare(Combination left, Combination right)
    {
        int order = left.Kind.CompareTo(right.Kind);
        order = order != 0 ? order : ((int)left.Standing).CompareTo((int)right.Standing);
        return order != 0 ? order : RecordAttribute.Compare(left.Attributes, right.Attributes);
    }
}
