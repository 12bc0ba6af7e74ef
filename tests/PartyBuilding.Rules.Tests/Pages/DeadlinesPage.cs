using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/deadlines.md.</summary>
internal sealed class DeadlinesPage : StepPage
{
    internal override string Name => "deadlines";

    internal override LocalizedText Title => Text("限期事项", "What must not be late");

    internal override LocalizedText Clause => Text(
        "承办单位应当自交办之日起三个月内答复提案；逾期的，予以通报。",
        "A proposal is answered within three months after it was assigned; a unit that is late is named in a circular.");

    internal override string Says =>
        "`deadlines` finds a subject that is late with one matter at least; each row is a [deadline](deadline.md) without points.";

    internal override Vocabulary Words => Of(
        Kind("proposal.assigned", "提案交办", "Proposal assigned", "件", "proposal"),
        Kind("proposal.replied", "提案答复", "Proposal replied to", "件", "proposal"));

    internal override string Worked => "I-1 on its last day; I-2 was due on 1 May and is late";

    internal override string Result => "reply";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("no proposal", given => given.Nothing(), "–"),
        new("one that is due only next year", given => given.Nothing().Record("a3", "11-05", "proposal.assigned", r => r.Item(ItemId.Of("I-3"))), "–"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"what\": \"proposal.Replied\"", "\"what\": \"proposal.replied\"", "PB3003"),
    ];

    internal override Number? Points => null;

    internal override Step[] Steps()
    {
        #region page
        Step[] steps =
        {
            Deadlines.Of(
                DeadlineRow.Of("reply", Deadline.Of(WindowAnchor.Of("proposal.assigned"), TimeAllowed.Within(DateLength.Months(3)), "proposal.replied"))
                    .Marked("4", LocalizedText.Of("三个月内答复", "Reply within three months"))
                    .Leads(LocalizedText.Of("予以通报", "The unit is named in a circular"))),
        };
        #endregion
        return steps;
    }

    internal override void Happens(Given given) => given
        .Record("a1", "01-10", "proposal.assigned", r => r.Item(ItemId.Of("I-1")))
        .Record("r1", "04-10", "proposal.replied", r => r.Item(ItemId.Of("I-1")))
        .Record("a2", "02-01", "proposal.assigned", r => r.Item(ItemId.Of("I-2")))
        .Record("r2", "05-02", "proposal.replied", r => r.Item(ItemId.Of("I-2")));
}
