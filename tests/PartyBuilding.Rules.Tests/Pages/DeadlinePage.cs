using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/deadline.md.</summary>
internal sealed class DeadlinePage : NumberPage
{
    internal override string Name => "deadline";

    internal override LocalizedText Title => Text("限期计分", "What is due within a time");

    internal override LocalizedText Clause => Text(
        "承办提案，应当自交办之日起三个月内答复；按期答复的每件计 5 分，逾期的每件扣 2 分，最高计 20 分。",
        "A proposal is answered within three months after it was assigned: 5 points each in time, 2 less for each that is late, at " +
        "most 20.");

    internal override string Says =>
        "`deadline` goes through every matter and judges it in that period only in which its last day lies: nothing is late before it is over. The day from\n" +
        "which time runs is not counted, and the last day is in time.";

    internal override Vocabulary Words => Of(
        Kind("proposal.assigned", "提案交办", "Proposal assigned", "件", "proposal"),
        Kind("proposal.replied", "提案答复", "Proposal replied to", "件", "proposal"));

    internal override string Worked => "I-1 on its last day, I-2 one day late, I-3 is due by 5 February of the next year: 5 - 2";

    internal override string Result => "3";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new("I-4, assigned on 1 March and never answered", given => given.Record("a4", "03-01", "proposal.assigned", r => r.Item(ItemId.Of("I-4"))), "1"),
        new(
            "I-4, assigned on 30 November 2024, answered on 28 February, its last day",
            given => given.Record("a4", "2024-11-30", "proposal.assigned", r => r.Item(ItemId.Of("I-4")))
                .Record("r4", "02-28", "proposal.replied", r => r.Item(ItemId.Of("I-4"))),
            "8"),
        new("none", given => given.Nothing(), "0"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"within\": 0", "\"within\": 3", "PB2032"),
        new("\"unit\": \"moons\"", "\"unit\": \"months\"", "PB2030"),
    ];

    internal override Number Line()
    {
        #region page
        Number line = Deadline.Of(WindowAnchor.Of("proposal.assigned"), TimeAllowed.Within(DateLength.Months(3)), "proposal.replied")
            .Earning(5, -2)
            .Capped(20)
            .Cites("6").Titled("按期答复", "Replies in time");
        #endregion
        return line;
    }

    internal override void Happens(Given given) => given
        .Record("a1", "01-10", "proposal.assigned", r => r.Item(ItemId.Of("I-1")))
        .Record("r1", "04-10", "proposal.replied", r => r.Item(ItemId.Of("I-1")))
        .Record("a2", "02-01", "proposal.assigned", r => r.Item(ItemId.Of("I-2")))
        .Record("r2", "05-02", "proposal.replied", r => r.Item(ItemId.Of("I-2")))
        .Record("a3", "11-05", "proposal.assigned", r => r.Item(ItemId.Of("I-3")));
}
