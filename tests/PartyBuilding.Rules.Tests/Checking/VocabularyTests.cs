using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Checking;

public sealed class VocabularyTests
{
    private static Policy Knowing(FactKind fact) => Draft.Sound.Using(Draft.Words.With(fact));

    private static Policy Knowing(RecordKind kind) => Draft.Sound.Using(Draft.Words.With(kind));

    private static Policy Knowing(AttributeKind attribute) => Draft.Sound.Using(Draft.Words.With(attribute));

    [Fact]
    public void Name_that_is_no_code_is_found() =>
        Knowing(RecordKind.Of("1st talk", Draft.Text("talk"))).ShouldHave(RulesFindings.NotACode, "$.vocabulary.records['1st talk']");

    [Fact]
    public void Name_that_is_declared_twice_is_found() =>
        Knowing(RecordKind.Of("talk", Draft.Text("talk"))).ShouldHave(RulesFindings.DeclaredTwice, "$.vocabulary.records.talk");

    [Fact]
    public void Fact_named_like_an_attribute_is_found() =>
        Knowing(FactKind.OfFlags("level", Draft.Text("level"))).ShouldHave(RulesFindings.NameCollision, "$.vocabulary.facts.level");

    [Fact]
    public void Line_named_like_a_fact_is_found() =>
        Draft.With(Each.Of("talk").Named("share").Cites("9").Capped(1)).ShouldHave(RulesFindings.NameCollision, "$.score.sum[1]");

    [Theory]
    [InlineData("quantity")]
    [InlineData("standing")]
    [InlineData("roster.headCount")]
    public void Reserved_name_of_a_fact_is_found(string name) =>
        Knowing(FactKind.OfNumbers(name, Draft.Text(name), null))
            .ShouldHave(RulesFindings.ReservedName, name == "roster.headCount" ? "$.vocabulary.facts['roster.headCount']" : "$.vocabulary.facts." + name);

    [Theory]
    [InlineData("count")]
    [InlineData("item")]
    [InlineData("month")]
    [InlineData("members")]
    [InlineData("usedBy")]
    public void Reserved_name_of_an_attribute_is_found(string name) =>
        Knowing(AttributeKind.OfNumbers(name, Draft.Text(name), null)).ShouldHave(RulesFindings.ReservedName, "$.vocabulary.attributes." + name);

    [Fact]
    public void Reserved_prefix_of_a_kind_is_found() =>
        Knowing(RecordKind.Of("review.talk", Draft.Text("talk"))).ShouldHave(RulesFindings.ReservedName, "$.vocabulary.records['review.talk']");

    [Fact]
    public void Reserved_name_of_a_line_is_found() =>
        Draft.With(Each.Of("talk").Named("score").Cites("9").Capped(1)).ShouldHave(RulesFindings.ReservedName, "$.score.sum[1]");

    [Fact]
    public void Years_in_a_post_are_declared_so_that_a_mistyped_post_is_found()
    {
        string years = RosterFacts.YearsIn(PostCodes.Secretary);
        Policy knowing = Knowing(FactKind.OfNumbers(years, Draft.Text("years"), null));

        knowing.Judging(SubjectKinds.Member).Within(Value.Of(years).IsAtLeast(2)).ShouldBeSound();
        knowing.Within(Value.Of("roster.yearsIn.secretery").IsAtLeast(2)).ShouldHave(RulesFindings.NameNotDeclared, "$.scope");
        Draft.Sound.Within(Value.Of("roster.age").IsAtLeast(2)).ShouldBeSound();
        Knowing(FactKind.OfFlags(years, Draft.Text("years"))).ShouldHave(RulesFindings.ReservedName, $"$.vocabulary.facts['{years}']");
    }

    [Fact]
    public void Codes_of_organizations_may_be_declared_and_are_then_checked()
    {
        var words = Draft.Words.With(FactKind.OfCodes("roster.kind", Draft.Text("kind"), Term.Of("branch", Draft.Text("branch"))));
        Draft.Sound.Using(words).Within(Value.Of("roster.kind").Is("branch")).ShouldBeSound();
        Draft.Sound.Using(words).Within(Value.Of("roster.kind").Is("barnch")).ShouldHave(RulesFindings.ValueNotDeclared, "$.scope");
        Draft.Sound.Within(Value.Of("roster.kind").Is("anything")).ShouldBeSound();
    }

    [Fact]
    public void Attribute_of_a_kind_that_is_not_declared_is_found() =>
        Knowing(RecordKind.Of("visit", Draft.Text("visit"), "place"))
            .ShouldHave(RulesFindings.AttributeNotDeclared, "$.vocabulary.records.visit.attributes[0]");

    [Fact]
    public void Code_attribute_without_values_is_found() =>
        Knowing(AttributeKind.OfCodes("place", Draft.Text("place"))).ShouldHave(RulesFindings.NothingInside, "$.vocabulary.attributes.place");

    [Fact]
    public void Attribute_of_any_code_tells_parts_apart()
    {
        var words = Draft.Words.With(RecordKind.Of("visit", Draft.Text("visit"), "place")).With(AttributeKind.OfAnyCode("place", Draft.Text("place")));
        Draft.With(Each.Of("visit").Per(PartKey.ValueOf("place")).Cites("9").Capped(1)).Using(words).ShouldBeSound();
    }

    [Fact]
    public void Self_rated_group_that_is_not_declared_is_found() => Draft.Sound
        .Using(Draft.Words.With(ReviewSheet.Of("more", Draft.Text("more"), ValueRange.Of(0m, 1m)).WithSelfRating("self")))
        .ShouldHave(RulesFindings.GroupNotDeclared, "$.vocabulary.sheets.more.selfRated");

    [Fact]
    public void Policy_id_that_is_no_code_is_found() =>
        Policy.Of("a b", "1", Draft.Text("x")).ShouldHave(RulesFindings.NotACode, "$.id");

    [Fact]
    public void Unused_words_are_doubted()
    {
        Knowing(RecordKind.Of("visit", Draft.Text("visit"))).ShouldHaveOnly(RulesFindings.UnusedKind, "$.vocabulary.records.visit");
        Knowing(AttributeKind.OfDates("until", Draft.Text("until"))).ShouldHaveOnly(RulesFindings.UnusedAttribute, "$.vocabulary.attributes.until");
        Knowing(FactKind.OfFlags("closed", Draft.Text("closed"))).ShouldHaveOnly(RulesFindings.UnusedFact, "$.vocabulary.facts.closed");
        Draft.Sound.Using(Draft.Words.With(ResultKind.Of("more", Draft.Text("more"))))
            .ShouldHaveOnly(RulesFindings.UnusedResult, "$.vocabulary.results.more");
        Draft.Sound.Using(Draft.Words.With(ReviewSheet.Of("more", Draft.Text("more"), ValueRange.Of(0m, 1m))))
            .ShouldHaveOnly(RulesFindings.UnusedSheet, "$.vocabulary.sheets.more");
        Draft.Sound.Using(Draft.Words.WithGrade("fair", Draft.Text("fair")))
            .ShouldHaveOnly(RulesFindings.UnusedGrade, "$.vocabulary.grades.fair");
    }

    [Fact]
    public void Attribute_that_records_carry_and_no_line_reads_is_noted()
    {
        var words = Draft.Words.With(RecordKind.Of("visit", Draft.Text("visit"), "host")).With(AttributeKind.OfReferences("host", Draft.Text("host")));
        Draft.With(Each.Of("visit").Capped(1).Cites("9")).Using(words).ShouldHaveOnly(RulesFindings.AttributeNotRead, "$.vocabulary.attributes.host");
    }

    [Fact]
    public void Unused_value_of_a_used_attribute_is_noted()
    {
        var words = Draft.Words.With(RecordKind.Of("visit", Draft.Text("visit"), "place"))
            .With(AttributeKind.OfCodes("place", Draft.Text("place"), Term.Of("town", Draft.Text("t")), Term.Of("village", Draft.Text("v"))));
        Draft.With(Each.Of("visit").Where(Condition.Has("place", "town")).Cites("9").Capped(1)).Using(words)
            .ShouldHaveOnly(RulesFindings.UnusedValue, "$.vocabulary.attributes.place.values.village");
        Draft.With(Each.Of("visit").Where(Condition.Not(Condition.Has("place", "town"))).Cites("9").Capped(1)).Using(words).ShouldBeSound();
    }
}
