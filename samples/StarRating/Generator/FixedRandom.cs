namespace PartyBuilding.Samples.StarRating.Generator;

/// <summary>A 64-bit linear congruential generator, written out so that one seed gives the same data on every machine. Integers only.</summary>
internal sealed class FixedRandom
{
    private ulong _state;

    internal FixedRandom(ulong seed)
    {
        _state = seed;
        Next();
    }

    /// <summary>A number from 0 to <paramref name="bound"/> − 1.</summary>
    internal int Below(int bound) => (int)((ulong)Next() * (ulong)bound >> 32);

    /// <summary>A number from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    internal int Between(int first, int last) => first + Below(last - first + 1);

    internal void Shuffle<T>(T[] items)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int other = Below(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }

    // The high half: the low bits of such a generator repeat soon.
    private uint Next()
    {
        unchecked
        {
            _state = (_state * 6364136223846793005UL) + 1442695040888963407UL;
            return (uint)(_state >> 32);
        }
    }
}
