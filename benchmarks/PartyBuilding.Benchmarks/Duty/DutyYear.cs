using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Benchmarks.Scheme;

namespace PartyBuilding.Benchmarks.Duty;

/// <summary>Members of committees and what they did, always the same for the same number of members.</summary>
internal sealed class DutyYear
{
    internal const int Year = 2025;
    internal const int UsualCount = 10_000;
    private const int Committees = 200;
    private const ulong Seed = 20_250_901;

    private readonly FixedRandom random = new(Seed);
    private readonly List<DutyRow> rows = [];
    private int items;

    private DutyYear(int count)
    {
        Members = [.. Enumerable.Range(1, count).Select(NextMember)];
        foreach (DutyMember member in Members)
        {
            Write(member);
        }

        for (int proposal = count * 2 / 3; proposal > 0; proposal--)
        {
            Propose();
        }

        Rows = [.. rows];
        random.Shuffle(Rows);
        Grouped = [.. Members.Select(_ => new List<DutyRow>())];
        foreach (DutyRow row in Rows.OrderBy(row => row.Kind).ThenBy(row => row.Day).ThenBy(row => row.Number))
        {
            Grouped[row.Member - 1].Add(row);
        }
    }

    /// <summary>All members, by number.</summary>
    internal DutyMember[] Members { get; }

    /// <summary>All rows, shuffled.</summary>
    internal DutyRow[] Rows { get; }

    /// <summary>The rows of each member by kind and date, in the order of the members.</summary>
    internal List<DutyRow>[] Grouped { get; }

    /// <summary>One more than the highest number of a proposal or task.</summary>
    internal int ItemCount => items + 1;

    internal static DutyYear Generate(int count = UsualCount) => new(count);

    /// <summary>Committees are of many sizes; members often joined on the same day, so that numbers decide.</summary>
    private DutyMember NextMember(int number) => new(
        number,
        1 + System.Math.Min(random.Below(Committees), random.Below(Committees)),
        new LocalDate(2010 + random.Below(12), 1, 1),
        random.InThousand(180));

    private void Write(DutyMember member)
    {
        if (random.InThousand(20))
        {
            return;
        }

        int diligence = random.Below(100);
        for (int month = 1; month <= 12; month++)
        {
            Repeat(member, DutyKind.MeetingAttended, month, random.Below(100) < 55 + (diligence / 3) ? 1 + random.Below(2) : 0);
        }

        for (int left = random.Below(8); left > 0; left--)
        {
            Repeat(member, DutyKind.SurveyDone, 1 + random.Below(12), 1);
        }

        for (int year = Year - 4; year <= Year; year++)
        {
            if (random.InThousand(80 + diligence))
            {
                int level = random.InThousand(300) ? DutyPoints.HonourOfProvince : DutyPoints.HonourOfCity;
                Add(member.Number, DutyKind.HonourAwarded, new LocalDate(year, 1 + random.Below(12), 1 + random.Below(28)), 0, level);
            }
        }

        for (int left = random.Below(8); left > 0; left--)
        {
            Work(member, diligence);
        }

        for (int left = random.Below(6 + (diligence / 10)); left > 0; left--)
        {
            Add(member.Number, DutyKind.VolunteerServed, In(1 + random.Below(12)), 0, 1 + random.Below(12));
        }
    }

    /// <summary>A task may have been assigned in the year before and be due in this one, or be due only in the next; months of different length end alike.</summary>
    private void Work(DutyMember member, int diligence)
    {
        int task = ++items;
        LocalDate assigned = new LocalDate(Year - 1, 8, 25).PlusDays(random.Below(480));
        Add(member.Number, DutyKind.TaskAssigned, assigned, task, 1);
        LocalDate done = random.InThousand(150) ? assigned.PlusMonths(DutyPoints.MonthsForTask).PlusDays(random.Below(2)) : assigned.PlusDays(random.Below(140 - (diligence / 2)));
        if (random.Below(100) < 80 + (diligence / 8) && done <= DutyPoints.End)
        {
            Add(member.Number, DutyKind.TaskDone, done, task, 1);
        }
    }

    private void Propose()
    {
        int proposal = ++items;
        int first = random.Below(Members.Length);
        int signers = random.InThousand(500) ? 1 : 2 + random.Below(6);
        LocalDate day = In(1 + random.Below(12));
        for (int signer = 0; signer < signers; signer++)
        {
            Add(1 + ((first + (signer * 37)) % Members.Length), DutyKind.ProposalFiled, day, proposal, signers, signer == 0);
        }

        for (int titles = random.InThousand(200) ? 1 + random.Below(2) : 0; titles > 0; titles--)
        {
            Add(1 + first, DutyKind.ProposalTitled, In(12), proposal, random.InThousand(300) ? DutyPoints.TitledByProvince : DutyPoints.TitledByCity);
        }
    }

    private void Repeat(DutyMember member, DutyKind kind, int month, int count)
    {
        for (; count > 0; count--)
        {
            Add(member.Number, kind, In(month), 0, 1);
        }
    }

    private LocalDate In(int month) => new(Year, month, 1 + random.Below(28));

    private void Add(int member, DutyKind kind, LocalDate day, int item, int amount, bool isFirst = false) =>
        rows.Add(new DutyRow(rows.Count + 1, member, kind, day, item, amount, isFirst));
}
