using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>What a proposer said about a reply (反馈意见).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record ReplyOpinion
{
    internal ReplyOpinion(SubjectId signer, HandlingAssignment assignment, string satisfaction, LocalDate date)
    {
        Signer = signer;
        Unit = assignment.Unit;
        Satisfaction = satisfaction;
        Date = date;
        InRound = assignment.InRound;
    }

    /// <summary>The signer.</summary>
    public SubjectId Signer { get; }

    /// <summary>The unit that replied.</summary>
    public SubjectId Unit { get; }

    /// <summary>How satisfied, a code, see <see cref="Satisfactions"/>.</summary>
    public string Satisfaction { get; }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>The round of handling, counted from 1.</summary>
    public int Round => InRound.Number;

    /// <summary>Whether it is very, quite or basically satisfied.</summary>
    public bool IsContent => Satisfactions.IsContent(Satisfaction);

    internal HandlingRound InRound { get; }

    /// <summary>Signer, unit and satisfaction.</summary>
    public override string ToString() => $"{Signer} {Unit} {Satisfaction}";
}
