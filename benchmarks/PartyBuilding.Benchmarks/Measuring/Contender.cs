using PartyBuilding.Benchmarks.Scheme;

namespace PartyBuilding.Benchmarks.Measuring;

/// <summary>An implementation of the whole scheme, with the result in a form of its own; putting it into verdicts is not timed.</summary>
internal abstract class Contender<TResult>(string name) : IContender
    where TResult : class
{
    public string Name { get; } = name;

    public object Judge() => Run();

    Verdict[] IContender.Verdicts() => Verdicts(Run());

    internal abstract TResult Run();

    internal abstract Verdict[] Verdicts(TResult result);
}
