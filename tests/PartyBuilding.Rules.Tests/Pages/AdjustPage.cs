using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/adjust.md.</summary>
internal sealed class AdjustPage : StepPage
{
    internal override string Name => "adjust";

    internal override LocalizedText Title => Text("调整等级", "A grade, changed");

    internal override LocalizedText Clause => Text(
        "定级后：（一）受国家级表彰的，直接定为五星；（二）试点支部不低于三星；（三）发生责任事故的，不高于三星；（四）每有一名党员受处分，" +
        "降一星；（五）有信访投诉的，不得定为五星。",
        "After the grades: (1) whoever is cited by the state has five stars; (2) a pilot branch has three at the least; (3) an incident " +
        "allows three at the most; (4) each member under sanction costs a star; (5) five stars are not given where there is a complaint.");

    internal override string Says =>
        "`set`, `atLeast`, `atMost`, `steps` (up, or down where negative; a number of the subject if one likes) and `block`, in the order in which they stand.\n" +
        "A grade that is `set` counts as given directly; what is at most, and what is blocked, places do not give either. For a score see [adjust-score](adjust-score.md).";

    internal override IReadOnlyList<string> Covers => ["adjust", "set", "atMost", "atLeast", "steps", "block"];

    internal override Vocabulary Words => Stars
        .With(Kind("incident", "责任事故", "Incident", "起", "incident").Adverse())
        .With(Kind("sanction", "党员受处分", "Sanction of a member", "人", "sanction").Adverse())
        .With(Kind("complaint", "信访投诉", "Complaint", "件", "complaint").Adverse())
        .With(Flag("cited", "受国家级表彰", "Cited by the state"))
        .With(Flag("pilot", "试点支部", "Pilot branch"));

    internal override string Worked => "92 points are five stars, which the complaint blocks; the next below is given";

    internal override string Result => "92, four-star";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("one sanction: four stars, which are not blocked", given => given.Record("s1", "03-03", "sanction"), "92, four-star"),
        new("two sanctions", given => given.Record("s1", "03-03", "sanction").Record("s2", "04-03", "sanction"), "92, three-star"),
        new("an incident", given => given.Record("i1", "07-01", "incident"), "92, three-star"),
        new("60 points and a pilot", given => given.Points(60).Fact("pilot", true), "60, three-star"),
        new("60 points, cited: five stars are set, then blocked", given => given.Points(60).Fact("cited", true), "60, four-star"),
        new("whether it is cited is not known: five stars by points, or set, are blocked", given => given.Without("cited"), "92, four-star (provisional)"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"atMost\": \"four-stars\"", "\"atMost\": \"three-star\"", "PB3007"),
    ];

    internal override IReadOnlyList<Step> Before => [Rated];

    internal override Step[] Steps()
    {
        #region page
        Step[] steps =
        {
            AdjustGrade.Set(Value.Of("cited").Is(true), "five-star").Cites("8(1)").Titled("国家级表彰", "Cited by the state"),
            AdjustGrade.AtLeast(Value.Of("pilot").Is(true), "three-star").Cites("8(2)").Titled("试点支部", "Pilot branch"),
            AdjustGrade.AtMost(Each.Of("incident").IsAtLeast(1), "three-star").Cites("8(3)").Titled("责任事故", "Incidents"),
            AdjustGrade.By(Each.Of("sanction").IsAtLeast(1), Each.Of("sanction").Points(-1)).Cites("8(4)").Titled("党员受处分", "Sanctions"),
            AdjustGrade.Block(Each.Of("complaint").IsAtLeast(1), "five-star").Cites("8(5)").Titled("信访投诉", "Complaints"),
        };
        #endregion
        return steps;
    }

    internal override void Happens(Given given) => given
        .Points(92)
        .Fact("cited", false).Fact("pilot", false)
        .Record("c1", "06-03", "complaint");
}
