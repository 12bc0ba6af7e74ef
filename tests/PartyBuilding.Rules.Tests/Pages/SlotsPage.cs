using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/slots.md.</summary>
internal sealed class SlotsPage : NumberPage
{
    internal override string Name => "slots";

    internal override LocalizedText Title => Text("按期应有", "Something due in every slot");

    internal override LocalizedText Clause => Text(
        "支部党员大会每季度至少一次，召开的季度计 2 分，未召开的季度扣 1 分。",
        "A general meeting of the branch is due every quarter: 2 points for a quarter in which there was one, a point less where " +
        "there was none.");

    internal override string Says =>
        "`slots` looks for one record at least in every slot of a cadence. A slot that is not over, or lies before the founding or after the closing, is not due.";

    internal override Vocabulary Words => Of(Kind("assembly.held", "支部党员大会", "General meeting", "次", "meeting"));

    internal override string Worked => "The first quarter counts once: 2 - 1 + 2 - 1";

    internal override string Result => "2";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("one in the second quarter", given => given.Record("m4", "06-30", "assembly.held"), "5"),
        new("none", given => given.Nothing(), "-4"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"every\": \"season\"", "\"every\": \"quarter\"", "PB2030"),
    ];

    internal override Number Line()
    {
        #region page
        Number line = Slots.Of(Cadence.Quarter, 2, "assembly.held")
            .MissingEarns(-1)
            .Cites("6").Titled("党员大会", "General meetings");
        #endregion
        return line;
    }

    internal override void Happens(Given given) => given
        .Record("m1", "01-15", "assembly.held")
        .Record("m2", "03-20", "assembly.held")
        .Record("m3", "08-02", "assembly.held");
}
