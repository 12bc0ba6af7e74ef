using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/bands.md.</summary>
internal sealed class BandsPage : NumberPage
{
    internal override string Name => "bands";

    internal override LocalizedText Title => Text("分档计分", "Points by bands of one number");

    internal override LocalizedText Clause => Text(
        "全年志愿服务 40 小时以上的计 10 分，20 小时以上不足 40 小时的计 6 分，不足 20 小时的不计分。",
        "From 40 hours of voluntary service a year 10 points, from 20 hours 6, below that none.");

    internal override string Says =>
        "`bands` compares one number; the first band that fits gives the points. There is no gap between 39.5 and 40: the bands have one side each.";

    internal override bool IsAboutMembers => true;

    internal override Vocabulary Words => Of(Kind("service.done", "志愿服务", "Voluntary service", "次", "time").AtMost(24));

    internal override string Worked => "12.5 + 8 = 20.5 hours, from 20 on";

    internal override string Result => "6";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("19.4 hours more: 39.9", given => given.Record("v3", "11-05", "service.done", r => r.Quantity(19.4m)), "6"),
        new("19.5 hours more: 40", given => given.Record("v3", "11-05", "service.done", r => r.Quantity(19.5m)), "10"),
        new("none", given => given.Nothing(), "0"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"atLeast\": 40, \"give\": 6", "\"atLeast\": 20, \"give\": 6", "PB3061"),
    ];

    internal override Number Line()
    {
        #region page
        Number line = Bands.Of(Each.Of("service.done").Points(Value.Of("quantity")), 0)
            .From(40, 10)
            .From(20, 6)
            .Cites("6").Titled("志愿服务", "Voluntary service");
        #endregion
        return line;
    }

    internal override void Happens(Given given) => given
        .Record("v1", "03-05", "service.done", r => r.Quantity(12.5m))
        .Record("v2", "10-05", "service.done", r => r.Quantity(8));
}
