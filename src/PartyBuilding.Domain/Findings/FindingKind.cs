using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>A kind of finding: a stable code, a severity and its wording in both languages.</summary>
public sealed class FindingKind
{
    private readonly FindingTemplate _chinese;
    private readonly FindingTemplate _english;

    /// <summary>A kind with <c>{name}</c> placeholders in both texts.</summary>
    /// <exception cref="ArgumentException">The code is no code, a text is missing, or the two texts do not use the same placeholders.</exception>
    public FindingKind(string code, Severity severity, string chinese, string english)
    {
        Code = Domain.Code.Check(code, nameof(code));
        Severity = severity;
        _chinese = new(chinese, nameof(chinese));
        _english = new(english, nameof(english));
        SortedSet<string> names = _chinese.Names();
        if (!names.SetEquals(_english.Names()))
        {
            throw new ArgumentException(
                $"Both texts of {code} must use the same placeholders; Chinese has [{string.Join(", ", names)}], English [{string.Join(", ", _english.Names())}].",
                nameof(english));
        }

        Arguments = Array.AsReadOnly(names.ToArray());
    }

    /// <summary>The code, for example "PB1001"; never given to another kind.</summary>
    public string Code { get; }

    /// <summary>How grave findings of this kind are.</summary>
    public Severity Severity { get; }

    /// <summary>The names of the placeholders, in ordinal order.</summary>
    public IReadOnlyList<string> Arguments { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    internal string Fill(Language language, IReadOnlyList<FindingEvidence> evidence) =>
        language.Choose(_chinese, _english).Fill(language, evidence);
}
