using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/decided.md.</summary>
internal sealed class DecidedPage : StepPage
{
    internal override string Name => "decided";

    internal override LocalizedText Title => Text("由党委决定", "What a body decides");

    internal override LocalizedText Clause => Text(
        "发生责任事故的，由党委决定，不高于三星。",
        "After an incident the committee may decide that the branch has three stars at the most.");

    internal override string Says =>
        "Where a body decides (`decidedBy`), `decided` is the condition that shows that it has: a record, or a fact. Until then nothing changes, and those for whom\n" +
        "`when` holds have a finding, the clause with `.undecided` behind it, which names the body. The library finds; people decide.";

    internal override IReadOnlyList<string> Covers => ["decided", "decidedBy"];

    internal override Vocabulary Words => Stars.With(Kind("incident", "责任事故", "Incident", "起", "incident").Adverse())
        .With(Kind("decision.demoted", "降级决定", "Decision to demote", "次", "decision").Adverse());

    internal override string Worked => "92 points are five stars; the committee has not decided yet";

    internal override string Result => "92, five-star, 12.undecided";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("the committee has decided", given => given.Record("d1", "09-01", "decision.demoted"), "92, three-star"),
        new("no incident", given => given.Nothing(), "92, five-star"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"decidedBy\": { \"zh-CN\": \"\", ", "\"decidedBy\": { \"zh-CN\": \"党委\", ", "PB2034"),
    ];

    internal override IReadOnlyList<Step> Before => [Rated];

    internal override Step[] Steps()
    {
        #region page
        Step[] steps =
        {
            AdjustGrade.AtMost(Each.Of("incident").IsAtLeast(1), "three-star")
                .Decided(LocalizedText.Of("党委", "the committee"), Each.Of("decision.demoted").IsAtLeast(1))
                .Cites("12").Titled("责任事故", "Incidents"),
        };
        #endregion
        return steps;
    }

    internal override void Happens(Given given) => given
        .Points(92)
        .Record("i1", "07-01", "incident");
}
