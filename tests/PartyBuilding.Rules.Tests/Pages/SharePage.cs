using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/share.md.</summary>
internal sealed class SharePage : NumberPage
{
    internal override string Name => "share";

    internal override LocalizedText Title => Text("署名分摊", "Signers share the points");

    internal override LocalizedText Clause => Text(
        "提案立案每件计 15 分：独立提出的全得；联名提出的，第一提案人得一半，其余提案人平分另一半；最多计前三名。",
        "A proposal that is filed earns 15 points: all for a sole signer; of several the first has half, the others share the other " +
        "half; three signers are counted at most.");

    internal override string Says =>
        "`share` splits what a part of `each` earns. It reads of the record `role` (`sole`, `first` or `other`), `signers` where the others share `together`, and with `credited`\n" +
        "also `position`, the place in the order of signing. Each share is exact and is rounded where it arises.";

    internal override bool IsAboutMembers => true;

    internal override Vocabulary Words => Of(Kind("proposal.filed", "提案立案", "Proposal filed", "件", "proposal", "role", "signers", "position"))
        .With(Codes("role", "署名身份", "Role", Named("sole", "独立提案人", "sole signer"), Named("first", "第一提案人", "first signer"), Named("other", "其他提案人", "other signer")))
        .With(AttributeKind.OfNumbers("signers", Text("署名人数", "Signers"), ValueRange.Of(1, 50)))
        .With(AttributeKind.OfNumbers("position", Text("署名次序", "Position"), ValueRange.Of(1, 50)));

    internal override string Worked => "15 + 15 × ½ + 15 × ½ ÷ (3 - 1) = 15 + 7.5 + 3.75; of four signers three are counted";

    internal override string Result => "26.25";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new(
            "the fourth of four signers",
            given => given.Record("p4", "02-01", "proposal.filed", r => r.With("role", "other").With("signers", 4).With("position", 4)),
            "26.25"),
        new(
            "one of two, position unknown: both are counted",
            given => given.Record("p4", "02-01", "proposal.filed", r => r.With("role", "other").With("signers", 2)),
            "33.75"),
        new(
            "one of three, not the first",
            given => given.Record("p4", "02-01", "proposal.filed", r => r.With("role", "other").With("signers", 3).With("position", 3)),
            "30"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"credited\": 1", "\"credited\": 3", "PB2032"),
    ];

    internal override Number Line()
    {
        #region page
        Number line = Each.Of("proposal.filed")
            .Points(15)
            .Shared(Share.Together(sole: 1, first: Number.Of(1, 2), others: Number.Of(1, 2)).Crediting(3))
            .Cites("6").Titled("提案立案", "Proposals filed");
        #endregion
        return line;
    }

    internal override void Happens(Given given) => given
        .Record("p1", "01-12", "proposal.filed", r => r.With("role", "sole"))
        .Record("p2", "01-13", "proposal.filed", r => r.With("role", "first").With("signers", 3))
        .Record("p3", "01-14", "proposal.filed", r => r.With("role", "other").With("signers", 4).With("position", 2));
}
