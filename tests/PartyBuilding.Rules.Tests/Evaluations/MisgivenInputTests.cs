using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Evaluations;

/// <summary>What is not there, or not of the type that the policy declares, is unknown and told; it never counts as zero.</summary>
public sealed class MisgivenInputTests
{
    private static readonly OrganizationId One = OrganizationId.Of(1);

    private static readonly Number Share3 = Each.Of("talk").Points(10).Shared(Share.Together(1, Number.Of(1m, 2m), Number.Of(1m, 2m)).Crediting(3));

    private static readonly Number ByLevel = Each.Of("talk").Points(Table.By("level").Row("city", 2).Row("province", 4));

    [Fact]
    public void Fact_of_another_type_is_found_and_counts_as_missing()
    {
        foreach (Fact wrong in new[] { Fact.Of(One, "base", "twenty"), Fact.Of(One, "base", new LocalDate(2025, 1, 1)), Fact.Of(One, "base", true) })
        {
            Evaluation run = Judge(Value.Of("base"), [wrong]);

            ScoreOf(run).Should().Be("-5\u202620");
            Needs(run).Should().Equal("PB4020 base");
            run.Report.Findings.Should().ContainSingle(f => f.Kind == RulesFindings.FactOfWrongType)
                .Which.Text(Language.English).Should().StartWith("organization:1: base is declared as number, but a");
        }
    }

    [Fact]
    public void Fact_of_another_type_than_a_code_is_not_compared()
    {
        Evaluation run = Judge(Choose.OrElse(0).Comparing(Value.Of("form")).Case(Case.Of(Comparison.Is("true"), 7)), [Fact.Of(One, "form", true)]);

        ScoreOf(run).Should().Be("0\u20267");
    }

    [Fact]
    public void Numeric_attribute_of_another_type_is_found_and_counts_as_missing()
    {
        // Half of 10 among signers - 1 others, of 1 to 50: nothing up to all of it.
        Evaluation run = Judge(Each.Of("talk").Points(10).Shared(Share.Together(1, Number.Of(1m, 2m), Number.Of(1m, 2m))), [], Talk(1).With("role", "other").With("signers", "abc"));

        ScoreOf(run).Should().Be("0\u20265");
        Needs(run).Should().Equal("PB4022 e1 signers");
        Found(run, RulesFindings.AttributeOfWrongType).Should().Be(
            "organization:1, entry e1: Records of talk have as signers a code where number is declared; it counts as missing (records: 1; organization:1 e1): correct the records or the policy.");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(200)]
    public void Attribute_outside_its_range_is_found(int signers) =>
        Found(Judge(Each.Of("talk"), [], Talk(1).With("signers", signers)), RulesFindings.AttributeOutOfRange)
            .Should().Contain($"have signers = {signers}, outside of 1 to 50 that the policy declares").And.Contain("organization:1 e1");

    [Fact]
    public void Undeclared_attributes_and_facts_are_named_with_the_nearest_declared()
    {
        Evaluation run = Judge(
            Each.Of("talk"),
            [Fact.Of(One, "bas", 3m), Fact.Of(One, "weather", "rain")],
            Talk(1).With("levl", "city"),
            Talk(2).With("foo", "bar"),
            Talk(3).With("foo", new LocalDate(2025, 1, 1)));

        Found(run, RulesFindings.MisspeltAttribute).Should().Contain("levl for talk").And.Contain("nearest declared is level").And.Contain("e1");
        Found(run, RulesFindings.UndeclaredAttributes).Should().EndWith("were not read: talk.foo (2, organization:1 e2) (records: 2).");
        Found(run, RulesFindings.MisspeltFact).Should().Contain("bas").And.Contain("nearest declared is base");
    }

    [Fact]
    public void Records_without_an_item_are_noted_where_a_line_counts_by_item()
    {
        // Two about one matter and two without are three parts; the one of 2024 is none of the period.
        ItemId matter = ItemId.Of("M1");
        WorkRecord before = WorkRecord.Of(EntryId.Of("b"), One, "talk", new LocalDate(2024, 3, 1));
        WorkRecord[] talks = [Talk(1).Item(matter), Talk(2).Item(matter), Talk(3), Talk(4), before];
        Evaluation run = Judge(Combine.Sum(Each.Of("talk").Per(PartKey.Item)), [], talks);

        ScoreOf(run).Should().Be("3");
        Found(run, RulesFindings.ItemMissing).Should().Contain("talk (2) (records: 2, subjects: 1; organization:1 e3, organization:1 e4)");
        Judge(Each.Of("talk"), [], talks).Report.Findings.Should().NotContain(f => f.Kind == RulesFindings.ItemMissing);
        Judge(Each.Of("talk").Per(PartKey.Item, PartKey.Record), [], talks).Report.Findings.Should().NotContain(f => f.Kind == RulesFindings.ItemMissing);
    }

    [Fact]
    public void Table_by_an_attribute_that_is_missing_is_open()
    {
        // The first earns 2; the second nothing, 2 or 4.
        Evaluation run = Judge(ByLevel, [], Talk(1).With("level", "city"), Talk(2));

        ScoreOf(run).Should().Be("2\u20266");
        Needs(run).Should().Equal("PB4022 e2 level");
        Recomputation.Of(run.Explain(One)).Should().BeEmpty();
    }

    [Fact]
    public void Match_on_an_attribute_that_is_missing_is_open()
    {
        foreach (Condition where in new Condition[] { Condition.Has("level", "city"), Condition.Not(Condition.Has("level", "city")), Condition.Has("hours", Comparison.AtLeast(2)) })
        {
            foreach (Each each in new[] { Each.Of("talk").Points(3), Each.Of("talk").Points(3).FoldedBy(Fold.Count).Times(3), Each.Of("talk").Points(Value.Of("quantity")).Times(3) })
            {
                Evaluation run = Judge(each.Where(where), [], Talk(1));

                ScoreOf(run).Should().Be("0\u20263");
                Needs(run).Should().ContainSingle().Which.Should().StartWith("PB4022 e1 ");
                Recomputation.Of(run.Explain(One)).Should().BeEmpty();
            }
        }
    }

    [Fact]
    public void Slots_with_a_record_that_may_not_match_are_open()
    {
        // March has one for sure, April perhaps.
        Number months = Slots.Of(Cadence.Month, 2, "talk").Where(Condition.Has("level", "city"));

        ScoreOf(Judge(months, [], Talk(1).With("level", "city"), Talk(32))).Should().Be("2\u20264");
    }

    [Fact]
    public void Spell_of_a_record_that_may_not_match_is_open()
    {
        // One day, the 1st of March, or none.
        Evaluation run = Judge(Spells.InDays("talk").Where(Condition.Has("level", "city")), [], Talk(1).Until(new LocalDate(2025, 3, 1)));

        ScoreOf(run).Should().Be("0\u20261");
        Needs(run).Should().Equal("PB4022 e1 level");
    }

    [Fact]
    public void What_the_missing_attribute_does_not_decide_is_known()
    {
        Condition both = Condition.All(Condition.Has("level", "city"), Condition.Has("role", "sole"));

        ScoreOf(Judge(Each.Of("talk").Where(both), [], Talk(1).With("role", "other"))).Should().Be("0");
        ScoreOf(Judge(Each.Of("talk").Where(Condition.Any(Condition.Has("level", "city"), Condition.Has("role", "sole"))), [], Talk(1).With("role", "sole"))).Should().Be("1");
    }

    [Fact]
    public void Kind_that_does_not_carry_an_attribute_does_not_match_it()
    {
        WorkRecord prize = WorkRecord.Of(EntryId.Of("p"), One, "prize", new LocalDate(2025, 3, 1));

        ScoreOf(Judge(Each.Of("talk", "prize").Where(Condition.Has("level", "city")), [], prize, Talk(1).With("level", "city"))).Should().Be("1");
        ScoreOf(Judge(Each.Of("talk", "prize").Where(Condition.Not(Condition.Has("level", "city"))), [], prize)).Should().Be("1");
    }

    [Fact]
    public void What_the_policy_says_of_a_missing_attribute_holds()
    {
        Value level = Value.Of("level").WhenMissing("city");

        ScoreOf(Judge(Each.Of("talk").Where(Test.Of(level, Comparison.Is("city"))), [], Talk(1))).Should().Be("1");
        ScoreOf(Judge(Each.Of("talk").Points(Value.Of("hours").WhenMissing(3)), [], Talk(1))).Should().Be("3");
    }

    [Fact]
    public void Signer_without_a_role_is_none_of_them_for_sure()
    {
        // Sole 10, first 5, one other of two 5.
        Evaluation run = Judge(Share3, [], Talk(1).With("signers", 2).With("position", 2));

        ScoreOf(run).Should().Be("5\u202610");
        Needs(run).Should().Equal("PB4022 e1 role");
    }

    [Fact]
    public void Other_signer_without_a_position_may_be_beyond_those_credited()
    {
        // Five signers, three credited: half of 10 among two, or nothing.
        Evaluation run = Judge(Share3, [], Talk(1).With("role", "other").With("signers", 5));

        ScoreOf(run).Should().Be("0\u20262.5");
        Needs(run).Should().Equal("PB4022 e1 position");
        ScoreOf(Judge(Share3, [], Talk(1).With("role", "other").With("signers", 3))).Should().Be("2.5");
        ScoreOf(Judge(Share3, [], Talk(1).With("role", "first").With("signers", 5))).Should().Be("5");
        ScoreOf(Judge(Share3, [], Talk(1).With("role", "other").With("signers", 5).With("position", 4))).Should().Be("0");
    }

    [Fact]
    public void Quotient_by_what_may_be_zero_keeps_its_sign_and_the_caps_around_it()
    {
        // 1 by 0 to 1 is 1 at least; by zero itself it is 0.
        Number quotient = Combine.Divide(1, Value.Of("share")).WhenNone(IfNone.Is(0));

        ScoreOf(Judge(Combine.Sum(quotient).Capped(25), [])).Should().Be("0\u202625");
        ScoreOf(Judge(Combine.Sum(Combine.Divide(-1, Value.Of("share")).WhenNone(IfNone.Is(0))).Floored(-25), [])).Should().Be("-25\u20260");
    }

    private static WorkRecord Talk(int number) =>
        WorkRecord.Of(EntryId.Of("e" + number), One, "talk", new LocalDate(2025, 3, 1).PlusDays(number - 1));

    private static string ScoreOf(Evaluation run) => run.Report.Subjects.Single().Score.ToString();

    private static string[] Needs(Evaluation run) =>
        [.. run.Report.Subjects.Single().Score.Needs.Select(n => string.Join(" ", new[] { n.Code, n.Place.Entry?.ToString(), n.Evidence.Single().Value }.Where(t => t is not null)))];

    private static string Found(Evaluation run, FindingKind kind) =>
        run.Report.Findings.Where(f => f.Kind == kind).Should().ContainSingle().Which.Text(Language.English);

    private static Evaluation Judge(Number score, Fact[] facts, params WorkRecord[] records)
    {
        Policy policy = Policy.Of("p", "1", Text("p")).InForce(DateSpan.From(new LocalDate(2020, 1, 1))).Counting(Standing.Claimed)
            .Rounded(2, RoundingMode.Half)
            .Using(Vocabulary.Empty
                .With(RecordKind.Of("talk", Text("talk"), "level", "hours", "role", "signers", "position"))
                .With(RecordKind.Of("prize", Text("prize"), "role"))
                .With(AttributeKind.OfCodes("level", Text("level"), Term.Of("city", Text("city")), Term.Of("province", Text("province"))))
                .With(AttributeKind.OfCodes("role", Text("role"), Term.Of("sole", Text("s")), Term.Of("first", Text("f")), Term.Of("other", Text("o"))))
                .With(AttributeKind.OfNumbers("hours", Text("hours"), ValueRange.Of(0m, 8m)))
                .With(AttributeKind.OfNumbers("signers", Text("signers"), ValueRange.Of(1m, 50m)))
                .With(AttributeKind.OfNumbers("position", Text("position"), ValueRange.Of(1m, 50m)))
                .With(FactKind.OfNumbers("base", Text("base"), ValueRange.Of(-5m, 20m)))
                .With(FactKind.OfNumbers("share", Text("share"), ValueRange.Of(0m, 1m)))
                .With(FactKind.OfCodes("form", Text("form"), Term.Of("true", Text("t")))))
            .Scoring(score);
        Roster roster = new RosterBuilder().Add(Organization.Of(One, "branch", new LocalDate(2015, 1, 1))).Build().ValueOrThrow();
        return Evaluator.Evaluate(policy, new EvaluationInput(
            roster, new WorkLedgerBuilder().AddRange(records).Build().ValueOrThrow(), EvaluationPeriod.Year(2025)).With(facts.Aggregate(new FactSheetBuilder(), (sheet, fact) => sheet.Add(fact)).Build().ValueOrThrow()));
    }

    private static LocalizedText Text(string text) => LocalizedText.Of(text, text);
}
