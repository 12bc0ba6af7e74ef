using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>One page under docs/forms: a clause as a regulation puts it, how it is written, and what comes out for a tiny input.</summary>
/// <remarks>The C# on the page is the text between <c>#region page</c> and <c>#endregion</c> of the file of the class.</remarks>
internal abstract class FormPage
{
    /// <summary>The name of the page, which is that of its file: the word in documents, where it is one.</summary>
    internal abstract string Name { get; }

    internal abstract LocalizedText Title { get; }

    internal abstract LocalizedText Clause { get; }

    /// <summary>What the form says, in a sentence or two.</summary>
    internal abstract string Says { get; }

    /// <summary>The words of documents for which this is the page.</summary>
    internal virtual IReadOnlyList<string> Covers => [Name];

    internal virtual bool IsAboutMembers => false;

    internal abstract Vocabulary Words { get; }

    internal virtual Extensions Extensions => Extensions.None;

    /// <summary>The arithmetic, worked by hand.</summary>
    internal abstract string Worked { get; }

    /// <summary>What it comes to for the first subject, as <see cref="Given.Told"/> writes it.</summary>
    internal abstract string Result { get; }

    internal virtual IReadOnlyList<Edge> Edges => [];

    internal virtual IReadOnlyList<Refusal> Refusals => [];

    /// <summary>What happened in 2025.</summary>
    internal abstract void Happens(Given given);

    /// <summary>The policy with the clause, as it is written or as the algebra has it.</summary>
    internal abstract Policy Add(Policy policy, bool isRewritten);

    /// <summary>The clause as it stands in a document.</summary>
    internal abstract string Json(Policy policy);

    /// <summary>The whole policy, whose figures are made up.</summary>
    internal Policy Policy(bool isRewritten = false)
    {
        Policy head = Rules.Policy.Of("sample", "2025", LocalizedText.Of("示例办法", "Sample measures"))
            .From(PolicySource.Of(LocalizedText.Of("某市委员会", "A municipal committee"), LocalizedText.Of("示例办法", "Sample measures"))
                .MarkedIllustrative(LocalizedText.Of("全部为拟定", "All of it is made up")))
            .InForce(DateSpan.From(new(2025, 1, 1)))
            .Judging(IsAboutMembers ? SubjectKinds.Member : SubjectKinds.Organization)
            .Rounded(2, RoundingMode.Half)
            .Using(Words);
        return Add(head, isRewritten);
    }

    /// <summary>What happened, and what the edge changes.</summary>
    internal Given Input(Edge? edge = null)
    {
        Given given = new(this);
        Happens(given);
        edge?.Change(given);
        return given;
    }
}
