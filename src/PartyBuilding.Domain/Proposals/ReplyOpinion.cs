using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>What a proposer said about a reply (反馈意见).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record ReplyOpinion
{
    internal ReplyOpinion(SubjectId signer, SubjectId unit, string satisfaction, LocalDate date, int round)
    {
        Signer = signer;
        Unit = unit;
        Satisfaction = satisfaction;
        Date = date;
        Round = round;
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
    public int Round { get; }

    /// <summary>Whether it is very, quite or basically satisfied.</summary>
    public bool IsContent => Satisfactions.IsContent(Satisfaction);

    /// <summary>Signer, unit and satisfaction.</summary>
    public override string ToString() => $"{Signer} {Unit} {Satisfaction}";
}
