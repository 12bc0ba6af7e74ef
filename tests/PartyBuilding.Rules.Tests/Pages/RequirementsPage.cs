using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/requirements.md.</summary>
internal sealed class RequirementsPage : StepPage
{
    internal override string Name => "requirements";

    internal override LocalizedText Title => Text("达标条件", "What is required of all");

    internal override LocalizedText Clause => Text(
        "（一）主题党日每年不少于三次；（二）党费收缴率不低于 98%。",
        "(1) Three theme days a year at the least; (2) dues paid to 98 % at the least.");

    internal override string Says =>
        "`requirements` finds whatever is not met. Each has a code of its own, its clause unless said; with `\"effect\": \"bars\"` whoever misses one takes no place.";

    internal override Vocabulary Words => Of(Kind("theme.held", "主题党日", "Theme day", "次", "theme day"))
        .With(Figure("duesPaid", "党费收缴率", "Dues paid", 100));

    internal override string Worked => "2 < 3 is unmet; 98 ≥ 98 is met";

    internal override string Result => "theme-days";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("a third theme day", given => given.Record("t3", "09-09", "theme.held"), "–"),
        new("the dues are not known", given => given.Without("duesPaid"), "theme-days, dues?"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"atLeast\": 101", "\"atLeast\": 98", "PB3072"),
    ];

    internal override Number? Points => null;

    internal override Step[] Steps()
    {
        #region page
        Step[] steps =
        {
            Requirements.Of(
                Requirement.Of("theme-days", Each.Of("theme.held").IsAtLeast(3)).Marked("5(1)", LocalizedText.Of("主题党日", "Theme days")),
                Requirement.Of("dues", Value.Of("duesPaid").IsAtLeast(98)).Marked("5(2)", LocalizedText.Of("党费收缴", "Dues"))),
        };
        #endregion
        return steps;
    }

    internal override void Happens(Given given) => given
        .Records(2, "t", "theme.held")
        .Fact("duesPaid", 98m);
}
