namespace PartyBuilding.Benchmarks.Duty;

/// <summary>A judged member, as an object program keeps it. Grades: 3 excellent, 2 competent, 1 basically competent.</summary>
internal sealed class DutyJudged(DutyMember member, decimal own, decimal hours)
{
    internal DutyMember Member { get; } = member;

    internal decimal Hours { get; } = hours;

    internal decimal Score { get; set; } = own;

    internal int Grade { get; set; }

    internal int Rank { get; set; }
}
