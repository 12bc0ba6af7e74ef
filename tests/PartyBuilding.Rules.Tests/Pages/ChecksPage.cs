using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/checks.md.</summary>
internal sealed class ChecksPage : NumberPage
{
    internal override string Name => "checks";

    internal override LocalizedText Title => Text("逐项核对", "A list to tick off");

    internal override LocalizedText Clause => Text(
        "年度计划计 5 分，年度总结计 5 分，经费决算计 3 分，缺项不计分。",
        "The plan of the year earns 5 points, its summary 5, the accounts 3; what is missing earns nothing.");

    internal override string Says =>
        "`checks` gives points once for each of several things that must be there, and the explanation names those that are missing.";

    internal override Vocabulary Words => Of(Kind("document.filed", "报备材料", "Document filed", "份", "document", "document"))
        .With(Codes("document", "材料", "Document", Named("plan", "年度计划", "plan"), Named("summary", "年度总结", "summary"), Named("accounts", "经费决算", "accounts")));

    internal override string Worked => "The plan counts once, the summary is missing: 5 + 0 + 3";

    internal override string Result => "8";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("the summary as well", given => given.Record("d4", "12-20", "document.filed", r => r.With("document", "summary")), "13"),
        new("none", given => given.Nothing(), "0"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"budget\": 3", "\"accounts\": 3", "PB3005"),
    ];

    internal override Number Line()
    {
        #region page
        Number line = Checks.By("document", "document.filed")
            .Row("plan", 5)
            .Row("summary", 5)
            .Row("accounts", 3)
            .Cites("6").Titled("报备材料", "Documents");
        #endregion
        return line;
    }

    internal override void Happens(Given given) => given
        .Record("d1", "01-20", "document.filed", r => r.With("document", "plan"))
        .Record("d2", "02-11", "document.filed", r => r.With("document", "plan"))
        .Record("d3", "12-05", "document.filed", r => r.With("document", "accounts"));
}
