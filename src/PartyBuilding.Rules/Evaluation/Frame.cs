namespace PartyBuilding.Rules;

/// <summary>The records among which a number is evaluated: all of the subject, one part, or one record.</summary>
internal struct Frame
{
    /// <summary>Records of the part; null when the frame is the whole subject or a single record.</summary>
    internal int[]? Rows;

    internal int From;

    internal int To;

    /// <summary>The single record; -1 when there is none.</summary>
    internal int Record;

    /// <summary>The combination of the single record, or the one that is being resolved; -1 when there is none.</summary>
    internal int Combination;

    /// <summary>Attributes by which the part is keyed, and their values.</summary>
    internal PartKeys? Keys;

    internal static Frame WholeSubject => new Frame { Record = -1, Combination = -1 };

    internal readonly bool IsWholeSubject => Rows is null && Record < 0 && Combination < 0;
}
