using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/by.md.</summary>
internal sealed class ByPage : NumberPage
{
    internal override string Name => "by";

    internal override LocalizedText Title => Text("按属性值计分", "Points by the value of an attribute");

    internal override LocalizedText Clause => Text(
        "信息被采用的，区级每条计 1 分，市级 3 分，省级 6 分。",
        "Each item that is adopted earns 1 point by the district, 3 by the city, 6 by the province.");

    internal override string Says =>
        "`by` gives points by the value of an attribute of the record, or of a fact. Where every declared value is listed, nothing else is needed; otherwise\n" +
        "`otherwise` says what the others give.";

    internal override Vocabulary Words => Of(Kind("opinion.adopted", "信息被采用", "Information adopted", "条", "item", "level"))
        .With(Codes("level", "级别", "Level", Named("district", "区级", "district"), Named("city", "市级", "city"), Named("province", "省级", "province")));

    internal override string Worked => "2 × 3 + 1 × 6";

    internal override string Result => "12";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new(
            "one more item without a level: from what others give, which is nothing, to the most of the table",
            given => given.Record("o4", "10-01", "opinion.adopted"),
            "12…18"),
        new("none", given => given.Nothing(), "0"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"national\": 6", "\"province\": 6", "PB3005"),
        new("\"by\": \"rank\"", "\"by\": \"level\"", "PB3031"),
    ];

    internal override Number Line()
    {
        #region page
        Number line = Each.Of("opinion.adopted")
            .Points(Table.By("level").Row("district", 1).Row("city", 3).Row("province", 6))
            .Cites("6").Titled("信息采用", "Information adopted");
        #endregion
        return line;
    }

    internal override Number Rewritten(Number line) => ((Each)line).Points(((Each)line).PointsOfPart!.Plain());

    internal override void Happens(Given given) => given
        .Record("o1", "03-08", "opinion.adopted", r => r.With("level", "city"))
        .Record("o2", "06-02", "opinion.adopted", r => r.With("level", "province"))
        .Record("o3", "09-15", "opinion.adopted", r => r.With("level", "city"));
}
