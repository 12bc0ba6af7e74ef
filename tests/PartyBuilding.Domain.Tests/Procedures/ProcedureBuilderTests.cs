using System;
using System.Linq;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Domain.Tests.Procedures;

public sealed class ProcedureBuilderTests
{
    [Fact]
    public void A_procedure_that_works_is_built()
    {
        Procedure built = Simple().Build().ValueOrThrow();

        built.StartState.Should().Be("open");
        built.Steps.Select(step => step.Code).Should().Equal("work", "close");
        built.FindStep("close")!.Target.Should().Be("closed");
        built.FindState("closed")!.IsEnd.Should().BeTrue();
        built.FindStep("none").Should().BeNull();
    }

    [Fact]
    public void Procedures_are_equal_by_content()
    {
        Simple().Build().Value.Should().Be(Simple().Build().Value);
        Simple().Build().Value!.ToBuilder().Build().Value.Should().Be(Simple().Build().Value);
        Simple().Replace(Step("work").AtMost(3)).Build().Value.Should().NotBe(Simple().Build().Value);
    }

    [Fact]
    public void A_stricter_body_adds_its_own_need_and_limit()
    {
        Procedure general = Simple().Build().ValueOrThrow();
        ProcedureStep stricter = general.FindStep("close")!.Needs(Need.Paper("report")).NotBefore(TimeLimit.FromBeginning(DateLength.Months(6)));

        Procedure own = general.ToBuilder().Replace(stricter).Build().ValueOrThrow();

        own.FindStep("close")!.Conditions.Should().Equal(Need.Paper("report"));
        general.FindStep("close")!.Conditions.Should().BeEmpty();
    }

    [Fact]
    public void All_faults_come_at_once()
    {
        Checked<Procedure> built = new ProcedureBuilder("bad", Text())
            .State("a", Text()).State("a", Text()).End("z", Text())
            .Add(Step("go").From("a", "nowhere").To("z"))
            .Add(Step("go").From("z"))
            .Add(Step("stay").Needs(Need.Any(Need.Done("lost"), Need.Paper("p"))).DueBy(TimeLimit.After("gone", DateLength.Days(1)).ExtendedBy("away", DateLength.Days(1))))
            .Build();

        built.Value.Should().BeNull();
        built.Findings.Select(finding => finding.Kind).Should().Equal(
            DomainFindings.StateGivenTwice,
            DomainFindings.StepGivenTwice,
            DomainFindings.StepStateUnknown,
            DomainFindings.StepFromEnd,
            DomainFindings.StepReferenceUnknown,
            DomainFindings.StepReferenceUnknown,
            DomainFindings.StepReferenceUnknown);
        built.Findings.Should().OnlyContain(finding => !finding.ToString().Contains('{'));
    }

    [Fact]
    public void Faults_call_procedure_steps_and_states_by_their_titles()
    {
        Checked<Procedure> built = new ProcedureBuilder("review", LocalizedText.Of("审查", "Review"))
            .State("open", LocalizedText.Of("待审", "to be reviewed")).End("closed", LocalizedText.Of("已结", "closed"))
            .Add(ProcedureStep.Of("reopen", LocalizedText.Of("重开", "reopening")).From("closed").To("limbo"))
            .Build();

        built.Findings.Select(finding => finding.Text(Language.Chinese)).Should().Equal(
            "程序 审查（review） 的步骤 重开（reopen） 所写状态 limbo 不存在；请补充该状态或更正代码。",
            "程序 审查（review） 的步骤 重开（reopen） 从终止状态 已结（closed） 出发；请改从其他状态出发，或不将其设为终止状态。");
        built.Findings[1].Find("state")!.Value.Value.Should().Be("closed", "the evidence is the code");
    }

    [Fact]
    public void Nothing_is_no_procedure() =>
        new ProcedureBuilder("empty", Text()).Build().Findings.Single().Kind.Should().Be(DomainFindings.ProcedureEmpty);

    [Fact]
    public void It_starts_in_a_state_of_its_own_that_is_no_end()
    {
        Simple().StartsIn("elsewhere").Build().Findings.Should().Contain(finding => finding.Kind == DomainFindings.StartUnknown);
        Simple().StartsIn("closed").Build().Findings.Should().Contain(finding => finding.Kind == DomainFindings.StartIsEnd);
    }

    [Fact]
    public void A_state_that_is_never_reached_and_one_without_an_end_are_named()
    {
        Checked<Procedure> built = Simple()
            .State("island", Text()).State("trap", Text())
            .Add(Step("fall").From("open").To("trap"))
            .Build();

        built.Findings.Select(finding => (finding.Kind, finding.Evidence.Last().Value)).Should().Equal(
            (DomainFindings.StateNeverReached, "island"), (DomainFindings.StateWithoutEnd, "trap"));
    }

    [Theory]
    [InlineData("need")]
    [InlineData("limit")]
    [InlineData("extension")]
    [InlineData("actor")]
    public void What_rests_on_a_later_step_can_never_hold(string what)
    {
        ProcedureStep early = Step("early").From("open").To("middle");
        early = what switch
        {
            "need" => early.Needs(Need.Done("late")),
            "limit" => early.NotBefore(TimeLimit.After("late", DateLength.Days(1))),
            "extension" => early.DueBy(TimeLimit.FromBeginning(DateLength.Days(3)).ExtendedBy("late", DateLength.Days(1))),
            _ => early.Needs(Need.NotBy("late")),
        };

        Checked<Procedure> built = new ProcedureBuilder("order", Text())
            .State("open", Text()).State("middle", Text()).End("closed", Text())
            .Add(early).Add(Step("late").From("middle").To("closed"))
            .Build();

        built.Findings.Single().Kind.Should().Be(DomainFindings.StepReferenceNeverBefore);
    }

    [Fact]
    public void In_a_loop_the_later_step_can_come_first() =>
        new ProcedureBuilder("loop", Text())
            .State("open", Text()).State("middle", Text()).End("closed", Text())
            .Add(Step("early").From("open").To("middle").NotBefore(TimeLimit.After("late", DateLength.Days(1))))
            .Add(Step("late").From("middle").To("open"))
            .Add(Step("close").From("middle").To("closed"))
            .Build().HasErrors.Should().BeFalse();

    [Fact]
    public void A_step_taken_once_can_not_follow_itself() =>
        Simple().Replace(Step("work").AtMost(1).DueBy(TimeLimit.After("work", DateLength.Months(6)))).Build()
            .Findings.Single().Kind.Should().Be(DomainFindings.StepReferenceNeverBefore);

    [Fact]
    public void A_programmers_error_throws_at_once()
    {
        Invoking(() => ProcedureStep.Of("two words", Text())).Should().Throw<ArgumentException>();
        Invoking(() => Step("a").AtMost(0)).Should().Throw<ArgumentOutOfRangeException>();
        Invoking(() => Step("a").Every(DateLength.Days(0))).Should().Throw<ArgumentOutOfRangeException>();
        Invoking(() => Step("a").Needs(Need.Paper("p"), null!)).Should().Throw<ArgumentException>();
        Invoking(() => Need.Any()).Should().Throw<ArgumentException>();
        Invoking(() => Need.Done("a", 0)).Should().Throw<ArgumentOutOfRangeException>();
        Invoking(() => Need.MoreThanShare("yes", 1, 0, "due")).Should().Throw<ArgumentOutOfRangeException>();
        Invoking(() => StepTaken.Of("a", default).With("state", 1)).Should().Throw<ArgumentException>().WithMessage("*'state'*");
        Invoking(() => StepTaken.Of("a", default).With("paper.x", true)).Should().Throw<ArgumentException>();
        Invoking(() => Simple().Replace(Step("other"))).Should().Throw<ArgumentException>();
        Invoking(() => Course.Begin(Simple().Build().ValueOrThrow(), default, default)).Should().Throw<ArgumentException>();
    }

    private static Action Invoking(Action action) => action;

    private static ProcedureBuilder Simple() => new ProcedureBuilder("simple", Text())
        .State("open", Text()).End("closed", Text())
        .Add(Step("work")).Add(Step("close").From("open").To("closed"));

    private static ProcedureStep Step(string code) => ProcedureStep.Of(code, Text());

    private static LocalizedText Text() => LocalizedText.Of("文", "text");
}
