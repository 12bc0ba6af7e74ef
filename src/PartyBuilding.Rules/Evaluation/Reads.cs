using System;

namespace PartyBuilding.Rules;

/// <summary>What a number or condition depends on: what depends on a combination alone is resolved once for all its records.</summary>
[Flags]
internal enum Reads
{
    Nothing = 0,

    /// <summary>Kind, standing, coded and numeric attributes.</summary>
    Combination = 1,

    /// <summary>Anything else that one record carries: quantity, date, item, references.</summary>
    Record = 2,

    /// <summary>The part as a whole: how many records, which key.</summary>
    Part = 4,

    /// <summary>The subject: facts, lines, results, all its records.</summary>
    Subject = 8,
}
