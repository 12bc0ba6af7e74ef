using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Practices.Tests.Cities;

[Practice("BJ-1", "功能型联合党委、晋星、结对1+N、六项承诺", "Functional joint committee, stars, pairing and pledge", typeof(Relation), typeof(FoundingModes), typeof(MeetingDuty), typeof(Commitment), typeof(Overrides))]
public sealed class Bj01FunctionalCommitteeTests
{
    private static readonly LocalDate Since = new(2014, 1, 1);
    private static readonly DateSpan Year = DateSpan.Year(2014);
    private static readonly OrganizationId Joint = OrganizationId.Of("joint");
    private static readonly OrganizationId Bureau = OrganizationId.Of("bureau");
    private static readonly IReadOnlyList<OrganizationId> Partners = [.. Enumerable.Range(1, 31).Select(n => OrganizationId.Of($"org-{n:00}"))];
    private static readonly Roster City = Build();

    // What a star takes is ours, and so is that a breach of the pledge blocks it.
    private static readonly Policy Stars = Ours.Titled("promotion", "晋位升星", "Star promotion")
        .Within(Value.Of("roster.kind").Is(OrganizationKinds.Branch))
        .Using(Vocabulary.Empty
            .With(RecordKind.Of("points.given", LocalizedText.Of("得分", "Points")))
            .With(RecordKind.Of("pledge.broken", LocalizedText.Of("违反承诺", "Pledge broken"), "point"))
            .With(AttributeKind.OfNumbers("point", LocalizedText.Of("第几项", "Which point"), ValueRange.Of(1, 6)))
            .WithGrade("five-star", LocalizedText.Of("五星", "five stars"))
            .WithGrade("four-star", LocalizedText.Of("四星", "four stars"))
            .WithGrade("none", LocalizedText.Of("不定星", "no star")))
        .Scoring(Each.Of("points.given").Points(Value.Of("quantity")))
        .Next(Grades.OrElse("none").From(90, "five-star").From(75, "four-star"))
        .Next(Overrides.Of(Override.Ceiling(Each.Of("pledge.broken").IsAtLeast(1), "none")));

    [Fact]
    public void Joint_committee_reaches_over_thirty_one_organizations_which_keep_their_superior()
    {
        City.CoverageOn(Since).LinksOutside([Joint], RelationKinds.JointCommittee, RelationSide.From, 31, 31).Should().BeEmpty();
        Partners.Should().HaveCount(31).And.OnlyContain(one => City.Find(one, Since)!.Parent == Bureau);
        City.ChildrenOf(Joint, Since).Should().BeEmpty("it coordinates, it does not command");
        City.Events.Single().Mode.Should().Be(FoundingModes.Functional);
    }

    [Fact]
    public void Four_forums_a_year_are_owed_and_held()
    {
        MeetingDuty quarterly = MeetingDuty.Every(Cadence.Quarter, MeetingKinds.Forum);
        MeetingBook book = MeetingBook.Of(new[] { 2, 5, 8, 11 }.Select(month =>
            Meeting.Of(MeetingId.Of(month), Joint, MeetingKinds.Forum, new LocalDate(2014, month, 20)))).ValueOrThrow();

        book.Slots(quarterly, City.Find(Joint)!, Year, new LocalDate(2015, 1, 1))
            .Should().HaveCount(4).And.OnlyContain(slot => slot.State == MeetingSlotState.Met);
    }

    [Fact]
    public void One_strong_organization_is_paired_with_several()
    {
        // 1 + 5 for each of the first five: ours; the thirty-first is left without.
        RosterBuilder paired = new RosterBuilder().Add(City);
        for (int n = 5; n < 30; n++)
        {
            paired.Link(RelationKinds.Pairing, Partners[n % 5], Partners[n], Since);
        }

        Coverage coverage = paired.Build().ValueOrThrow().CoverageOn(Since);

        coverage.Links(Partners.Take(5).Select(one => (SubjectId)one), RelationKinds.Pairing, RelationSide.From).Should().OnlyContain(one => one.Count == 5);
        coverage.LinksOutside(Partners.Skip(5).Select(one => (SubjectId)one), RelationKinds.Pairing, RelationSide.To, 1, 1)
            .Select(one => one.Subject).Should().Equal((SubjectId)Partners[30]);
    }

    [Fact]
    public void Pledge_of_six_points_is_made_by_everyone()
    {
        CommitmentBook pledges = CommitmentBook.Of(
            from partner in Partners
            from point in Enumerable.Range(1, 6)
            select Commitment.Of(EntryId.Of($"{partner}-{point}"), $"pledge.{point}", partner, Joint, Since).ValueOrThrow()).ValueOrThrow();

        pledges.On(Since, CommitmentState.Open).GroupBy(pledge => pledge.From).Should().HaveCount(31).And.OnlyContain(one => one.Count() == 6);
    }

    [Fact]
    public void Breach_of_the_pledge_blocks_the_star_which_is_ours()
    {
        EvaluationReport report = Stars.Judged(City, 2014,
        [
            Points(1, Partners[0], 95), Points(2, Partners[1], 80), Points(3, Partners[2], 96),
            WorkRecord.Of(EntryId.Of("breach"), Partners[2], "pledge.broken", new LocalDate(2014, 9, 1)).With("point", 4).Verified(),
        ]);

        Partners.Take(3).Select(one => report.Find(one)!.Value.Grade).Should().Equal("five-star", "four-star", "none");
        report.Find(Partners[2])!.Value.Score.Value.Should().Be(96, "the points stay");
    }

    private static WorkRecord Points(int entry, OrganizationId organization, decimal points) =>
        WorkRecord.Of(EntryId.Of(entry), organization, "points.given", new LocalDate(2014, 6, 1)).Quantity(points).Verified();

    private static Roster Build()
    {
        RosterBuilder roster = new RosterBuilder()
            .Add(Organization.Of(Bureau, OrganizationKinds.Committee, new LocalDate(2000, 1, 1)))
            .Add(OrganizationEvent.Founding(Organization.Of(Joint, OrganizationKinds.JointCommittee, Since)).By(FoundingModes.Functional));
        foreach (OrganizationId partner in Partners)
        {
            roster.Add(Organization.Of(partner, OrganizationKinds.Branch, new LocalDate(2000, 1, 1)).Under(Bureau))
                .Link(RelationKinds.JointCommittee, Joint, partner, Since);
        }

        return roster.Build().ValueOrThrow();
    }
}
