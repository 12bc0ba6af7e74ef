using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules.Tests.Golden;
using Xunit;

namespace PartyBuilding.Rules.Tests.Explanations;

/// <summary>What has no title of its own is still called something that officials understand.</summary>
public sealed class UntitledTests
{
    private static readonly Evaluation s_run = Run();

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void What_has_no_title_reads_as_approved(string tag) => GoldenFile.ShouldBe(
        string.Join("\n", s_run.ExplainAll().Select(e => ExplanationText.Render(e, Language.OfTag(tag), null, ExplanationDetail.Full))),
        $"untitled.{tag}.txt");

    [Fact]
    public void Extension_is_named_with_its_version_and_arguments()
    {
        ExplainedExtension extension = Line("9").Extension!;

        extension.Should().Match<ExplainedExtension>(e => e.Name == "remoteness" && e.Version == "2");
        extension.Arguments.Select(a => a.Key + " " + a.Value).Should().Equal("table 2025", "road 1.5");
        Line("10").Tests.Single().Extension.Should().Match<ExplainedExtension>(e => e.Name == "remote" && e.Version == "7");
    }

    [Fact]
    public void Codes_carry_their_titles() =>
        Line("4").Tests[0].Terms.Select(t => t.Code + " " + t.Title.English).Should().Equal("law law", "health health care");

    [Fact]
    public void Parts_carry_the_titles_of_their_keys() =>
        Line("3").Parts.Select(p => p.Key + " " + p.Title!.English).Should().Equal("plan plan of work", "summary summing up");

    [Fact]
    public void Stored_explanation_comes_back_with_all_titles()
    {
        foreach (Explanation explanation in s_run.ExplainAll())
        {
            byte[] stored = ExplanationJson.Write(explanation);
            Explanation read = ExplanationJson.Read(stored).ValueOrThrow();

            ExplanationJson.Write(read).Should().Equal(stored);
            Recomputation.Of(read).Select(f => f.ToString()).Should().BeEmpty();
            ExplanationText.Render(read, Language.Chinese, null, ExplanationDetail.Full)
                .Should().Be(ExplanationText.Render(explanation, Language.Chinese, null, ExplanationDetail.Full));
        }
    }

    private static ExplainedLine Line(string clause) =>
        s_run.Explain(OrganizationId.Of(1)).Points!.Children.Single(c => c.Clause == clause);

    private static Evaluation Run()
    {
        RosterBuilder roster = new();
        FactSheetBuilder facts = new();
        for (int branch = 1; branch <= 2; branch++)
        {
            roster.Add(Organization.Of(OrganizationId.Of(branch), "branch", new LocalDate(2015, 1, 1)));
            for (int member = 1; member <= 2; member++)
            {
                MemberId id = MemberId.Of("m" + branch + member);
                roster.Add(Domain.Member.Of(id).Joined(new LocalDate(2010 + (5 * member), 3, 1)));
                roster.Add(Membership.Home(id, OrganizationId.Of(branch), DateSpan.From(new LocalDate(2021, 1, 1))));
            }
        }

        facts.Add(Fact.Of(OrganizationId.Of(1), "sector", "health"));
        facts.Add(Fact.Of(OrganizationId.Of(1), "applied", true));
        facts.Add(Fact.Of(OrganizationId.Of(1), "asked", true));
        facts.Add(Fact.Of(OrganizationId.Of(1), "heads", 12m));
        WorkLedgerBuilder ledger = new();
        ledger.Add(Record("a1", "adopted", 2).With("level", "city"));
        ledger.Add(Record("a2", "adopted", 3).With("level", "province"));
        ledger.Add(Record("a3", "adopted", 5).With("level", "province"));
        ledger.Add(Record("d1", "document", 1).With("type", "plan"));
        ledger.Add(Record("v1", "visit", 4).Quantity(2m));
        ledger.Add(Record("v2", "visit", 4).Quantity(3m).Claimed());
        foreach (string kind in new[] { "adopted", "document", "visit" })
        {
            ledger.Covers(kind, DateSpan.Year(2025));
        }

        EvaluationInput input = new(roster.Build().ValueOrThrow(), ledger.Build().ValueOrThrow(), EvaluationPeriod.Year(2025));
        return Evaluator.Evaluate(
            PolicyReader.ReadText(UntitledPolicy.Json).ValueOrThrow(),
            input.With(facts.Build().ValueOrThrow()).With(Extensions.None.With("remoteness", new Distance()).With("remote", new Remote())));

        static WorkRecord Record(string entry, string kind, int month) =>
            WorkRecord.Of(EntryId.Of(entry), OrganizationId.Of(1), kind, new LocalDate(2025, month, 8));
    }

    private sealed class Distance : ICustomNumber
    {
        public string Version => "2";

        public decimal? Evaluate(CustomContext context) => 12.5m;
    }

    private sealed class Remote : ICustomCondition
    {
        public string Version => "7";

        public bool? Holds(CustomContext context) => context.Subject == OrganizationId.Of(1) ? true : null;
    }
}
