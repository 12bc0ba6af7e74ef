using System;
using NodaTime;

namespace PartyBuilding.Benchmarks.Duty;

/// <summary>The scheme's numbers, in points.</summary>
internal static class DutyPoints
{
    internal const int Filed = 10, TitledByCity = 5, TitledByProvince = 10, ProposalsCap = 40;
    internal const int PerMonth = 2, MonthsCap = 24;
    internal const int SurveysCap = 5;
    internal const int HonourOfCity = 3, HonourOfProvince = 5, HonoursCap = 10;
    internal const int InTime = 2, Late = -1, TasksFloor = -6, TasksCap = 12, MonthsForTask = 3;
    internal const int ExcellentBefore = 2;
    internal const int Excellent = 38, Competent = 25;

    internal static readonly LocalDate Start = new(DutyYear.Year, 1, 1), End = new(DutyYear.Year, 12, 31);
    internal static readonly LocalDate SurveysFrom = new(DutyYear.Year, 4, 1), SurveysTo = new(DutyYear.Year, 6, 30);
    internal static readonly LocalDate HonoursFrom = new(DutyYear.Year - 2, 1, 1);

    private static readonly int[] Places = [10, 8, 6, 4, 2];

    /// <summary>What a place by hours of service within the committee gives, from 1.</summary>
    internal static int OfPlace(int place) => place <= Places.Length ? Places[place - 1] : 0;

    /// <summary>How many of so many members can be excellent: 20 %, rounded down.</summary>
    internal static int Quota(int members) => members / 5;

    /// <summary>A signer's share of what a proposal is worth, in hundredths: all, half for the first of several, the other half shared equally, half away from zero.</summary>
    internal static int ShareInHundredths(int worth, int signers, bool isFirst) => signers == 1 ? worth * 100
        : isFirst ? worth * 50
        : ((worth * 100) + signers - 1) / (2 * (signers - 1));

    /// <summary>3 for excellent, 2 for competent, 1 otherwise, before the places.</summary>
    internal static int Grade(decimal score) => score >= Excellent ? 3 : score >= Competent ? 2 : 1;
}
