using System.Linq;
using FluentAssertions;
using FsCheck.Xunit;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Tests;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>A rule that changed within the period counts as two lines that say their days.</summary>
[Properties(Arbitrary = [typeof(Draws)])]
public sealed class VersionLaws
{
    [Law]
    public void Versions_by_date_of_record_count_as_lines_within_their_days(Draws draws)
    {
        draws = draws.Again();
        LocalDate change = new LocalDate(2025, 1, 2).PlusDays(draws.Below(360));
        Draws before = new([.. Enumerable.Range(0, 40).Select(_ => draws.Below(10_000))]);
        Draws after = new([.. Enumerable.Range(0, 40).Select(_ => draws.Below(10_000))]);
        DrawnWorld world = new(draws);
        Policy[] versions =
        [
            Version("1", DateSpan.Of(new LocalDate(2020, 1, 1), change.PlusDays(-1)), Lines(before.Again(), null)),
            Version("2", DateSpan.From(change), Lines(after.Again(), null)),
        ];
        Policy one = DrawnPolicy.Head(Combine.Sum(
            Lines(before.Again(), DateSpan.Of(DrawnWorld.Period.Start, change.PlusDays(-1))),
            Lines(after.Again(), DateSpan.Of(change, DrawnWorld.Period.End))));
        Policy governing = versions.Aggregate(new PolicyCatalogueBuilder(), (all, version) => all.AddPolicy(version)).Build().ValueOrThrow()
            .Governing("drawn", DrawnWorld.Period).ValueOrThrow();

        Evaluation divided = Evaluator.Evaluate(governing, world.Input());

        Told.Of(one, world, () =>
        {
            divided.Report.Subjects.Select(s => s.Score.ToString()).Should().Equal(Evaluator.Evaluate(one, world.Input()).Report.Subjects.Select(s => s.Score.ToString()));
            divided.ExplainAll().SelectMany(Recomputation.Of).Should().BeEmpty();
        });
    }

    private static Policy Version(string version, DateSpan days, Number score) => Policy.Of("drawn", version, Words.Text("drawn"))
        .From(PolicySource.Of(Words.Text("nobody"), Words.Text("drawn")))
        .InForce(days)
        .Using(Words.Vocabulary)
        .Rounded(2, RoundingMode.Half)
        .GovernedBy(GoverningDate.RecordDate)
        .Scoring(score);

    /// <summary>Points that add up over records, within days where some are given.</summary>
    private static Combine Lines(Draws draws, DateSpan? days) => Combine.Sum([.. Enumerable.Range(0, 1 + draws.Below(3)).Select(_ =>
    {
        Each each = Each.Of(draws.Of(Words.Kinds));
        each = draws.Below(3) switch
        {
            0 => each.Points(Value.Of("quantity")),
            1 => each.Per(draws.Of(PartKey.Item, PartKey.ValueOf("level"))).Points(Value.Of("count").Capped(2)),
            _ => each.Points(Table.By("level").Row("city", draws.Below(5)).Row("nation", -draws.Below(9)).OrElse(1)),
        };
        each = draws.OneIn(3) ? each.Where(Condition.Has("level", draws.Of(Words.Levels))) : each;
        each = draws.OneIn(3) ? each.Keeping(Keep.Of(draws.Of(KeepKind.Best, KeepKind.First, KeepKind.Last), 1 + draws.Below(3))) : each;
        each = days is DateSpan span ? each.During(Window.Between(span)) : each;
        return (Number)(draws.OneIn(3) ? each.Capped(1 + draws.Below(8)) : each);
    })]);
}
