using System;
using System.Collections.Generic;

namespace PartyBuilding.Reference;

/// <summary>
/// Where something is unknown there is a fork: one way for everything that it may turn out to be. Whoever walks asks at every fork which way to
/// take, and begins again until all ways were gone; of very many, some.
/// </summary>
internal sealed class Crossroads
{
    private const int MostWays = 12;

    private readonly List<int> _taken = [];
    private readonly List<int> _there = [];
    private int _walks;
    private int _at;
    private bool _wanders;

    /// <summary>Whether all ways were gone.</summary>
    public bool WentEveryWay { get; private set; }

    /// <summary>Whether something was taken as unknown only because its ends are wider than need be.</summary>
    public bool WentAstray { get; private set; }

    /// <summary>Begins another walk; false when there is none left.</summary>
    public bool Begin()
    {
        _at = 0;
        _walks++;
        if (_walks == 1)
        {
            return true;
        }

        _wanders |= _walks > MostWays;
        if (_wanders)
        {
            // The last forks alone were tried so far: from now on each fork is taken by the number of the walk.
            return _walks <= 2 * MostWays;
        }

        while (_taken.Count > 0 && _taken[^1] + 1 == _there[^1])
        {
            _taken.RemoveAt(_taken.Count - 1);
            _there.RemoveAt(_there.Count - 1);
        }

        WentEveryWay = _taken.Count == 0;
        if (!WentEveryWay)
        {
            _taken[^1]++;
        }

        return !WentEveryWay;
    }

    /// <summary>Which of so many ways is taken.</summary>
    public int Turn(int ways)
    {
        if (ways <= 1)
        {
            return 0;
        }

        _at++;
        if (_wanders)
        {
            // All first ones, all last ones, and then by a rule without a meaning.
            int walk = _walks - MostWays - 1;
            return walk == 0 ? 0 : walk == 1 ? ways - 1 : (((walk + 7) * (_at + 3) * 40503) >> 5) % ways;
        }

        if (_at > _taken.Count)
        {
            _taken.Add(0);
            _there.Add(ways);
        }

        return _taken[_at - 1];
    }

    /// <summary>Whether a condition holds on this walk.</summary>
    public bool Takes(Verdict verdict) => verdict.IsTrue || (verdict.IsOpen && Turn(2) == 1);

    /// <summary>What a number is on this walk: one of its ends.</summary>
    public Known Takes(Known number)
    {
        WentAstray |= number.IsLoose;
        return number.IsCertain || Turn(2) == 1 ? Known.Of(number.High) : Known.Of(number.Low);
    }

    /// <summary>Notes that something was open only because it was taken too wide.</summary>
    public void Stray() => WentAstray = true;
}
