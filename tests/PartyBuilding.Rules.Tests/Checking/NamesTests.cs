using System.Linq;
using FluentAssertions;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Checking;

public sealed class NamesTests
{
    private const string Line = "$.score.sum[1]";
    private const string Step = "$.then[2]";

    [Fact]
    public void Sound_policy_has_no_findings() => Draft.Sound.ShouldBeSound();

    [Fact]
    public void Undeclared_kind_is_found() =>
        Draft.With(Each.Of("tlak").Cites("9").Capped(1)).ShouldHaveOnly(RulesFindings.KindNotDeclared, Line);

    [Fact]
    public void Undeclared_attribute_is_found_in_a_match() =>
        Draft.With(Each.Of("talk").Where(Condition.Has("levle", "city")).Cites("9").Capped(1))
            .ShouldHaveOnly(RulesFindings.AttributeNotDeclared, Line + ".where.levle");

    [Fact]
    public void Undeclared_attribute_is_found_as_key_of_parts() =>
        Draft.With(Each.Of("talk").Per(PartKey.ValueOf("levle")).Cites("9").Capped(1))
            .ShouldHaveOnly(RulesFindings.AttributeNotDeclared, Line + ".per");

    [Fact]
    public void Undeclared_value_of_an_attribute_is_found() =>
        Draft.With(Each.Of("talk").Where(Condition.Not(Condition.Has("level", "town"))).Cites("9").Capped(1))
            .ShouldHaveOnly(RulesFindings.ValueNotDeclared, Line + ".where.not.level");

    [Fact]
    public void Undeclared_value_is_found_once_in_a_spoken_form() =>
        Draft.With(Checks.By("level", "talk").Row("city", 1).Row("town", 1).Cites("9"))
            .ShouldHaveOnly(RulesFindings.ValueNotDeclared, Line);

    [Fact]
    public void Undeclared_code_that_stands_for_a_missing_one_is_found()
    {
        var words = Draft.Words.With(FactKind.OfCodes("decided", Draft.Text("decided"), Term.Of("yes", Draft.Text("yes"))));
        Draft.Sound.Using(words)
            .Next(AdjustGrade.Set(Value.Of("decided").WhenMissing("none").Is("yes"), "good").Cites("9"))
            .ShouldHaveOnly(RulesFindings.ValueNotDeclared, Step + ".when.ifMissing");
    }

    [Fact]
    public void Undeclared_name_of_a_value_is_found() =>
        Draft.With(Value.Of("shaer").Cites("9").Capped(1)).ShouldHaveOnly(RulesFindings.NameNotDeclared, Line);

    [Fact]
    public void Undeclared_result_is_found() => Draft.With(Value.OfResult("another", ResultPart.Score).Cites("9").Capped(1))
        .ShouldHaveOnly(RulesFindings.ResultNotDeclared, Line);

    [Fact]
    public void Undeclared_grade_of_a_result_is_found() =>
        Draft.With(AdjustGrade.Set(Value.OfResult("other", ResultPart.Grade).Is("fail"), "good").Cites("9"))
            .ShouldHaveOnly(RulesFindings.ValueNotDeclared, Step + ".when");

    [Fact]
    public void Undeclared_grade_is_found_in_every_step()
    {
        Draft.With(Grades.OrElse("bad").From(70, "best").Cites("9")).ShouldHave(RulesFindings.GradeNotDeclared, Step + ".grades[0].give");
        Draft.With(Grades.OrElse("bad").From(70, "good").Cites("9")).ShouldHaveOnly(RulesFindings.GradeNotDeclared, Step + ".otherwise");
        Draft.With(AdjustGrade.Set(Draft.Applied(true), "best").Cites("9"))
            .ShouldHaveOnly(RulesFindings.GradeNotDeclared, Step + ".set");
        Draft.With(Overrides.Of(Override.Ceiling(Draft.Applied(true), "best").Marked("9", null)))
            .ShouldHaveOnly(RulesFindings.GradeNotDeclared, Step + ".overrides[0]");
        Draft.With(Places.ForGrade("best", PlaceCount.Exactly(1)).WithLosers(Losers.FallTo("worst")).Cites("9"))
            .ShouldHave(RulesFindings.GradeNotDeclared, Step + ".losers");
        Draft.With(AdjustScore.Of(Value.Of("grade").Is("best"), AdjustKind.Set, 1).Cites("9"))
            .ShouldHaveOnly(RulesFindings.ValueNotDeclared, Step + ".when");
    }

    [Fact]
    public void Undeclared_sheet_is_found() =>
        Draft.With(ReviewScore.Of("shete", IfNone.Pending).Group(RaterGroup.Of("self", 1)).Cites("9").Capped(1))
            .ShouldHaveOnly(RulesFindings.SheetNotDeclared, Line);

    [Fact]
    public void Undeclared_group_of_raters_is_found() =>
        Draft.With(ReviewScore.Of("sheet", IfNone.Pending).Group(RaterGroup.Of("public", 1)).Cites("9"))
            .ShouldHaveOnly(RulesFindings.GroupNotDeclared, Line);

    [Fact]
    public void Undeclared_fact_of_places_is_found()
    {
        Draft.With(Places.ForHonour("prize", PlaceCount.ShareOf(Literal.Percent(10m), "heads", RoundingMode.TowardZero)).Cites("9"))
            .ShouldHaveOnly(RulesFindings.FactNotDeclared, Step);
        Draft.With(Places.ForHonour("prize", PlaceCount.Exactly(1)).GroupedBy("district").Cites("9"))
            .ShouldHaveOnly(RulesFindings.FactNotDeclared, Step);
    }

    [Fact]
    public void Unregistered_custom_name_is_found_where_extensions_are_known()
    {
        var policy = Draft.With(CustomNumber.Of("distance").Cites("9").Capped(1));
        policy.ShouldBeSound();
        PolicyChecks.Check(policy, Extensions.None).ShouldHave(RulesFindings.UnregisteredExtension, Line);
    }

    [Fact]
    public void Wrong_type_is_found()
    {
        Draft.With(Value.Of("applied").Cites("9")).ShouldHave(RulesFindings.WrongType, Line);
        Draft.With(Each.Of("talk").Where(Condition.Has("hours", "long")).Cites("9").Capped(1))
            .ShouldHaveOnly(RulesFindings.WrongType, Line + ".where.hours");
        Draft.With(AdjustGrade.Set(Value.Of("applied").IsAtLeast(1), "good").Cites("9"))
            .ShouldHaveOnly(RulesFindings.WrongType, Step + ".when");
    }

    [Fact]
    public void Types_are_named_in_the_language_of_the_message()
    {
        Finding found = Draft.With(Each.Of("talk").Where(Condition.Has("hours", "long")).Cites("9").Capped(1)).Findings().Single();

        found.Text(Language.Chinese).Should().Contain("hours 的类型为数值，此处需要代码");
        found.Text(Language.English).Should().Contain("hours is number where code is needed");
        found.Find("type")!.Value.Value.Should().Be("number");
    }

    [Fact]
    public void Attribute_that_no_kind_carries_is_found() =>
        Draft.With(Each.Of("award").Where(Condition.Has("hours", Comparison.AtLeast(2))).Cites("9").Capped(1))
            .ShouldHaveOnly(RulesFindings.AttributeNotCarried, Line + ".where.hours");

    [Fact]
    public void What_stands_for_a_missing_value_is_of_its_type()
    {
        Draft.With(Value.Of("share").WhenMissing("pending").Cites("9")).ShouldHaveOnly(RulesFindings.WrongFallback, Line + ".ifMissing");
        Draft.With(Value.Of("share").WhenMissing(true).Cites("9")).ShouldHaveOnly(RulesFindings.WrongFallback, Line + ".ifMissing");
        Draft.With(ConditionalFinding.Of("x", Test.Of(Value.Of("applied").WhenMissing("no"), Comparison.Is(true))).Cites("9"))
            .ShouldHaveOnly(RulesFindings.WrongFallback, Step + ".when.ifMissing");
        Draft.With(Each.Of("talk").Points(Value.Of("hours").WhenMissing("leaveOut")).Cites("9"))
            .ShouldHave(RulesFindings.WrongFallback, Line + ".points.ifMissing");
    }

    [Fact]
    public void Attribute_that_one_of_the_kinds_carries_is_sound() =>
        Draft.With(Each.Of("award", "talk").Where(Condition.Has("hours", Comparison.AtLeast(2))).Cites("9").Capped(1)).ShouldBeSound();
}
