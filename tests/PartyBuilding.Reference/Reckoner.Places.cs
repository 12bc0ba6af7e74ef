using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <content>A limited number of places, given in order within every group.</content>
internal sealed partial class Reckoner
{
    /// <summary>How many places of the steps before wait until people decide between equals.</summary>
    private int _waiting;

    /// <summary>Whether so much waits that all places of the steps after it may be given otherwise.</summary>
    private bool _isDoubtful;

    private void Give(Places node, IReadOnlyList<Standing> all)
    {
        int waiting = _waiting;
        bool isDoubtful = _isDoubtful;
        foreach (IGrouping<string, Standing> group in all.GroupBy(one => node.Group is null ? string.Empty : GroupOf(node.Group, one.Subject)).ToArray())
        {
            Give(node, [.. group], waiting, isDoubtful);
        }
    }

    private string GroupOf(string fact, SubjectId subject)
    {
        Found found = Look(Value.Of(fact), subject, Place.Whole(subject));
        return !found.Exists ? string.Empty : found.Code ?? Ratio.Of(found.Number).ToString();
    }

    private void Give(Places node, Standing[] group, int waiting, bool isDoubtful)
    {
        Standing[] direct = node.Grade is not null && node.Direct == DirectGrades.Inside
            ? [.. group.Where(one => one.IsDirect && one.Grade == node.Grade)]
            : [];
        Standing[] concerned = [.. group.Where(one => Roads.Takes(Concerns(node, one)))];
        Standing[] keptOut = [.. concerned.Where(one => IsKeptOut(node, one))];
        Standing[] candidates = [.. concerned.Where(one => !IsKeptOut(node, one))];
        Dictionary<Standing, Known[]> keys = candidates.ToDictionary(one => one, one => Keys(node, one));
        Comparison<Standing> order = (a, b) => node.Order
            .Select((criterion, i) => criterion.LowestFirst ? keys[a][i].Low.CompareTo(keys[b][i].Low) : keys[b][i].Low.CompareTo(keys[a][i].Low))
            .FirstOrDefault(difference => difference != 0);
        Array.Sort(candidates, node.FromBottom ? (a, b) => order(b, a) : order);
        int places = CountOf(node.Count, group.Length, candidates.Length + direct.Length);
        if (node.Exceeded is string exceeded && candidates.Length + direct.Length > places)
        {
            foreach (Standing one in candidates.Concat(direct))
            {
                one.Findings.Add(exceeded);
            }
        }

        Dictionary<Standing, bool[]> reserved = candidates.Concat(direct).ToDictionary(one => one, one => Reserved(node, one));
        int open = Math.Max(0, places - direct.Length);
        int leaving = node.Grade is null && node.Among is null ? 0 : Math.Min(waiting, candidates.Count(one => one.IsTied || one.IsNext));
        int inLine = node.Reserves.Count > 0 ? candidates.Length : Math.Min(candidates.Length, open + leaving);
        int taking = Math.Min(open, candidates.Length);
        HashSet<Standing> tied = [];
        List<Standing> others = [.. candidates];
        List<(List<Standing> Held, Standing[] Level)> reserves = [];
        for (int i = 0; i < node.Reserves.Count; i++)
        {
            int held = direct.Count(one => Array.IndexOf(reserved[one], true) == i);
            int free = Math.Min(Math.Max(0, CountOf(node.Reserves[i].Count, places, places) - held), open);
            Standing[] first = [.. others.Where(one => reserved[one][i] && !reserves.Any(r => r.Level.Contains(one)))];
            bool isCut = free > 0 && free < first.Length && order(first[free - 1], first[free]) == 0;
            Standing[] equals = isCut ? [.. first.Where(one => order(one, first[free - 1]) == 0)] : [];
            reserves.Add(([.. first.Take(free)], equals));
            others.RemoveAll(reserves[i].Held.Contains);
            open -= node.Reserves[i].StaysEmpty ? free : reserves[i].Held.Count;
        }

        HashSet<Standing> winners = Winners(node, [.. others], open, order, tied);
        foreach ((List<Standing> held, Standing[] equals) in reserves)
        {
            // Who of them has the reserved place does not matter where all of them have one.
            if (!equals.Except(held).All(winners.Contains))
            {
                winners.ExceptWith(equals);
                held.RemoveAll(equals.Contains);
                held.AddRange(node.Ties == Ties.In ? equals : []);
                tied.UnionWith(node.Ties is Ties.In or Ties.Out ? [] : equals);
            }
        }

        winners.UnionWith(reserves.SelectMany(r => r.Held));
        Award(node, candidates, winners);
        foreach (Standing one in tied)
        {
            one.IsTied = true;
        }

        _waiting += tied.Count == 0 ? 0 : node.Reserves.Count > 0 ? tied.Count : taking - winners.Count;
        if (isDoubtful || (leaving > 0 && node.Count.Of == PlaceCount.Reaching))
        {
            // How many places there are hangs on how many stand for them.
            foreach (Standing one in candidates)
            {
                _isDoubtful = one.IsNext = true;
            }
        }
        else if (leaving > 0)
        {
            // Equal points are next in line together, whatever else would decide between them.
            bool isByScore = node.Order[0] is { By: Value { Name: "score" }, LowestFirst: false };
            while (inLine > 0 && inLine < candidates.Length
                && (isByScore ? keys[candidates[inLine - 1]][0].Low == keys[candidates[inLine]][0].Low : order(candidates[inLine - 1], candidates[inLine]) == 0))
            {
                inLine++;
            }

            foreach (Standing one in candidates.Take(inLine).Where(one => !winners.Contains(one)))
            {
                one.IsNext = true;
            }
        }

        foreach (Standing one in keptOut)
        {
            Lose(node, one);
        }
    }

    private bool[] Reserved(Places node, Standing one) => [.. node.Reserves.Select(reserve =>
    {
        AtHand = one;
        return Roads.Takes(Holds(reserve.Among, Place.Whole(one.Subject)));
    })];

    private static HashSet<Standing> Winners(Places node, Standing[] candidates, int open, Comparison<Standing> order, HashSet<Standing> tied)
    {
        int taken = Math.Min(open, candidates.Length);
        if (taken > 0 && taken < candidates.Length && order(candidates[taken - 1], candidates[taken]) == 0)
        {
            Standing border = candidates[taken - 1];
            Standing[] equals = [.. candidates.Where(one => order(one, border) == 0)];
            int first = Array.IndexOf(candidates, equals[0]);
            taken = node.Ties == Ties.In ? first + equals.Length : first;
            tied.UnionWith(node.Ties is Ties.In or Ties.Out ? [] : equals);
        }

        return [.. candidates.Take(taken)];
    }

    private void Award(Places node, Standing[] candidates, HashSet<Standing> winners)
    {
        foreach (Standing one in candidates)
        {
            if (!winners.Contains(one))
            {
                Lose(node, one);
            }
            else if (node.Honour is string honour)
            {
                one.Honours.Add(honour);
            }
            else
            {
                one.Grade = node.Grade;
                one.IsPlaced = true;
            }
        }
    }

    /// <summary>Who held the grade falls; who held none yet gets the grade that is left for those without a place.</summary>
    private void Lose(Places node, Standing one)
    {
        string? fall = node.Grade is null ? null
            : node.Losers.FallToNext ? Grades[Math.Min(Grades.Count - 1, IndexOf(node.Grade) + 1)].Code
            : node.Losers.Grade;
        if (fall is not null && (one.Grade == node.Grade || (one.Grade is null && !node.Losers.FallToNext)))
        {
            one.Grade = Grades[Given(one, Math.Max(IndexOf(fall), one.Ceiling))].Code;
        }
    }

    /// <summary>Who may have none of the places gets none.</summary>
    private bool IsKeptOut(Places node, Standing one) =>
        one.IsBarred || (node.Grade is string grade && (one.Ceiling > IndexOf(grade) || one.Blocked.Contains(IndexOf(grade))));

    /// <summary>Whether the places are open to a subject, may it stand or not.</summary>
    private Verdict Concerns(Places node, Standing one)
    {
        if (node.Grade is string grade)
        {
            if (one.IsDirect)
            {
                return Verdict.Of(false);
            }

            if (node.AmongEveryone || node.Among is null)
            {
                return Verdict.Of(node.AmongEveryone ? !one.IsPlaced : one.Grade == grade);
            }
        }

        AtHand = one;
        return node.Among is null ? Verdict.Of(true) : Holds(node.Among, Place.Whole(one.Subject));
    }

    private Known[] Keys(Places node, Standing one)
    {
        AtHand = one;
        return [.. node.Order.Select(criterion => Roads.Takes(Land(criterion.By, Place.Whole(one.Subject))))];
    }

    private int CountOf(PlaceCount count, int inScope, int reaching)
    {
        if (count.Share is not Literal share)
        {
            return count.Count;
        }

        decimal whole = count.Of switch
        {
            PlaceCount.InScope or PlaceCount.Scored => inScope,
            PlaceCount.Reaching or PlaceCount.Places => reaching,
            _ => _facts.Find(SubjectId.Of("policy", _policy.Id), count.Of, ReadAt)?.Number ?? 0m,
        };
        Ratio places = Ratio.Of(share.Numerator) * Ratio.Of((int)whole) / Ratio.Of(share.Denominator);
        return Math.Max((int)places.Rounded(0, count.Round).Top, count.AtLeast);
    }
}
