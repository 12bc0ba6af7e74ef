using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Grassroots;

[Practice("LS-4", "流动党员服务站、走访与就业帮扶", "Floating members", typeof(FloatingSpell), typeof(CareRules), typeof(CareGiven), typeof(MatterEnded))]
public sealed class Ls04FloatingMembersTests
{
    private static readonly LocalDate Away = new(2012, 2, 1);
    private static readonly LocalDate Day = new(2012, 12, 31);
    private static readonly IReadOnlyList<OrganizationId> Points = [.. Enumerable.Range(1, 10).Select(n => OrganizationId.Of($"point-{n}"))];

    // A visit within the year: ours.
    private static readonly CareRules Rules = CareRules.None.Owes(CareKinds.Visit, DateLength.Years(1), MemberEntryKinds.Floating);

    // 145 were visited; that 5 more were not, and which 41 found work, is ours.
    private static readonly IReadOnlyList<MemberFile> Files = [.. Enumerable.Range(1, 150).Select(n => File(n, isVisited: n <= 145, isEmployed: n <= 41))];

    [Fact]
    public void Floating_members_are_attached_to_ten_service_points()
    {
        FloatingSpell[] spells = [.. Files.Select(file => file.FloatingOn(Away)!)];

        spells.Select(spell => spell.ServicePoint).Distinct().Should().HaveCount(10).And.NotContainNulls();
    }

    [Fact]
    public void Hundred_and_forty_five_are_visited_and_the_others_named()
    {
        IReadOnlyList<CareOwed> owed = Rules.OwedOn(Files, Day, WorkingCalendar.None);

        owed.Count(one => one.GivenOn is not null).Should().Be(145);
        owed.Where(one => one.GivenOn is null).Select(one => one.Member.Key).Should().Equal("146", "147", "148", "149", "150");
        owed.Should().OnlyContain(one => one.Due.Date == new LocalDate(2013, 2, 1));
    }

    [Fact]
    public void Over_forty_find_work_and_float_no_longer()
    {
        MemberFile[] employed = [.. Files.Where(file => file.OutcomeOf(Spell(file.Member))?.Outcome == MatterOutcomes.Employed)];

        employed.Length.Should().BeGreaterThan(40);
        employed.Should().OnlyContain(file => file.FloatingOn(Day) == null && file.FloatingOn(Away) != null);
    }

    [Fact]
    public void Help_with_employment_is_on_record()
    {
        WorkLedgerBuilder ledger = new();
        foreach (MemberFile file in Files)
        {
            file.WriteRecords(ledger, $"file-{file.Member}", 1);
        }

        ledger.Records().Count(record => record.CodeOf(RecordAttributes.Care) == CareKinds.EmploymentHelp).Should().BeGreaterThan(40);
    }

    private static ItemId Spell(MemberId member) => ItemId.Of($"floating-{member}");

    private static MemberFile File(int n, bool isVisited, bool isEmployed)
    {
        MemberId member = MemberId.Of(n);
        ItemId spell = Spell(member);
        List<MemberEntry> entries = [FloatingSpell.Of(spell, Away).AttachedTo(Points[n % Points.Count])];
        if (isVisited)
        {
            entries.Add(CareGiven.Of(spell, CareKinds.Visit, new LocalDate(2012, 5, 1)));
        }

        if (isEmployed)
        {
            entries.Add(CareGiven.Of(spell, CareKinds.EmploymentHelp, new LocalDate(2012, 9, 1)));
            entries.Add(MatterEnded.Of(spell, new LocalDate(2012, 10, 1), MatterOutcomes.Employed));
        }

        return MemberFile.Restore(member, StandingRules.None, entries).ValueOrThrow();
    }
}
