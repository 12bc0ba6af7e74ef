using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/value.md.</summary>
internal sealed class ValuePage : NumberPage
{
    internal override string Name => "value";

    internal override LocalizedText Title => Text("取值", "A value");

    internal override LocalizedText Clause => Text(
        "抽查得分计入总分；未被抽查的，按其他支部的平均分计。",
        "The mark of the inspection counts; a branch that was not inspected has the mean of the others.");

    internal override string Says =>
        "`value` reads a fact, an attribute of the record, another line, `score`, or the result of a policy; `of` says whose, and `fold` makes one of several.\n" +
        "What is missing is unknown, not zero, unless `ifMissing` says what stands for it.";

    internal override Vocabulary Words => Vocabulary.Empty.With(Figure("inspection", "抽查得分", "Inspection", 100));

    internal override string Worked => "The first has none: (80 + 91) ÷ 2";

    internal override string Result => "85.5";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("its own mark is 70", given => given.Fact("inspection", 70m), "70"),
        new("b3 has none either: the mean of those who have one", given => given.Without("inspection", of: 3), "80"),
        new("nobody has one", given => given.Without("inspection", of: 2).Without("inspection", of: 3), "60"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"of\": \"neighbours\"", "\"of\": \"others\"", "PB3059"),
        new("\"fold\": \"mean\"", "\"fold\": \"average\"", "PB2030"),
    ];

    internal override Number Line()
    {
        #region page
        Number line = Value.Of("inspection")
            .WhenMissing(Value.Of("inspection").OwnedBy(Value.Others).FoldedBy(Fold.Average)
                .LeavingOutMissing()
                .WhenNone(IfNone.Is(60)))
            .Cites("6").Titled("抽查", "Inspection");
        #endregion
        return line;
    }

    internal override void Happens(Given given) => given
        .Among(3)
        .Fact("inspection", 80m, of: 2)
        .Fact("inspection", 91m, of: 3);
}
