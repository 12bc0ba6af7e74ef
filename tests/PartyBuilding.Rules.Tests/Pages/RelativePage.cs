using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/relative.md.</summary>
internal sealed class RelativePage : NumberPage
{
    internal override string Name => "relative";

    internal override LocalizedText Title => Text("与他人比较", "A number against the others");

    internal override LocalizedText Clause => Text(
        "村集体收入得分满分 10 分，按本村收入占全镇最高收入的比例计。",
        "The income of the village earns 10 points, by its share of the highest income of the township.");

    internal override string Says =>
        "`relative` measures a number against all who are judged, or against those who share a fact: as a share of the `best` or of the `mean`, or by `rank`\n" +
        "with points for each place. What is measured is a value, or any number with an id or a clause on a line of its own.";

    internal override Vocabulary Words => Vocabulary.Empty.With(Figure("income", "村集体收入", "Income", 1000));

    internal override string Worked => "30 of the highest, 50: 30 ÷ 50 × 10";

    internal override string Result => "6";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("b1 has the highest, 60", given => given.Fact("income", 60m), "10"),
        new("nobody has any", given => given.Fact("income", 0m).Fact("income", 0m, of: 2).Fact("income", 0m, of: 3), "0"),
        new("that of b3 is not known yet: the highest is 50 to 1000", given => given.Without("income", of: 3), "0.3…6"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"to\": \"top\"", "\"to\": \"best\"", "PB2030"),
    ];

    internal override Number Line()
    {
        #region page
        Number line = Relative.ToBest(Value.Of("income"), IfNone.Is(0))
            .Times(10)
            .Cites("6").Titled("集体收入", "Income");
        #endregion
        return line;
    }

    internal override void Happens(Given given) => given
        .Among(3)
        .Fact("income", 30m).Fact("income", 50m, of: 2).Fact("income", 40m, of: 3);
}
