using System;
using System.Linq;
using NodaTime;
using PartyBuilding.Benchmarks.Scheme;
using PartyBuilding.Domain;

namespace PartyBuilding.Benchmarks.Domain;

/// <summary>Meetings of one year with twenty attendances each, in the order that a table happens to give.</summary>
internal static class Ledgers
{
    private const int Attendances = 20;

    private static readonly LocalDate FirstDay = new(2025, 1, 1);

    /// <summary>The meetings are made before; what is timed is writing their records and building the ledger.</summary>
    internal static Func<object> Build(int attendances)
    {
        int branches = Math.Max(1, attendances / Attendances / 12);
        var random = new FixedRandom(2026);
        Meeting[] meetings = [.. Enumerable.Range(0, attendances / Attendances).Select(number => Hold(number, branches, random))];
        random.Shuffle(meetings);
        return () => Build(meetings, attendances);
    }

    private static Meeting Hold(int number, int branches, FixedRandom random)
    {
        int branch = number % branches;
        Meeting planned = Meeting.Of(MeetingId.Of(number + 1), OrganizationId.Of(branch + 1), MeetingKinds.BranchStudy, FirstDay.PlusDays(random.Below(365)));
        Attendance[] roll = [.. Enumerable.Range(1, Attendances).Select(person => Of(MemberId.Of((branch * Attendances) + person), random))];
        return planned.Take(Roll.Of(roll).ValueOrThrow()).ValueOrThrow();
    }

    private static Attendance Of(MemberId member, FixedRandom random) => random.InThousand(850) ? Attendance.Present(member) : Attendance.Absent(member);

    private static WorkLedger Build(Meeting[] meetings, int attendances)
    {
        var builder = new WorkLedgerBuilder();
        Array.ForEach(meetings, meeting => meeting.WriteRecords(builder));
        Checked<WorkLedger> built = builder.Build();
        return built.Findings.Count == 0 && built.Value!.Count >= attendances
            ? built.Value
            : throw new InvalidOperationException($"The ledger should hold every attendance; it has {built.Value!.Count} records and {built.Findings.Count} findings.");
    }
}
