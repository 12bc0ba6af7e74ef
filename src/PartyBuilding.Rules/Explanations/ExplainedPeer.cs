using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What another subject of a group has. Immutable.</summary>
public sealed class ExplainedPeer
{
    internal ExplainedPeer(SubjectId subject, decimal low, decimal high)
    {
        Subject = subject;
        Low = low;
        High = high;
    }

    /// <summary>The subject.</summary>
    public SubjectId Subject { get; }

    /// <summary>The least that its value can be.</summary>
    public decimal Low { get; }

    /// <summary>The most that its value can be.</summary>
    public decimal High { get; }
}
