using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Grassroots;

[Practice("LS-5", "专家下乡、宣讲团与远程教育覆盖", "Experts, lecture teams and coverage", typeof(Relation), typeof(Coverage), typeof(Proportion), typeof(MeetingBook))]
public sealed class Ls05ExpertsAndLecturesTests
{
    private static readonly LocalDate Since = new(2012, 3, 1);
    private static readonly DateSpan Year = DateSpan.Year(2012);
    private static readonly IReadOnlyList<SubjectId> Experts = [.. Enumerable.Range(1, 100).Select(n => (SubjectId)MemberId.Of(n))];
    private static readonly IReadOnlyList<SubjectId> Townships = [.. Enumerable.Range(1, 64).Select(n => SubjectId.Of("township", $"{n}"))];
    private static readonly IReadOnlyList<SubjectId> Villages = [.. Enumerable.Range(1, 228).Select(n => SubjectId.Of("village", $"{n}"))];
    private static readonly IReadOnlyList<OrganizationId> Teams = [.. Enumerable.Range(1, 81).Select(n => OrganizationId.Of($"team-{n}"))];

    private readonly Coverage _coverage = Roster().CoverageDuring(Year);

    [Fact]
    public void Hundred_experts_reach_sixty_four_townships_and_two_hundred_and_twenty_eight_villages()
    {
        _coverage.Share(Experts, RelationKinds.Sent, RelationSide.From).Should().Be(Proportion.Of(100, 100));
        _coverage.Share(Townships, RelationKinds.Sent, RelationSide.To).Should().Be(Proportion.Of(64, 64));
        _coverage.Share(Villages, RelationKinds.Sent, RelationSide.To).Should().Be(Proportion.Of(228, 228));
    }

    [Fact]
    public void Terminals_cover_a_share_that_is_kept_exactly()
    {
        // The report gives 98.2 % and not of what; 224 of the 228 villages is one way to it: 98.24… %.
        Proportion share = _coverage.Share(Villages, "terminal", RelationSide.To);

        share.Should().Be(Proportion.Of(224, 228));
        share.Percent(1).Should().Be(98.2m);
        share.Reaches(0.9825m).Should().BeFalse("no rounded number is compared");
        _coverage.LinksOutside(Villages, "terminal", RelationSide.To, 1, 1).Select(one => one.Subject.Key).Should().Equal("225", "226", "227", "228");
    }

    [Fact]
    public void Eighty_one_teams_give_fifteen_thousand_lectures()
    {
        MeetingBook book = MeetingBook.Of(Enumerable.Range(0, 15_000).Select(n =>
            Meeting.Of(MeetingId.Of(n + 1), Teams[n % Teams.Count], MeetingKinds.Lecture, Since.PlusDays(n % 300)))).ValueOrThrow();

        MeetingTotal total = book.Totals(Year, MeetingKinds.Lecture).Single();

        total.Meetings.Should().Be(15_000);
        Teams.Should().HaveCount(81).And.OnlyContain(team => book.Of(team, Year).Count > 0);
    }

    [Fact]
    public void Training_is_summed_by_person()
    {
        // Days and hours are ours.
        MemberFile file = MemberFile.Of(MemberId.Of(1), StandingRules.None)
            .Enter(Training.Of(ItemId.Of("class-1"), DateSpan.Of(new LocalDate(2012, 4, 9), new LocalDate(2012, 4, 13))).OfDays(5).OfHours(30)).ValueOrThrow()
            .Enter(Training.Of(ItemId.Of("class-2"), DateSpan.Day(new LocalDate(2012, 9, 3))).OfDays(1).OfHours(6)).ValueOrThrow();

        file.TrainingDays(Year).Should().Be(6);
        file.TrainingHours(Year).Should().Be(36);
    }

    private static Roster Roster()
    {
        RosterBuilder roster = new();
        foreach (SubjectId unit in Townships.Concat(Villages))
        {
            roster.Add(Unit.Of(unit));
        }

        foreach (OrganizationId team in Teams)
        {
            roster.Add(Organization.Of(team, OrganizationKinds.Team, Since));
        }

        foreach (SubjectId expert in Experts)
        {
            roster.Add(Member.Of(MemberId.Of(expert.Key)));
        }

        for (int n = 0; n < Villages.Count; n++)
        {
            roster.Link(RelationKinds.Sent, Experts[n % Experts.Count], Villages[n], Since);
            if (n < Townships.Count)
            {
                roster.Link(RelationKinds.Sent, Experts[n % Experts.Count], Townships[n], Since);
            }

            if (n < 224)
            {
                roster.Link("terminal", SubjectId.Of("terminal", $"{n + 1}"), Villages[n], Since);
            }
        }

        return roster.Build().ValueOrThrow();
    }
}
