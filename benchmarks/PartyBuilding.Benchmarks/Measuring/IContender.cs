using PartyBuilding.Benchmarks.Scheme;

namespace PartyBuilding.Benchmarks.Measuring;

/// <summary>An implementation of the whole scheme that can be compared and timed.</summary>
internal interface IContender
{
    string Name { get; }

    /// <summary>Judges all branches; this is what is timed.</summary>
    object Judge();

    /// <summary>The verdicts in the order of the branches.</summary>
    Verdict[] Verdicts();
}
