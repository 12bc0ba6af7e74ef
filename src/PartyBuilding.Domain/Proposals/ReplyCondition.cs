using System;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>One of the conditions that must all hold for a reply to count (办复条件).</summary>
/// <remarks>Immutable; equal when the codes are. A condition is judged on what the same unit did in the same round of handling.</remarks>
public sealed class ReplyCondition : IEquatable<ReplyCondition>
{
    private readonly Func<Proposal, HandlingReply, bool> _holds;

    private ReplyCondition(string code, Func<Proposal, HandlingReply, bool> holds)
    {
        Code = code;
        _holds = holds;
    }

    /// <summary>That there is a reply at all; it stands first among the missing ones where there is none.</summary>
    internal const string Replied = "replied";

    /// <summary>The code, such as "contact.start".</summary>
    public string Code { get; }

    /// <summary>The reply came by its last day (按期答复).</summary>
    public static ReplyCondition InTime { get; } = new("inTime", (_, reply) => reply.IsInTime);

    /// <summary>The proposer gave an opinion on it (已反馈意见).</summary>
    public static ReplyCondition OpinionGiven { get; } = new("opinionGiven", (proposal, reply) => proposal.OpinionsOn(reply).Any());

    /// <summary>The unit spoke with the proposer in this phase, before the reply or on its day.</summary>
    /// <exception cref="ArgumentException">The phase is no code, or too long for one with "contact." before it.</exception>
    public static ReplyCondition ContactAt(string phase) => new(
        Domain.Code.Check("contact." + Domain.Code.Check(phase, nameof(phase)), nameof(phase)),
        (proposal, reply) => proposal.ContactsBefore(reply).Any(contact => contact.Phase == phase));

    /// <summary>The unit spoke with the proposer at least so often before the reply.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than once.</exception>
    public static ReplyCondition ContactedAtLeast(int times) => times >= 1
        ? new("contacts." + Keys.Text(times), (proposal, reply) => proposal.ContactsBefore(reply).Count() >= times)
        : throw new ArgumentOutOfRangeException(nameof(times), times, "At least once.");

    /// <summary>A paper came with the reply, such as one signed by the head of the unit.</summary>
    /// <exception cref="ArgumentException">The paper is no code, or too long for one with "paper." before it.</exception>
    public static ReplyCondition Paper(string paper) => new(
        Domain.Code.Check("paper." + Domain.Code.Check(paper, nameof(paper)), nameof(paper)),
        (_, reply) => reply.HasPaper(paper));

    /// <inheritdoc/>
    public bool Equals(ReplyCondition? other) => other is not null && Code == other.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReplyCondition);

    /// <inheritdoc/>
    public override int GetHashCode() => KeyHash.OfText(Code);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    internal bool Holds(Proposal proposal, HandlingReply reply) => _holds(proposal, reply);
}
