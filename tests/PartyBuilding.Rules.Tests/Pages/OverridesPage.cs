using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/overrides.md.</summary>
internal sealed class OverridesPage : StepPage
{
    internal override string Name => "overrides";

    internal override LocalizedText Title => Text("一票否决等", "Vetoes and fixed grades");

    internal override LocalizedText Clause => Text(
        "（一）受国家级表彰的，定为五星；（二）发生责任事故的，不高于三星，事故责任已解除的除外；（三）党员受处分的，降一星；（四）有信访投诉的，" +
        "不得定为五星。",
        "(1) Cited by the state: five stars; (2) an incident: three at the most, unless it was cleared; (3) a member under sanction: " +
        "one star less; (4) a complaint: not five stars.");

    internal override string Says =>
        "`overrides` are rules that override grades, in the order written: `fix`, `ceiling`, `drop` and `block`. One does not apply where its `unless` holds.";

    internal override IReadOnlyList<string> Covers => ["overrides", "fix", "ceiling", "drop", "block"];

    internal override Vocabulary Words => Stars
        .With(Kind("incident", "责任事故", "Incident", "起", "incident").Adverse())
        .With(Kind("sanction", "党员受处分", "Sanction of a member", "人", "sanction").Adverse())
        .With(Kind("complaint", "信访投诉", "Complaint", "件", "complaint").Adverse())
        .With(Flag("cited", "受国家级表彰", "Cited by the state"))
        .With(Kind("incident.cleared", "事故责任解除", "Incident cleared", "次", "time"));

    internal override string Worked => "92 points are five stars; an incident allows three";

    internal override string Result => "92, three-star";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("the incident was cleared", given => given.Record("x1", "08-01", "incident.cleared"), "92, five-star"),
        new(
            "it was cleared, and there is a complaint",
            given => given.Record("x1", "08-01", "incident.cleared")
                .Record("c1", "08-02", "complaint"),
            "92, four-star"),
        new("a sanction as well", given => given.Record("s1", "08-01", "sanction"), "92, not-rated"),
        new("cited: fixed, then three at the most", given => given.Fact("cited", true), "92, three-star"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"drop\": 0", "\"drop\": 1", "PB2032"),
    ];

    internal override IReadOnlyList<Step> Before => [Rated];

    internal override Step[] Steps()
    {
        #region page
        Step[] steps =
        {
            Overrides.Of(
                Override.Fix(Value.Of("cited").Is(true), "five-star").Marked("8(1)", LocalizedText.Of("国家级表彰", "Cited by the state")),
                Override.Ceiling(Each.Of("incident").IsAtLeast(1), "three-star").Unless(Each.Of("incident.cleared").IsAtLeast(1))
                    .Marked("8(2)", LocalizedText.Of("责任事故", "Incidents")),
                Override.Drop(Each.Of("sanction").IsAtLeast(1), 1).Marked("8(3)", LocalizedText.Of("党员受处分", "Sanctions")),
                Override.Block(Each.Of("complaint").IsAtLeast(1), "five-star").Marked("8(4)", LocalizedText.Of("信访投诉", "Complaints"))),
        };
        #endregion
        return steps;
    }

    internal override void Happens(Given given) => given
        .Points(92)
        .Fact("cited", false)
        .Record("i1", "07-01", "incident");
}
