using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A proposal, motion, opinion report, information item or research topic with all that became of it (提案).</summary>
/// <remarks>
/// Immutable; equal by content. What happens in order are the steps of its <see cref="Course"/>; adoptions, titles and supervision come when they come.
/// Persons are keys only, and what a proposal says stays with the application.
/// </remarks>
public sealed partial class Proposal : IEquatable<Proposal>
{
    private readonly HandlingBook _book;
    private readonly Adoption[] _adoptions;
    private readonly TitleAward[] _titles;
    private readonly Supervision[] _supervisions;

    private Proposal(ProposalDraft draft, ProposalRegulation regulation, Course course, Adoption[] adoptions, TitleAward[] titles, Supervision[] supervisions)
    {
        Draft = draft;
        Regulation = regulation;
        Course = course;
        _book = new(draft, regulation, course.History);
        _adoptions = adoptions;
        _titles = titles;
        _supervisions = supervisions;
    }

    /// <summary>What was put forward.</summary>
    public ProposalDraft Draft { get; }

    /// <summary>What the body lays down for it.</summary>
    public ProposalRegulation Regulation { get; }

    /// <summary>The procedure under way, with every step taken.</summary>
    public Course Course { get; }

    /// <summary>The key.</summary>
    public ProposalId Id => Draft.Id;

    /// <summary>The kind, a code, see <see cref="ProposalKinds"/>.</summary>
    public string Kind => Draft.Kind;

    /// <summary>The state, a code, see <see cref="ProposalStates"/>.</summary>
    public string State => Course.State;

    /// <summary>The sponsors now: those of the draft, and those who signed or were joined to it since.</summary>
    public Sponsors Sponsors => _book.Sponsors;

    /// <summary>The units that handle or handled it, in the order of assignment.</summary>
    public IReadOnlyList<HandlingAssignment> Assignments => _book.Assignments.AsReadOnly();

    /// <summary>When units spoke with the proposer, in order.</summary>
    public IReadOnlyList<HandlingContact> Contacts => _book.Contacts.AsReadOnly();

    /// <summary>The replies, in order.</summary>
    public IReadOnlyList<HandlingReply> Replies => _book.Replies.AsReadOnly();

    /// <summary>The opinions of the proposers on the replies, in order.</summary>
    public IReadOnlyList<ReplyOpinion> Opinions => _book.Opinions.AsReadOnly();

    /// <summary>The adoptions by date, then body, suggestion and way.</summary>
    public IReadOnlyList<Adoption> Adoptions => Array.AsReadOnly(_adoptions);

    /// <summary>The titles by date, then title and body.</summary>
    public IReadOnlyList<TitleAward> Titles => Array.AsReadOnly(_titles);

    /// <summary>The visits and meetings that supervised it, by date, then occasion.</summary>
    public IReadOnlyList<Supervision> Supervisions => Array.AsReadOnly(_supervisions);

    /// <summary>The suggestions that somebody adopted, in the order of the draft; each once, by however many bodies.</summary>
    public IReadOnlyList<Suggestion> AdoptedSuggestions =>
        Array.AsReadOnly(Draft.Suggestions.Where(one => _adoptions.Any(adoption => adoption.Suggestion == one.Code)).ToArray());

    /// <summary>The proposal that this one was merged into or went on as; null when neither.</summary>
    public ProposalId? Into => _book.Into;

    /// <summary>The team that a topic was given to; null when none was.</summary>
    public SubjectId? Winner => _book.Winner;

    /// <summary>The member who leads that team; null when none was named.</summary>
    public SubjectId? WinningLeader => Winner is SubjectId winner && _book.Bidders.TryGetValue(winner, out SubjectId? leader) ? leader : null;

    /// <summary>The day of the first time that this step was taken; null when it never was.</summary>
    /// <exception cref="ArgumentException">The step is no code.</exception>
    public LocalDate? FirstDay(string step)
    {
        Code.Check(step, nameof(step));
        return Course.History.FirstOrDefault(taken => taken.Step == step)?.On;
    }

    /// <summary>Whether the unit has it now and its head handles it in person.</summary>
    public bool IsLedByHeadOf(SubjectId unit) => _book.Current(unit) is HandlingAssignment assignment && _book.Heads.Contains(assignment.Number);

    /// <summary>The codes of the conditions that a reply of this proposal lacks to count, in the order of the regulation; none when it counts (未计入办复的原因).</summary>
    public IReadOnlyList<string> MissingFrom(HandlingReply reply)
    {
        Require.NotNull(reply, nameof(reply));
        return [.. Regulation.ReplyConditions.Where(one => !one.Holds(this, reply)).Select(one => one.Code).Distinct(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    public bool Equals(Proposal? other) => other is not null
        && Draft.Equals(other.Draft) && Regulation.Equals(other.Regulation) && Course.Equals(other.Course)
        && _adoptions.SequenceEqual(other._adoptions) && _titles.SequenceEqual(other._titles) && _supervisions.SequenceEqual(other._supervisions);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Proposal);

    /// <inheritdoc/>
    public override int GetHashCode() => KeyHash.Join(Id.GetHashCode(), Course.GetHashCode());

    /// <summary>Kind, key and state, such as "proposal 17 handling".</summary>
    public override string ToString() => $"{Kind} {Id} {State}";

    internal HandlingBook Book => _book;

    internal IEnumerable<HandlingContact> ContactsBefore(HandlingReply reply) =>
        _book.Contacts.Where(contact => contact.InRound == reply.InRound && contact.Date <= reply.Date);

    internal IEnumerable<ReplyOpinion> OpinionsOn(HandlingReply reply) =>
        _book.Opinions.Where(opinion => opinion.InRound == reply.InRound);
}
