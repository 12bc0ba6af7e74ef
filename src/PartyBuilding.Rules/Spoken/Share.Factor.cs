namespace PartyBuilding.Rules;

public sealed partial class Share
{
    /// <summary>What the points of a work are multiplied by for one of its signers.</summary>
    internal Number Factor()
    {
        var factor = Choose.OrElse(OthersTogether ? OfEachOther() : Others)
            .Comparing(Value.Of("role"))
            .Case(Case.Of(Comparison.Is("sole"), Sole))
            .Case(Case.Of(Comparison.Is("first"), First));
        return Credited is not int credited
            ? factor
            : Choose.OrElse(factor).Case(Case.Of(Condition.Has("position", Comparison.Above(credited)), 0));
    }

    private Combine OfEachOther()
    {
        Number signers = Credited is int credited
            ? Combine.Worst(Value.Of("signers"), credited)
            : Value.Of("signers");
        return Combine.Divide(Others, Combine.Sum(signers, -1)).WhenNone(IfNone.Is(0));
    }
}
