using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/brackets.md.</summary>
internal sealed class BracketsPage : NumberPage
{
    internal override string Name => "brackets";

    internal override LocalizedText Title => Text("分段计分", "Each part at the rate of its bracket");

    internal override LocalizedText Clause => Text(
        "志愿服务不超过 10 小时的部分每小时计 1 分，超过 10 小时至 20 小时的部分每小时计 2 分，超过 20 小时的部分每小时计 3 分。",
        "The first 10 hours of service earn 1 point each, those from 10 to 20 earn 2, those beyond 20 earn 3.");

    internal override string Says =>
        "`brackets` multiply each part of a number by the rate of the bracket in which it lies, so that more is never worth less at a bound.";

    internal override bool IsAboutMembers => true;

    internal override Vocabulary Words => Of(Kind("service.done", "志愿服务", "Voluntary service", "次", "time"));

    internal override string Worked => "25 hours: 10 × 1 + 10 × 2 + 5 × 3";

    internal override string Result => "45";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("one hour more", given => given.Record("v3", "11-05", "service.done"), "48"),
        new("none", given => given.Nothing(), "0"),
    ];

    internal override Number Line()
    {
        #region page
        Number line = BracketRate.Of(
                Each.Of("service.done").Points(Value.Of("quantity")),
                Bracket.To(10, 1), Bracket.To(20, 2), Bracket.Rest(3))
            .Cites("6").Titled("志愿服务", "Voluntary service");
        #endregion
        return line;
    }

    internal override void Happens(Given given) => given
        .Record("v1", "03-05", "service.done", r => r.Quantity(12))
        .Record("v2", "10-05", "service.done", r => r.Quantity(13));
}
