namespace PartyBuilding.Domain;

/// <summary>What came of a vote, with the numbers that show it (表决结果).</summary>
/// <remarks>Immutable; equal when rule, quorum and count are equal.</remarks>
public sealed record VoteResult
{
    internal VoteResult(VoteRule rule, QuorumResult quorum, VoteCount count)
    {
        Rule = rule;
        Quorum = quorum;
        Count = count;
    }

    /// <summary>The rule.</summary>
    public VoteRule Rule { get; }

    /// <summary>Due, excluded and present.</summary>
    public QuorumResult Quorum { get; }

    /// <summary>What was counted.</summary>
    public VoteCount Count { get; }

    /// <summary>Votes for it, written opinions included.</summary>
    public int Yes => Count.All(VoteChoice.Yes);

    /// <summary>Votes against it, written opinions included.</summary>
    public int No => Count.All(VoteChoice.No);

    /// <summary>Abstentions, written opinions included.</summary>
    public int Abstained => Count.All(VoteChoice.Abstention);

    /// <summary>The number that the majority is reckoned of.</summary>
    public int OutOf => Rule.Of switch
    {
        VoteBase.Due => Quorum.Due,
        VoteBase.Present => Quorum.Present + Count.Written.Count,
        _ => Yes + No,
    };

    /// <summary>The least number of votes for it that would be enough.</summary>
    public int Needed => Rule.Majority.Needed(OutOf);

    /// <summary>Whether it was carried (通过).</summary>
    public bool IsCarried => Rule.Majority.IsReached(Yes, OutOf);

    /// <summary>As many for it as against it (票数相等).</summary>
    public bool IsTied => Yes == No;

    /// <summary>The outcome with all numbers, a note.</summary>
    public Finding Outcome => (IsCarried ? DomainFindings.VoteCarried : DomainFindings.VoteLost).Here()
        .With("due", Quorum.Due)
        .With("excluded", Quorum.Excluded.Count)
        .With("present", Quorum.Present)
        .With("written", Count.Written.Count)
        .With("yes", Yes)
        .With("no", No)
        .With("abstained", Abstained)
        .With("invalid", Count.Invalid)
        .With("outOf", OutOf)
        .With("threshold", Rule.Majority.ToString())
        .With("needed", Needed);

    /// <summary>The outcome in words.</summary>
    public string Text(Language language) => Outcome.Text(language);

    /// <summary>Yes of the base and needed, such as "11/20 (> 1/2: 11)".</summary>
    public override string ToString() => $"{Keys.Text(Yes)}/{Keys.Text(OutOf)} ({Rule.Majority}: {Keys.Text(Needed)})";
}
