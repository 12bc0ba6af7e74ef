using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/eligibility.md.</summary>
internal sealed class EligibilityPage : StepPage
{
    internal override string Name => "eligibility";

    internal override LocalizedText Title => Text("资格条件", "Who may stand, and exceptions");

    internal override LocalizedText Clause => Text(
        "评优对象应任现职满两年；特别优秀的可以破格，但受处分影响期内的除外。",
        "Whoever stands for the honour has two years in the present post; the outstanding are excepted, but not while a sanction " +
        "is in effect.");

    internal override string Says =>
        "`eligibility` are requirements that bar from places, with exceptions (`unless`), which may have exceptions of their own. Who is excepted has a finding,\n" +
        "the code of the requirement with `.exempted` behind it.";

    internal override bool IsAboutMembers => true;

    internal override Vocabulary Words => Scored.With(Figure("yearsInPost", "任现职年限", "Years in post", 60))
        .With(Flag("outstanding", "特别优秀", "Outstanding")).With(Flag("sanctioned", "受处分影响期内", "Under a sanction"));

    internal override string Worked => "1 year is less than 2, but the member is outstanding and under no sanction";

    internal override string Result => "80, model, experience.exempted";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("two years", given => given.Fact("yearsInPost", 2m), "80, model"),
        new("not outstanding", given => given.Fact("outstanding", false), "80, experience"),
        new("under a sanction", given => given.Fact("sanctioned", true), "80, experience"),
        new("it is not known whether under a sanction", given => given.Without("sanctioned"), "80 (provisional), experience?, experience.exempted?"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"outstanding\", \"is\": \"yes\"", "\"outstanding\", \"is\": true", "PB3032"),
    ];

    internal override Step[] Steps()
    {
        #region page
        Step[] steps =
        {
            Requirements.OfEligibility(
                Requirement.Of("experience", Value.Of("yearsInPost").IsAtLeast(2))
                    .Unless(Exemption.Of(Value.Of("outstanding").Is(true))
                        .Unless(Exemption.Of(Value.Of("sanctioned").Is(true)).Marked("9(2)", null))
                        .Marked("9(1)", LocalizedText.Of("破格", "Exception")))
                    .Marked("8", LocalizedText.Of("任职年限", "Years in post"))),
            Places.ForHonour("model", PlaceCount.Exactly(1)).WithTies(Ties.Out).Cites("10").Titled("评优", "Honour"),
        };
        #endregion
        return steps;
    }

    internal override void Happens(Given given) => given
        .Points(80)
        .Fact("yearsInPost", 1m)
        .Fact("outstanding", true)
        .Fact("sanctioned", false);
}
