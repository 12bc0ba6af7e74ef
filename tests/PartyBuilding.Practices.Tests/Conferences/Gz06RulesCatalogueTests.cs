using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using Xunit;

namespace PartyBuilding.Practices.Tests.Conferences;

[Practice("GZ-6", "政协自身制度建设", "The conference's own rules: made, revised, replaced", typeof(ProcedureBuilder), typeof(Course), typeof(StepDue), typeof(PolicyCatalogue))]
public sealed class Gz06RulesCatalogueTests
{
    // The four years, the split of the 25 rules and the year within which a rule follows the national one are ours.
    private static readonly LocalDate LastDay = new(2015, 12, 31);
    private static readonly DateSpan FourYears = DateSpan.Of(new LocalDate(2012, 1, 1), LastDay);
    private static readonly LocalDate NationalChange = new(2013, 3, 1);

    private static readonly Procedure Life = new ProcedureBuilder("rule", Text("制度", "Rule"))
        .State("draft", Text("起草", "draft")).State("inForce", Text("施行", "in force")).End("replaced", Text("已废止", "replaced"))
        .Add(ProcedureStep.Of("make", Text("制定", "make")).From("draft").To("inForce").By("plenary", "standing"))
        .Add(ProcedureStep.Of("higherRuleChanged", Text("上位规定修改", "the rule above is changed")).From("inForce").By("national"))
        .Add(ProcedureStep.Of("revise", Text("修订", "revise")).From("inForce").By("plenary", "standing")
            .DueBy(TimeLimit.After("higherRuleChanged", DateLength.Years(1))))
        .Add(ProcedureStep.Of("replace", Text("由新制度取代", "replace")).From("inForce").To("replaced").By("plenary", "standing").Needs(Need.Given("successor")))
        .Build().ValueOrThrow();

    [Fact]
    public void Twenty_five_rules_are_made_or_revised_in_four_years()
    {
        Course[] rules = [.. Older().Select(Revised), .. New()];

        Touched(rules).Should().HaveCount(25);
        rules.Count(rule => rule.StateOn(new LocalDate(2011, 12, 31)) == "inForce").Should().Be(8);
        rules.Count(rule => rule.StateOn(LastDay) == "inForce").Should().Be(24, "one of the 25 was replaced by another");
    }

    [Fact]
    public void After_the_national_rules_changed_the_city_owes_the_revision_of_its_own_eight()
    {
        Course[] rules = [.. Older(), .. New()];

        rules.SelectMany(rule => rule.DueOn(new LocalDate(2013, 12, 31))).Should().HaveCount(8)
            .And.OnlyContain(due => due.Step.Code == "revise" && due.Due.Date == new LocalDate(2014, 3, 1) && !due.IsOverdue);
        rules.SelectMany(rule => rule.DueOn(new LocalDate(2014, 3, 2))).Should().HaveCount(8).And.OnlyContain(due => due.IsOverdue);
        Older().Select(Revised).SelectMany(rule => rule.DueOn(LastDay)).Should().BeEmpty();
    }

    [Fact]
    public void A_rule_is_replaced_only_by_a_successor_that_is_named() =>
        New().Last().CanDo(StepTaken.Of("replace", new LocalDate(2015, 12, 1)).By("standing")).Kinds().Should().Equal(DomainFindings.NeedNotMet);

    [Fact]
    public void A_rule_that_judges_is_a_policy_and_each_day_finds_the_version_in_force()
    {
        PolicyCatalogue catalogue = new PolicyCatalogueBuilder()
            .AddPolicy(Duty("2008", new LocalDate(2008, 1, 1), 1))
            .AddPolicy(Duty("2014", new LocalDate(2014, 1, 1), 2))
            .Build().ValueOrThrow();

        catalogue.Find("member-duty", new LocalDate(2007, 12, 31)).Should().BeNull();
        catalogue.Find("member-duty", new LocalDate(2013, 12, 31))!.Version.Should().Be("2008");
        catalogue.Find("member-duty", new LocalDate(2014, 1, 1))!.Version.Should().Be("2014");
        catalogue.Versions("member-duty").Should().HaveCount(2, "what was judged by the old one can still be explained");
    }

    /// <summary>Eight rules from before, each under a national one that was changed.</summary>
    private static IEnumerable<Course> Older() => Enumerable.Range(1, 8).Select(number => Made(number, new LocalDate(2008, 1, 15))
        .After(StepTaken.Of("higherRuleChanged", NationalChange).By("national")));

    private static Course Revised(Course rule) => rule.After(StepTaken.Of("revise", new LocalDate(2014, 1, 10)).By("plenary"));

    /// <summary>Seventeen rules made within the four years, the first of which the last one replaced.</summary>
    private static IEnumerable<Course> New() => Enumerable.Range(9, 17)
        .Select(number => Made(number, new LocalDate(2012 + (number % 4), 4, 1)))
        .Select(rule => rule.Subject == Rule(9)
            ? rule.After(StepTaken.Of("replace", new LocalDate(2015, 6, 1)).By("standing").With("successor", Rule(25)))
            : rule);

    private static Course Made(int number, LocalDate on) => Course.Begin(Life, Rule(number), on).After(StepTaken.Of("make", on).By("standing"));

    private static IEnumerable<SubjectId> Touched(IEnumerable<Course> rules) => rules
        .Where(rule => rule.History.Any(taken => taken.Step is "make" or "revise" && FourYears.Contains(taken.On)))
        .Select(rule => rule.Subject).Distinct();

    private static Policy Duty(string version, LocalDate from, int suggestions) =>
        Policy.Of("member-duty", version, Text("委员履职办法", "Duty of members"))
            .InForce(DateSpan.From(from)).Judging(SubjectKinds.Member)
            .Using(Vocabulary.Empty.With(RecordKind.Of("suggestion.given", Text("建议", "Suggestion"))))
            .Next(Requirements.Of(Requirement.Of("suggestion", Each.Of("suggestion.given").IsAtLeast(suggestions))));

    private static SubjectId Rule(int number) => SubjectId.Of("rule", $"{number}");

    private static LocalizedText Text(string chinese, string english) => LocalizedText.Of(chinese, english);
}
