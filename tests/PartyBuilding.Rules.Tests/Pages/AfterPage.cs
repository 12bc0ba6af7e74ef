using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/after.md.</summary>
internal sealed class AfterPage : StepPage
{
    internal override string Name => "after";

    internal override LocalizedText Title => Text("一定期限内", "Not long after a record");

    internal override LocalizedText Clause => Text(
        "受处分之日起两年内不得评优。",
        "Within two years after a sanction a member takes no honour.");

    internal override string Says =>
        "`after` is a condition: no more than so much time has passed since a record of these kinds. Its date is not counted, and the last day is within the\n" +
        "time. A record with an end of its own lasts to that end instead. Asked is the last day of the period, or any day of it with `\"during\": \"period\"`.";

    internal override bool IsAboutMembers => true;

    internal override Vocabulary Words => Of(Kind("sanction.imposed", "受处分", "Sanction", "次", "sanction").Adverse());

    internal override string Worked => "Two years after 10 January 2024 end with 10 January 2026, after the close";

    internal override string Result => "barred";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("on 31 December 2023: the last day is 31 December 2025", given => given.Nothing().Record("s2", "2023-12-31", "sanction.imposed"), "barred"),
        new("on 30 December 2023", given => given.Nothing().Record("s2", "2023-12-30", "sanction.imposed"), "–"),
    ];

    internal override Number? Points => null;

    internal override Step[] Steps()
    {
        #region page
        Step[] steps =
        {
            ConditionalFinding.Of("barred", Aftermath.Of(DateLength.Years(2), "sanction.imposed"))
                .Barring()
                .Cites("9").Titled("处分影响期", "Under a sanction"),
        };
        #endregion
        return steps;
    }

    internal override void Happens(Given given) => given
        .Record("s1", "2024-01-10", "sanction.imposed");
}
