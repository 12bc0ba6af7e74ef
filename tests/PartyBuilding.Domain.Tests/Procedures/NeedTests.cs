using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Procedures;

public sealed class NeedTests
{
    private static readonly LocalDate Day = new(2025, 2, 3);
    private static readonly MemberId Wang = MemberId.Of("w1");
    private static readonly MemberId Li = MemberId.Of("l1");

    [Fact]
    public void Either_unit_of_training_is_enough()
    {
        Need training = Need.Any(Need.AtLeast("days", 3), Need.AtLeast("hours", 24));

        Missing(training, Taken().With("days", 3)).Should().BeEmpty();
        Missing(training, Taken().With("days", 2).With("hours", 24)).Should().BeEmpty();
        Missing(training, Taken().With("days", 2.5m).With("hours", 23)).Should().Equal("days>=3 | hours>=24");
    }

    [Fact]
    public void Each_missing_part_is_named_once()
    {
        Need all = Need.All(Need.Paper("form"), Need.All(Need.Is("review", "passed"), Need.Yes("public")), Need.Paper("form"));

        Missing(all, Taken()).Should().Equal("form", "review=passed", "public=yes");
        Missing(all, Taken().WithPaper("form").With("review", "passed").With("public", true)).Should().BeEmpty();
        Missing(all, Taken().WithPaper("form").With("review", "failed").With("public", false)).Should().Equal("review=passed", "public=yes");
    }

    [Fact]
    public void A_value_of_another_type_meets_no_need()
    {
        Missing(Need.AtLeast("votes", 1), Taken().With("votes", "many")).Should().NotBeEmpty();
        Missing(Need.Is("votes", "many"), Taken().With("votes", 5)).Should().NotBeEmpty();
        Missing(Need.Given("votes"), Taken().With("votes", 5)).Should().BeEmpty();
        Missing(Need.AtMost("votes", 9), Taken()).Should().NotBeEmpty();
        Missing(Need.Not(Need.AtLeast("votes", 1)), Taken()).Should().BeEmpty();
    }

    [Theory]
    [InlineData(10, 20, false)] // exactly half is not more than half
    [InlineData(11, 20, true)]
    [InlineData(11, 21, true)]
    [InlineData(0, 0, false)]
    public void More_than_half_of_those_due(int yes, int due, bool isMet) =>
        Missing(Need.MoreThanShare("yes", 1, 2, "due"), Taken().With("yes", yes).With("due", due)).Any().Should().Be(!isMet);

    [Theory]
    [InlineData(16, 20, false)]
    [InlineData(17, 20, true)]
    public void Present_voters_exceed_four_fifths_of_those_due(int present, int due, bool isMet) =>
        Missing(Need.MoreThanShare("present", 4, 5, "due"), Taken().With("present", present).With("due", due)).Any().Should().Be(!isMet);

    [Fact]
    public void A_share_that_is_reached_and_numbers_beyond_all_counts()
    {
        Missing(Need.AtLeastShare("yes", 2, 3, "due"), Taken().With("yes", 2).With("due", 3)).Should().BeEmpty();
        Missing(Need.AtLeastShare("yes", 2, 3, "due"), Taken().With("yes", decimal.MaxValue).With("due", decimal.MaxValue)).Should().NotBeEmpty();
    }

    [Fact]
    public void Four_bodies_are_consulted_before_the_next_step()
    {
        Course course = One.Course(One.Step("draft"), One.Step("consult"), One.Step("decide").Needs(Need.Done("consult", 4)));
        foreach (string body in new[] { "a", "b", "c", "c" })
        {
            course = course.Then(StepTaken.Of("consult", Day).By(OrganizationId.Of(body), "body"));
        }

        Finding three = course.CanDo(StepTaken.Of("decide", Day)).Single();
        three.Kind.Should().Be(DomainFindings.PartiesMissing);
        three.Text(Language.English).Should().Contain("by 4 different parties").And.Contain("there are 3");

        course.Then(StepTaken.Of("consult", Day).By(OrganizationId.Of("d"), "body")).CanDo(StepTaken.Of("decide", Day)).Should().BeEmpty();
        course.Then(StepTaken.Of("consult", Day)).Against(StepTaken.Of("decide", Day)).Should().Equal(DomainFindings.PartiesMissing);
    }

    [Fact]
    public void After_a_new_draft_the_consultation_begins_anew()
    {
        Course course = One.Course(One.Step("draft"), One.Step("consult"), One.Step("decide").Needs(Need.DoneSince("draft", "consult", 1)));

        course.Then("consult", 2, 1).Against(StepTaken.Of("decide", Day)).Should().Equal(DomainFindings.EarlierStepMissing);
        course.Then("draft", 2, 1).Then("consult", 2, 1).CanDo(StepTaken.Of("decide", Day)).Should().BeEmpty();
        course.Then("draft", 2, 1).Then("consult", 2, 1).Then("draft", 2, 1).Against(StepTaken.Of("decide", Day)).Should().Equal(DomainFindings.EarlierStepMissing);
    }

    [Fact]
    public void Another_actor_and_the_same_actor()
    {
        Course course = One.Course(One.Step("write"), One.Step("check").Needs(Need.NotBy("write")), One.Step("amend").Needs(Need.SameActor("write")))
            .Then(StepTaken.Of("write", Day).By(Wang, "writer"));

        course.CanDo(StepTaken.Of("check", Day).By(Li, "checker")).Should().BeEmpty();
        course.Against(StepTaken.Of("check", Day).By(Wang, "checker")).Should().Equal(DomainFindings.ActorTookOtherStep);
        course.Against(StepTaken.Of("check", Day)).Should().Equal(DomainFindings.ActorTookOtherStep);
        course.CanDo(StepTaken.Of("amend", Day).By(Wang, "writer")).Should().BeEmpty();
        course.Against(StepTaken.Of("amend", Day).By(Li, "writer")).Should().Equal(DomainFindings.ActorTookNotOtherStep);
        course.Against(StepTaken.Of("amend", Day)).Should().Equal(DomainFindings.ActorTookNotOtherStep);
    }

    [Fact]
    public void A_step_that_others_compare_their_takers_with_names_who_took_it()
    {
        Course course = One.Course(
            One.Step("write"),
            One.Step("note"),
            One.Step("check").Needs(Need.Any(Need.Paper("waiver"), Need.NotBy("write"))),
            One.Step("amend").Needs(Need.SameActor("write")));

        Finding unnamed = course.CanDo(StepTaken.Of("write", Day)).Single();
        unnamed.Kind.Should().Be(DomainFindings.ActorNotNamed, "else the writer would check, unknown to anybody");
        unnamed.Find("others")!.Value.Value.Should().Be("check, amend");
        course.CanDo(StepTaken.Of("note", Day)).Should().BeEmpty("nobody is compared with who took it");
        Course.Restore(course.Procedure, course.Subject, course.Began, [StepTaken.Of("write", Day)], course.Calendar, course.Dates).HasErrors.Should().BeTrue();
    }

    [Fact]
    public void Needs_are_equal_by_content()
    {
        Need.Any(Need.Paper("a"), Need.AtLeast("b", 1.50m)).Should().Be(Need.Any(Need.Paper("a"), Need.AtLeast("b", 1.5m)));
        Need.Any(Need.Paper("a"), Need.Paper("b")).Should().NotBe(Need.All(Need.Paper("a"), Need.Paper("b")));
        Need.Any(Need.Paper("a"), Need.Any(Need.Paper("b"), Need.Paper("c"))).Should().NotBe(Need.Any(Need.Paper("a"), Need.Paper("b"), Need.Paper("c")));
        Need.Is("a", "b").Should().NotBe(Need.Is("a", "c"));
        Need.Done("a").Should().Be(Need.Done("a", 1)).And.NotBe(Need.DoneSince("b", "a", 1));
    }

    private static StepTaken Taken() => StepTaken.Of("try", Day);

    /// <summary>What the findings name as missing.</summary>
    private static string[] Missing(Need need, StepTaken taken) =>
        One.Course(One.Step("try").Needs(need)).CanDo(taken).Select(finding => finding.Evidence.Last().Value).ToArray();
}
