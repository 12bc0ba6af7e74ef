using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What a line is called: shared by the explanations of all subjects.</summary>
internal sealed class LineLabel
{
    internal LineLabel(
        string form,
        string? id,
        string? clause,
        LocalizedText? title,
        LocalizedText? choice,
        LocalizedText? unit,
        IReadOnlyList<Term>? terms = null,
        ExplainedExtension? extension = null)
    {
        Form = form;
        Id = id;
        Clause = clause;
        Title = title;
        Choice = choice;
        Unit = unit;
        Terms = terms ?? Array.Empty<Term>();
        Extension = extension;
    }

    internal string Form { get; }

    internal string? Id { get; }

    internal string? Clause { get; }

    internal LocalizedText? Title { get; }

    internal LocalizedText? Choice { get; }

    internal LocalizedText? Unit { get; }

    /// <summary>What the codes are called that the value may have.</summary>
    internal IReadOnlyList<Term> Terms { get; }

    internal ExplainedExtension? Extension { get; }

    /// <summary>Those terms whose codes are shown.</summary>
    internal IReadOnlyList<Term> TermsOf(params string[] codes) =>
        Terms.Count == 0 ? Terms : Terms.Where(t => Array.IndexOf(codes, t.Code) >= 0).ToArray();
}
