using System.Collections.Generic;
using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Pages.Terms;

namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>docs/forms/review.md.</summary>
internal sealed class ReviewPage : NumberPage
{
    internal override string Name => "review";

    internal override LocalizedText Title => Text("多方评议", "Groups of raters");

    internal override LocalizedText Clause => Text(
        "年度评议得分由自评占 20%、互评占 80% 组成；互评去掉一个最高分和一个最低分后取平均；缺一方评分的，按其余各方折算。",
        "The mark of the year is the own one at 20 % and that of the others at 80 %: their mean without the highest and the lowest. " +
        "Where a group gave none, the other counts alone.");

    internal override string Says =>
        "`review` weighs the marks of several groups on one sheet. `missing` says whether a group without marks is waited for (`pending`) or left out.\n" +
        "Nobody rates themselves, except in a group that the sheet names as self-rated; of two marks by one rater the last counts.";

    internal override bool IsAboutMembers => true;

    internal override Vocabulary Words => Vocabulary.Empty.With(ReviewSheet.Of("year", Text("年度评议", "Review of the year"), ValueRange.Of(0, 100),
        Named("self", "自评", "own"), Named("mutual", "互评", "mutual")).WithSelfRating("self"));

    internal override string Worked => "60 and 100 are left out: (80 + 84 + 88) ÷ 3 = 84; 95 × 20 % + 84 × 80 %";

    internal override string Result => "86.2";

    internal override IReadOnlyList<Edge> Edges =>
    [
        new(
            "no mark of its own: that of the others alone",
            given => given.Nothing().Mark("v3", "year", "mutual", "m3", 80).Mark("v4", "year", "mutual", "m4", 84).Mark("v5", "year", "mutual", "m5", 90),
            "84"),
    ];

    internal override IReadOnlyList<Refusal> Refusals =>
    [
        new("\"missing\": \"skip\"", "\"missing\": \"leaveOut\"", "PB2030"),
        new("\"group\": \"peers\"", "\"group\": \"mutual\"", "PB3009"),
    ];

    internal override Number Line()
    {
        #region page
        Number line = ReviewScore.Of("year", IfNone.LeaveOut)
            .Group(RaterGroup.Of("self", Literal.Percent(20)))
            .Group(RaterGroup.Of("mutual", Literal.Percent(80)).Trimmed(best: 1, worst: 1))
            .Cites("6").Titled("年度评议", "Review of the year");
        #endregion
        return line;
    }

    internal override void Happens(Given given) => given
        .Mark("v1", "year", "self", "m1", 95)
        .Mark("v2", "year", "mutual", "m2", 60)
        .Mark("v3", "year", "mutual", "m3", 80)
        .Mark("v4", "year", "mutual", "m4", 84)
        .Mark("v5", "year", "mutual", "m5", 88)
        .Mark("v6", "year", "mutual", "m6", 100);
}
