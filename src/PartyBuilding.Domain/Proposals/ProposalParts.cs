using System;
using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <summary>What a store keeps of a proposal, to rebuild it with <see cref="Proposal.Restore"/> (提案存档).</summary>
/// <remarks>Immutable. It may hold anything; what is wrong in it is found where it is restored.</remarks>
public sealed class ProposalParts
{
    private StepTaken[] _steps = [];
    private Adoption[] _adoptions = [];
    private TitleAward[] _titles = [];
    private Supervision[] _supervisions = [];

    private ProposalParts(ProposalDraft draft, ProposalRegulation regulation)
    {
        Draft = draft;
        Regulation = regulation;
    }

    private ProposalParts(ProposalParts other)
        : this(other.Draft, other.Regulation)
    {
        _steps = other._steps;
        _adoptions = other._adoptions;
        _titles = other._titles;
        _supervisions = other._supervisions;
    }

    /// <summary>What was put forward.</summary>
    public ProposalDraft Draft { get; }

    /// <summary>What the body lays down for it.</summary>
    public ProposalRegulation Regulation { get; }

    /// <summary>The steps, in the order in which they were taken.</summary>
    public IReadOnlyList<StepTaken> Steps => Array.AsReadOnly(_steps);

    /// <summary>The adoptions.</summary>
    public IReadOnlyList<Adoption> Adoptions => Array.AsReadOnly(_adoptions);

    /// <summary>The titles.</summary>
    public IReadOnlyList<TitleAward> Titles => Array.AsReadOnly(_titles);

    /// <summary>The visits and meetings.</summary>
    public IReadOnlyList<Supervision> Supervisions => Array.AsReadOnly(_supervisions);

    /// <summary>A proposal that was put forward, and nothing since.</summary>
    public static ProposalParts Of(ProposalDraft draft, ProposalRegulation regulation) =>
        new(Require.NotNull(draft, nameof(draft)), Require.NotNull(regulation, nameof(regulation)));

    /// <summary>The same with these steps after those it has.</summary>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public ProposalParts With(params StepTaken[] steps) => new(this) { _steps = Parts.With(_steps, steps, nameof(steps)) };

    /// <summary>The same with these adoptions besides.</summary>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public ProposalParts With(params Adoption[] adoptions) => new(this) { _adoptions = Parts.With(_adoptions, adoptions, nameof(adoptions)) };

    /// <summary>The same with these titles besides.</summary>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public ProposalParts With(params TitleAward[] titles) => new(this) { _titles = Parts.With(_titles, titles, nameof(titles)) };

    /// <summary>The same with these visits and meetings besides.</summary>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public ProposalParts With(params Supervision[] supervisions) =>
        new(this) { _supervisions = Parts.With(_supervisions, supervisions, nameof(supervisions)) };
}
