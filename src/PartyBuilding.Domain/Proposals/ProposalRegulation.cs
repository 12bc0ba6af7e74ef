using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>What one body lays down for its proposals: the procedure, the limits of time, and when a reply counts (提案工作规定).</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed record ProposalRegulation
{
    private readonly ReplyCondition[] _conditions = [];
    private readonly string[] _results = [ReplyResults.Solved, ReplyResults.BeingSolved, ReplyResults.Later, ReplyResults.ForReference];
    private readonly string[] _ratings = [Satisfactions.Very, Satisfactions.Satisfied, Satisfactions.Basically, Satisfactions.Dissatisfied];

    private ProposalRegulation(Procedure procedure) => Procedure = procedure;

    /// <summary>The procedure.</summary>
    public Procedure Procedure { get; }

    /// <summary>The limits of time; none unless given.</summary>
    public HandlingDeadlines Deadlines { get; private init; } = HandlingDeadlines.None;

    /// <summary>The calendar that working days are counted by; one that knows nothing unless given.</summary>
    public WorkingCalendar Calendar { get; private init; } = WorkingCalendar.None;

    /// <summary>What must all hold for a reply to count; nothing unless given.</summary>
    public IReadOnlyList<ReplyCondition> ReplyConditions
    {
        get => Array.AsReadOnly(_conditions);
        private init => _conditions = [.. value];
    }

    /// <summary>The codes of result that a reply may state, in the order given; those of <see cref="ReplyResults"/> unless given, and any code where there is none.</summary>
    public IReadOnlyList<string> Results
    {
        get => Array.AsReadOnly(_results);
        private init => _results = [.. value];
    }

    /// <summary>The codes that proposers may rate a reply by, in the order given; those of <see cref="Satisfactions"/> unless given, and any code where there is none.</summary>
    public IReadOnlyList<string> Ratings
    {
        get => Array.AsReadOnly(_ratings);
        private init => _ratings = [.. value];
    }

    /// <summary>The step that must have been taken before it can be adopted or given a title; null when it need only be registered, as far as its procedure registers.</summary>
    public string? Gate { get; private init; }

    /// <summary>The number of signers that it needs before it can be registered; one unless given.</summary>
    public int FewestSigners { get; private init; } = 1;

    /// <summary>A regulation with this procedure and nothing else.</summary>
    public static ProposalRegulation Of(Procedure procedure) => new(Require.NotNull(procedure, nameof(procedure)));

    /// <summary>The ready-made procedure for a kind, with its gate; kinds without one of their own are handled as proposals.</summary>
    /// <exception cref="ArgumentException">The kind is no code.</exception>
    public static ProposalRegulation For(string kind) => Code.Check(kind, nameof(kind)) switch
    {
        ProposalKinds.OpinionReport => Of(ProposalProcedures.OpinionReport).AdoptableAfter(ProposalSteps.SubmitUpward),
        ProposalKinds.InformationItem => Of(ProposalProcedures.InformationItem).AdoptableAfter(ProposalSteps.SubmitUpward),
        ProposalKinds.Motion => Of(ProposalProcedures.Motion),
        ProposalKinds.ResearchTopic => Of(ProposalProcedures.ResearchTopic).AdoptableAfter(ProposalSteps.Deliver),
        ProposalKinds.Instrument => Of(InstrumentProcedures.Rising),
        _ => Of(ProposalProcedures.Proposal),
    };

    /// <summary>The same with these limits of time.</summary>
    public ProposalRegulation With(HandlingDeadlines deadlines) => this with { Deadlines = Require.NotNull(deadlines, nameof(deadlines)) };

    /// <summary>The same with working days counted by this calendar.</summary>
    public ProposalRegulation With(WorkingCalendar calendar) => this with { Calendar = Require.NotNull(calendar, nameof(calendar)) };

    /// <summary>The same, where a reply counts only if these hold as well; none may be missing (缺一不可).</summary>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public ProposalRegulation CountingReplies(params ReplyCondition[] conditions) =>
        this with { ReplyConditions = Parts.With(_conditions, conditions, nameof(conditions)) };

    /// <summary>The same; a reply states one of these results and no other, or any code when none is given (办理结果类别).</summary>
    /// <exception cref="ArgumentException">One of them is no code.</exception>
    public ProposalRegulation RepliedWith(params string[] results) => this with { Results = Parts.WithCodes([], results, nameof(results)) };

    /// <summary>The same; proposers rate replies by one of these codes and no other, or by any code when none is given (满意度等次).</summary>
    /// <exception cref="ArgumentException">One of them is no code.</exception>
    public ProposalRegulation RatedAs(params string[] ratings) => this with { Ratings = Parts.WithCodes([], ratings, nameof(ratings)) };

    /// <summary>The same; nobody can adopt it or give it a title before this step.</summary>
    /// <exception cref="ArgumentException">The step is no code.</exception>
    public ProposalRegulation AdoptableAfter(string step) => this with { Gate = Code.Check(step, nameof(step)) };

    /// <summary>The same; it needs so many signers before it can be registered or put on the agenda.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one.</exception>
    public ProposalRegulation SignedByAtLeast(int signers) => signers >= 1
        ? this with { FewestSigners = signers }
        : throw new ArgumentOutOfRangeException(nameof(signers), signers, "At least one signer is needed.");

    /// <inheritdoc/>
    public bool Equals(ProposalRegulation? other) => other is not null
        && Procedure.Equals(other.Procedure) && Deadlines.Equals(other.Deadlines) && Calendar.Equals(other.Calendar)
        && _conditions.SequenceEqual(other._conditions) && _results.SequenceEqual(other._results) && _ratings.SequenceEqual(other._ratings) && Gate == other.Gate && FewestSigners == other.FewestSigners;

    /// <inheritdoc/>
    public override int GetHashCode() => KeyHash.Join(Procedure.GetHashCode(), KeyHash.Join(_conditions.Length, FewestSigners));

    /// <summary>The procedure.</summary>
    public override string ToString() => Procedure.ToString();
}
