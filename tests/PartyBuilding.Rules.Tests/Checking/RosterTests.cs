using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Checking;

/// <summary>What subjects of a kind never have is not read of them.</summary>
public sealed class RosterTests
{
    private const string Line = "$.score.sum[1]";

    private static readonly Policy OfMembers = Draft.Sound.Judging(SubjectKinds.Member);

    [Fact]
    public void Facts_of_the_roster_are_those_of_the_kind_that_is_judged()
    {
        Number headCount = Value.Of(RosterFacts.HeadCount).Capped(5).Cites("9");
        Number joined = Choose.OrElse(0).Comparing(Value.Of(RosterFacts.JoinedOn)).Case(Case.Of(Comparison.AtLeast(0), 1)).Cites("9");
        Number age = Value.Of(RosterFacts.Age).Capped(5).Cites("9");

        Draft.With(headCount).ShouldNotHave(RulesFindings.FactOfOtherKind);
        With(OfMembers, headCount).ShouldHave(RulesFindings.FactOfOtherKind, Line + ".value");
        Draft.With(joined).ShouldHave(RulesFindings.FactOfOtherKind, Line + ".on.value");
        With(OfMembers, joined).ShouldNotHave(RulesFindings.FactOfOtherKind);
        Draft.With(age).ShouldNotHave(RulesFindings.FactOfOtherKind);
        With(OfMembers, age).ShouldNotHave(RulesFindings.FactOfOtherKind);
        With(Draft.Sound.Judging("team"), age).ShouldHave(RulesFindings.FactOfOtherKind, Line + ".value");
    }

    [Fact]
    public void Facts_of_others_are_those_of_their_kind()
    {
        Value headCount = Value.Of(RosterFacts.HeadCount);
        Value joined = Value.Of(RosterFacts.JoinedOn);

        With(OfMembers, headCount.OwnedBy(Value.Organization).Capped(5).Cites("9")).ShouldNotHave(RulesFindings.FactOfOtherKind);
        With(OfMembers, joined.OwnedBy(Value.Organization).Capped(5).Cites("9")).ShouldHave(RulesFindings.FactOfOtherKind, Line + ".value");
        Draft.With(headCount.OwnedBy(Value.Superior).Capped(5).Cites("9")).ShouldNotHave(RulesFindings.FactOfOtherKind);
        Draft.With(headCount.OwnedBy(Value.Members).FoldedBy(Fold.Sum).Capped(5).Cites("9")).ShouldHave(RulesFindings.FactOfOtherKind, Line + ".value");
        With(OfMembers, Relative.ToBest(Value.Of("share"), IfNone.Is(0)).WhoShare(RosterFacts.Kind).Cites("9"))
            .ShouldHave(RulesFindings.FactOfOtherKind, Line);
        OfMembers.Next(Places.ForGrade("good", PlaceCount.Exactly(1)).GroupedBy(RosterFacts.Kind).Cites("9"))
            .ShouldHave(RulesFindings.FactOfOtherKind, "$.then[2].group");
    }

    [Fact]
    public void Only_members_have_an_organization_and_only_organizations_others_above_and_below()
    {
        Value share = Value.Of("share");

        Draft.With(share.OwnedBy(Value.Organization).Cites("9")).ShouldHave(RulesFindings.OwnerOfOtherKind, Line + ".of");
        With(OfMembers, share.OwnedBy(Value.Organization).Cites("9")).ShouldNotHave(RulesFindings.OwnerOfOtherKind);
        With(OfMembers, share.OwnedBy(Value.Superior).Cites("9")).ShouldHave(RulesFindings.OwnerOfOtherKind, Line + ".of");
        With(OfMembers, share.OwnedBy(Value.Members).FoldedBy(Fold.Sum).Cites("9")).ShouldHave(RulesFindings.OwnerOfOtherKind, Line + ".of");
        Draft.With(share.OwnedBy(Value.Subordinates).FoldedBy(Fold.Sum).Cites("9")).ShouldNotHave(RulesFindings.OwnerOfOtherKind);
    }

    private static Policy With(Policy policy, Number line) => policy.Scoring(Combine.Sum(policy.Score!, line));
}
