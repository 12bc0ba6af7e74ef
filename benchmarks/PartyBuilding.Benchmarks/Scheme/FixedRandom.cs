namespace PartyBuilding.Benchmarks.Scheme;

/// <summary>SplitMix64, written out so that the same seed gives the same branches on every runtime. Integers only.</summary>
internal sealed class FixedRandom
{
    private ulong state;

    internal FixedRandom(ulong seed) => state = seed;

    /// <summary>A number from 0 to <paramref name="bound"/> − 1.</summary>
    internal int Below(int bound) => (int)(((Next() >> 32) * (ulong)bound) >> 32);

    /// <summary>True in so many of a thousand draws.</summary>
    internal bool InThousand(int count) => Below(1000) < count;

    internal void Shuffle<T>(T[] items)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int other = Below(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }

    private ulong Next()
    {
        unchecked
        {
            ulong z = state += 0x9E3779B97F4A7C15UL;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
