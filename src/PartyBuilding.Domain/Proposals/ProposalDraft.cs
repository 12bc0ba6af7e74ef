using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>What is put forward: by whom, when, with which suggestions (提案稿).</summary>
/// <remarks>Immutable; equal by content. It may hold anything; what is wrong in it is found where it is submitted.</remarks>
public sealed class ProposalDraft : IEquatable<ProposalDraft>
{
    private Suggestion[] _suggestions = [];
    private RaisedProblem[] _problems = [];

    private ProposalDraft(ProposalId id, string kind, Sponsors sponsors, LocalDate date)
    {
        Id = id;
        Kind = kind;
        Sponsors = sponsors;
        Date = date;
        Matter = ItemId.Of(id.Key);
    }

    private ProposalDraft(ProposalDraft other)
        : this(other.Id, other.Kind, other.Sponsors, other.Date)
    {
        Matter = other.Matter;
        Origin = other.Origin;
        Clue = other.Clue;
        ConvertedFrom = other.ConvertedFrom;
        Revision = other.Revision;
        _suggestions = other._suggestions;
        _problems = other._problems;
    }

    /// <summary>The key.</summary>
    public ProposalId Id { get; }

    /// <summary>The kind, a code, see <see cref="ProposalKinds"/>.</summary>
    public string Kind { get; }

    /// <summary>Those who put it forward, and those who wrote it.</summary>
    public Sponsors Sponsors { get; }

    /// <summary>The day it is put forward.</summary>
    public LocalDate Date { get; }

    /// <summary>The matter, which stays the same through conversion, so that what is one matter counts once; the key of the proposal unless given.</summary>
    public ItemId Matter { get; private set; }

    /// <summary>Where it comes from as far as limits of time depend on it, a code such as "province"; null when it does not matter.</summary>
    public string? Origin { get; private set; }

    /// <summary>The published clue that it takes up (线索); null when there is none.</summary>
    public ItemId? Clue { get; private set; }

    /// <summary>The proposal that it was made from; null when it is new.</summary>
    public ProposalId? ConvertedFrom { get; private set; }

    /// <summary>How often what is kept of the proposal was corrected, counted from 0; of its records those of the highest revision stand.</summary>
    public int Revision { get; private set; }

    /// <summary>The suggestions, in the order given.</summary>
    public IReadOnlyList<Suggestion> Suggestions => Array.AsReadOnly(_suggestions);

    /// <summary>The problems, in the order given.</summary>
    public IReadOnlyList<RaisedProblem> Problems => Array.AsReadOnly(_problems);

    /// <summary>A proposal of this kind, put forward on this day.</summary>
    /// <exception cref="ArgumentException">The id is none, or the kind is no code.</exception>
    public static ProposalDraft Of(ProposalId id, string kind, Sponsors sponsors, LocalDate date)
    {
        Require.Some(id.IsNone, nameof(id));
        return new(id, Code.Check(kind, nameof(kind)), Require.NotNull(sponsors, nameof(sponsors)), date.Iso());
    }

    /// <summary>The same about this matter.</summary>
    /// <exception cref="ArgumentException">The matter is none.</exception>
    public ProposalDraft About(ItemId matter)
    {
        Require.Some(matter.IsNone, nameof(matter));
        return new(this) { Matter = matter };
    }

    /// <summary>The same from this origin.</summary>
    /// <exception cref="ArgumentException">It is no code.</exception>
    public ProposalDraft From(string origin) => new(this) { Origin = Code.Check(origin, nameof(origin)) };

    /// <summary>The same, taking up a published clue.</summary>
    /// <exception cref="ArgumentException">The clue is none.</exception>
    public ProposalDraft TakingUp(ItemId clue)
    {
        Require.Some(clue.IsNone, nameof(clue));
        return new(this) { Clue = clue };
    }

    /// <summary>The same with these suggestions after those it has.</summary>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public ProposalDraft Suggesting(params Suggestion[] suggestions) =>
        new(this) { _suggestions = Parts.With(_suggestions, suggestions, nameof(suggestions)) };

    /// <summary>The same with these problems after those it has.</summary>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public ProposalDraft Raising(params RaisedProblem[] problems) =>
        new(this) { _problems = Parts.With(_problems, problems, nameof(problems)) };

    /// <summary>The same, made from an earlier proposal; it keeps that one's matter only where it is given the same.</summary>
    /// <exception cref="ArgumentException">The earlier one is none.</exception>
    public ProposalDraft MadeFrom(ProposalId earlier)
    {
        Require.Some(earlier.IsNone, nameof(earlier));
        return new(this) { ConvertedFrom = earlier };
    }

    /// <summary>The same, as corrected for the time that is given, counted from 1: the records of the proposal take the place of those written before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The revision is not 0 to 2146.</exception>
    public ProposalDraft Revised(int revision) => new(this) { Revision = Corrected.Check(revision, nameof(revision)) };

    /// <inheritdoc/>
    public bool Equals(ProposalDraft? other) => other is not null
        && Id == other.Id && Revision == other.Revision && Kind == other.Kind && Sponsors.Equals(other.Sponsors) && Date == other.Date
        && Matter == other.Matter && Origin == other.Origin && Nullable.Equals(Clue, other.Clue) && Nullable.Equals(ConvertedFrom, other.ConvertedFrom)
        && _suggestions.SequenceEqual(other._suggestions) && _problems.SequenceEqual(other._problems);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProposalDraft);

    /// <inheritdoc/>
    public override int GetHashCode() => KeyHash.Join(Id.GetHashCode(), Date.GetHashCode());

    /// <summary>Kind, key and day, such as "proposal 17 of 2025-01-10".</summary>
    public override string ToString() => $"{Kind} {Id} of {Date.Text()}";
}
