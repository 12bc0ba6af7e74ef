using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Practices.Tests.Cities;

[Practice("BS-1", "讲堂、宣讲队伍与领导干部学习组", "Lecture halls and study groups", typeof(Coverage), typeof(MeetingBook), typeof(MeetingTotal), typeof(Cadences), typeof(Honours))]
public sealed class Bs01LectureHallsTests
{
    private static readonly LocalDate Since = new(2013, 1, 1);
    private static readonly DateSpan Year = DateSpan.Year(2013);
    private static readonly IReadOnlyList<OrganizationId> Teams = [.. Enumerable.Range(1, 136).Select(n => OrganizationId.Of($"team-{n}"))];
    private static readonly IReadOnlyList<OrganizationId> Groups = [.. Enumerable.Range(1, 24).Select(n => OrganizationId.Of($"group-{n}"))];
    private static readonly Roster City = Build();

    [Fact]
    public void City_has_2188_halls_183_bases_and_136_teams_of_3000_lecturers()
    {
        Coverage coverage = City.CoverageOn(Since);
        KindCount teams = City.Composition(Since).Single(count => count.Kind == OrganizationKinds.Team);

        coverage.Units("hall").Should().HaveCount(2188);
        coverage.Units("base").Should().HaveCount(183);
        (teams.Organizations, teams.Members).Should().Be((136, 3000));
    }

    [Fact]
    public void Ten_thousand_sessions_reach_one_and_a_half_million_listeners()
    {
        // 150 listeners each: ours.
        MeetingBook book = MeetingBook.Of(Enumerable.Range(0, 10_000).Select(n =>
            Meeting.Of(MeetingId.Of(n + 1), Teams[n % Teams.Count], MeetingKinds.Lecture, Since.PlusDays(n % 365)).WithAudience(150))).ValueOrThrow();

        MeetingTotal lectures = book.Totals(Year, MeetingKinds.Lecture).Single();

        (lectures.Meetings, lectures.Audience).Should().Be((10_000, 1_500_000L));
    }

    [Fact]
    public void Twenty_four_study_groups_have_five_or_six_leaders_each() =>
        Groups.Select(group => City.HeadCount(group, Since)).Should().HaveCount(24).And.OnlyContain(size => size == 5 || size == 6);

    [Theory]
    [InlineData(Cadence.TenDays, 36)]
    [InlineData(Cadence.HalfMonth, 24)]
    public void Groups_that_meet_more_often_than_monthly_owe_more_slots(Cadence cadence, int slots)
    {
        MeetingDuty duty = MeetingDuty.Every(cadence, MeetingKinds.Group).OfEach(OrganizationKinds.Group);

        MeetingBook.Of([]).ValueOrThrow().Slots(duty, City.Find(Groups[0])!, Year, new LocalDate(2014, 1, 1))
            .Should().HaveCount(slots).And.OnlyContain(slot => slot.State == MeetingSlotState.Missed);
    }

    [Fact]
    public void Best_lecturer_and_best_course_are_chosen_by_the_listeners()
    {
        ItemId[] courses = [ItemId.Of("course-1"), ItemId.Of("course-2")];

        Best(SubjectKinds.Member, Marked(1, MemberId.Of(1), 88), Marked(2, MemberId.Of(2), 93)).Should().Be((SubjectId)MemberId.Of(2));
        Best(SubjectKinds.Item, Marked(1, courses[0], 95), Marked(2, courses[1], 80)).Should().Be((SubjectId)courses[0]);
    }

    /// <summary>Whom listeners marked best; marks out of 100 and one place are ours.</summary>
    private static SubjectId Best(string subjectKind, params WorkRecord[] marks)
    {
        Policy policy = Ours.Titled("best", "优秀宣讲评选", "Choice of the best")
            .Judging(subjectKind)
            .Using(Vocabulary.Empty.With(RecordKind.Of("lecture.marked", LocalizedText.Of("听众评分", "Mark of the listeners"))))
            .Scoring(Each.Of("lecture.marked").Points(Value.Of("quantity")))
            .Next(Places.ForHonour("best", PlaceCount.Exactly(1)).OpenTo(Value.Of("score").IsAbove(0)).WithTies(Ties.Undecided));
        WorkLedger ledger = new WorkLedgerBuilder().AddRange(marks).Covers("lecture.marked", Year).Build().ValueOrThrow();
        EvaluationInput input = new EvaluationInput(City, ledger, EvaluationPeriod.Year(2013))
            .WithSubjects(marks.Select(mark => mark.Subject).Where(subject => subject.Kind == SubjectKinds.Item));
        return Evaluator.Evaluate(policy, input).Report.Subjects.Single(one => one.Honours.Count > 0).Subject;
    }

    private static WorkRecord Marked(int entry, SubjectId subject, decimal marks) =>
        WorkRecord.Of(EntryId.Of(entry), subject, "lecture.marked", Since).Quantity(marks).Verified();

    private static Roster Build()
    {
        RosterBuilder roster = new();
        for (int n = 1; n <= 2188; n++)
        {
            roster.Add(Unit.Of(SubjectId.Of("hall", $"{n}")));
        }

        for (int n = 1; n <= 183; n++)
        {
            roster.Add(Unit.Of(SubjectId.Of("base", $"{n}")));
        }

        foreach (OrganizationId team in Teams)
        {
            roster.Add(Organization.Of(team, OrganizationKinds.Team, Since));
        }

        foreach (OrganizationId group in Groups)
        {
            roster.Add(Organization.Of(group, OrganizationKinds.Group, Since));
        }

        for (int n = 0; n < 3000; n++)
        {
            roster.Join(MemberId.Of(n + 1), Teams[n % Teams.Count], Since);
        }

        // 130 leaders over 24 groups: ten groups of six, fourteen of five.
        for (int n = 0; n < 130; n++)
        {
            roster.Join(MemberId.Of(4001 + n), Groups[n % Groups.Count], Since);
        }

        return roster.Build().ValueOrThrow();
    }
}
