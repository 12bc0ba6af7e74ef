using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Samples.StarRating.Generator;

/// <summary>Draws the members of all branches: keys, days of joining, homes; and facts about them.</summary>
internal sealed class MemberRows
{
    private const int UpperOrMiddle = 283;   // 91 % of 311
    private const int MeanAge = 35;
    private readonly FixedRandom _random;
    private readonly Dictionary<string, List<NewMember>> _newMembers = [];
    private readonly List<string> _members = [];

    internal MemberRows(FixedRandom random)
    {
        _random = random;
        foreach (BranchPlan plan in BranchPlans.All)
        {
            Draw(plan);
        }

        // An instructor sent to the youngest branch keeps the home elsewhere.
        BranchPlan youngest = BranchPlans.All[^1];
        Rows.Add(Row(_members[0], JoinedOn[_members[0]], youngest.Id, youngest.FoundedOn, null, "other"));
        Facts = DrawFacts();
    }

    internal List<string> Rows { get; } = [];

    internal IReadOnlyList<string> Facts { get; }

    private Dictionary<string, LocalDate> JoinedOn { get; } = [];

    internal IReadOnlyList<NewMember> NewIn(BranchPlan plan) => _newMembers[plan.Id];

    private void Draw(BranchPlan plan)
    {
        _newMembers[plan.Id] = [];
        LocalDate first = new(BranchPlans.Year, 2, 10);
        first = plan.FoundedOn > first ? plan.FoundedOn.PlusDays(14) : first;
        for (int i = 0; i < plan.Members; i++)
        {
            int older = plan.Members - plan.NewMembers.Length;
            string id = FormattableString.Invariant($"m{_members.Count + 1:000}");
            _members.Add(id);
            if (i < older)
            {
                Older(id, plan);
            }
            else
            {
                int days = Period.DaysBetween(first, new(BranchPlans.Year, 11, 28));
                NewMember member = new(id, first.PlusDays(_random.Below(days)), plan.NewMembers[i - older]);
                _newMembers[plan.Id].Add(member);
                Home(id, member.JoinedOn, plan.Id, member.JoinedOn, null);
            }
        }
    }

    private void Older(string id, BranchPlan plan)
    {
        LocalDate joined = new(_random.Between(1997, 2023), _random.Between(1, 12), _random.Between(1, 28));
        if (plan.FoundedOn.Year < BranchPlans.Year)
        {
            Home(id, joined, plan.Id, joined < plan.FoundedOn ? plan.FoundedOn : joined, null);
            return;
        }

        // The members of a branch founded in the year came from branches of the city.
        BranchPlan earlier = BranchPlans.All[_random.Below(7)];
        Home(id, joined, earlier.Id, joined, plan.FoundedOn.PlusDays(-1));
        Home(id, joined, plan.Id, plan.FoundedOn, null);
    }

    private void Home(string id, LocalDate joined, string branch, LocalDate from, LocalDate? to)
    {
        JoinedOn[id] = joined;
        Rows.Add(Row(id, joined, branch, from, to, "home"));
    }

    private List<string> DrawFacts()
    {
        List<string> facts = [];
        string[] drawn = [.. _members];
        _random.Shuffle(drawn);
        HashSet<string> upperOrMiddle = [.. drawn.Take(UpperOrMiddle)];
        foreach (string member in _members)
        {
            facts.Add($"member:{member},standingLevel,code,{(upperOrMiddle.Contains(member) ? "upperOrMiddle" : "other")},,");
        }

        // Ages in pairs that even out, so that the mean is exact; three of the new members have a master's degree.
        NewMember[] members = [.. BranchPlans.All.SelectMany(NewIn)];
        _random.Shuffle(members);
        for (int i = 0; i < members.Length; i++)
        {
            int away = (i + 1) / 2;
            int age = i % 2 == 0 ? MeanAge + away : MeanAge - away;
            string subject = "member:" + members[i].Id;
            facts.Add(FormattableString.Invariant($"{subject},birthYear,number,{BranchPlans.Year - age},,"));
            facts.Add($"{subject},degree,code,{(i % 5 == 0 ? "master" : "bachelor")},,");
        }

        return facts;
    }

    private static string Row(string id, LocalDate joined, string branch, LocalDate from, LocalDate? to, string kind) =>
        string.Join(',', id, DataSet.Text(joined), branch, DataSet.Text(from), to is LocalDate last ? DataSet.Text(last) : string.Empty, kind);
}
