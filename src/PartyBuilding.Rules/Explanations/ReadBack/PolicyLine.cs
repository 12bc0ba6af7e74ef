using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>One numbered sentence of a policy that is read back, beside its clause.</summary>
internal sealed class PolicyLine
{
    internal PolicyLine(int number, int depth, string? clause, string sentence, IEnumerable<string> notes)
    {
        Number = number;
        Depth = depth;
        Clause = clause ?? string.Empty;
        Sentence = sentence;
        Notes = notes.ToArray();
    }

    internal int Number { get; }

    internal int Depth { get; }

    internal string Clause { get; }

    internal string Sentence { get; }

    /// <summary>What the text leaves open, and what was chosen.</summary>
    internal IReadOnlyList<string> Notes { get; }
}
