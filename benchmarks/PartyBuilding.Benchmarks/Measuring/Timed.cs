using System;

namespace PartyBuilding.Benchmarks.Measuring;

/// <summary>Something to time: a piece of work over all branches that returns its result, so that none of it is optimized away.</summary>
internal sealed record Timed(string Name, Func<object> Work)
{
    internal static Timed Of(IContender contender) => new(contender.Name, contender.Judge);
}
