using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using PartyBuilding.Benchmarks.Scheme;

namespace PartyBuilding.Benchmarks.Baselines;

/// <summary>What a loop has counted of one branch, and the points of each clause in hundredths, in exact integers.</summary>
internal struct Tally
{
    internal uint StudyMonths;
    internal int Proposals, Opinions, Present, Due, Hours, Lapses, Incidents;

    internal readonly int Study => 100 * Math.Min(Points.MonthsCap, Points.PerMonth * BitOperations.PopCount(StudyMonths));

    internal readonly int Proposal => 100 * Math.Min(Points.ProposalsCap, Points.PerProposal * Proposals);

    internal readonly int Opinion => 100 * Math.Min(Points.OpinionsCap, Points.PerOpinion * Opinions);

    /// <summary>Rounded half away from zero; none of these is negative, so that is half up.</summary>
    internal readonly int Attendance => Due == 0 ? 0 : ((200 * Points.Attendance * Present) + Due) / (2 * Due);

    internal readonly int Volunteer =>
        Hours >= 100 * Points.ManyHours ? 100 * Points.ForManyHours
        : Hours >= 100 * Points.SomeHours ? 100 * Points.ForSomeHours
        : Hours > 0 ? 100 * Points.ForAnyHours : 0;

    internal readonly int Report => 100 * Math.Max(Points.LapsesFloor, Points.PerLapse * Lapses);

    internal readonly int Score => Study + Proposal + Opinion + Attendance + Volunteer + Report;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(in Record record)
    {
        switch (record.Kind)
        {
            case RecordKinds.StudyNumber:
                StudyMonths |= 1u << record.Month;
                Present += record.Amount;
                Due += record.OutOf;
                break;
            case RecordKinds.GeneralNumber:
                Present += record.Amount;
                Due += record.OutOf;
                break;
            case RecordKinds.ProposalNumber:
                Proposals++;
                break;
            case RecordKinds.OpinionNumber:
                Opinions++;
                break;
            case RecordKinds.VolunteerNumber:
                Hours += record.Amount;
                break;
            case RecordKinds.ReportNumber:
                Lapses += record.Lapse;
                break;
            case RecordKinds.IncidentNumber:
                Incidents++;
                break;
        }
    }

    /// <summary>Stars before the quota.</summary>
    internal static int Stars(int score, int incidents)
    {
        if (incidents > 0)
        {
            return 1;
        }

        return score >= 100 * Points.FiveStars ? 5
            : score >= 100 * Points.FourStars ? 4
            : score >= 100 * Points.ThreeStars ? 3
            : score >= 100 * Points.TwoStars ? 2 : 1;
    }
}
