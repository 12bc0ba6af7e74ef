using System;
using System.Numerics;

namespace PartyBuilding.Benchmarks.Duty;

/// <summary>What the loop has counted of one member; the score in hundredths, in exact integers.</summary>
internal struct DutyTally
{
    internal uint Months;
    internal int ShareHundredths, Surveys, Honours, Tasks, HalfHours;

    /// <summary>The score without the place by hours and the bonus for the year before.</summary>
    internal readonly int OwnHundredths => Math.Min(100 * DutyPoints.ProposalsCap, ShareHundredths)
        + (100 * (Math.Min(DutyPoints.MonthsCap, DutyPoints.PerMonth * BitOperations.PopCount(Months))
            + Math.Min(DutyPoints.SurveysCap, Surveys)
            + Math.Min(DutyPoints.HonoursCap, Honours)
            + Math.Min(DutyPoints.TasksCap, Math.Max(DutyPoints.TasksFloor, Tasks))));
}
