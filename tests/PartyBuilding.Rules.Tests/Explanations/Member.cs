using PartyBuilding.Domain;
using static PartyBuilding.Rules.Tests.Explanations.Handmade;

namespace PartyBuilding.Rules.Tests.Explanations;

/// <summary>A member whose proposals are shared with others and whose reviews are not all in.</summary>
internal static class Member
{
    /// <summary>10 × ½ ÷ 2 + 15 × ½ ÷ 2 = 6.25, and 30 × 20 % + (0 to 30) × 80 % = 6 to 30 for a review that is still awaited.</summary>
    internal static Explanation Explanation
    {
        get
        {
            ExplainedLine proposals = Capped(
                Label("sum", "3(1)2", Text("提交提案", "Proposals")), 6.25m, 25m, null,
                Shared("3(1)2a", "提交", "Submitted", 10m, 2.5m, "p1", null),
                Shared("3(1)2b", "立案", "Filed", 15m, 3.75m, "p2", Text("先分摊，后封顶。", "Split first, then cap.")));
            ExplainedLine review = new(
                Label("average", "6", Text("民主评议", "Review")), Fraction.Of(6m), Fraction.Of(30m),
                [
                    Of(Label("each", "6a", Text("自评", "Own rating")), 30m),
                    new ExplainedLine(Label("each", "6b", Text("互评", "Mutual rating")), Fraction.Of(0m), Fraction.Of(30m), needs: [Need]),
                ], weights: [Fraction.Of(0.2m), Fraction.Of(0.8m)]);
            ExplainedLine points = new(Label("sum"), Fraction.Of(12.25m), Fraction.Of(36.25m), [proposals, review], needs: [Need]);
            return Whole(points);
        }
    }

    private static Finding Need => Finding.Of(RulesFindings.StillPending, FindingPlace.OfSubject(OrganizationId.Of(407))).With("line", "6b");

    private static ExplainedLine Shared(
        string clause, string chinese, string english, decimal points, decimal earned, string entry, LocalizedText? choice)
    {
        // One of three signers, not the first: a half, shared by two.
        ExplainedLine working = new(
            Label("product"), Fraction.Of(earned), Fraction.Of(earned), [Literal(points), Literal(1m, 2m), Literal(1m, 2m)],
            marks: [new ExplainedMark(MarkKind.Round, null, null, Fraction.Of(earned), Fraction.Of(earned))],
            ownLow: new Fraction(points, 4m), ownHigh: new Fraction(points, 4m));
        return Each(
            Label("each", clause, Text(chinese, english), choice, Text("件", "proposal")), earned, Parts(Worked(working, Record(entry, 3, 1))));
    }
}
