namespace PartyBuilding.Rules;

public sealed partial class Share
{
    /// <summary>What the points of a work are multiplied by for one of its signers.</summary>
    internal Number Factor() => Choose.OrElse(Credited is int credited ? OfCredited(credited) : OfEachOther())
        .Comparing(Value.Of("role"))
        .Case(Case.Of(Comparison.Is("sole"), Sole))
        .Case(Case.Of(Comparison.Is("first"), First));

    /// <summary>The first signer stands first; of the others those count whose position is among the first so many.</summary>
    private Choose OfCredited(int credited) =>
        Choose.OrElse(OfEachOther()).Case(Case.Of(IsBeyond(credited), 0));

    /// <summary>Where all signers are among those credited, the position need not be known.</summary>
    private Condition IsBeyond(int credited)
    {
        var stands = Condition.Has("position", Comparison.Above(credited));
        return OthersTogether ? Condition.All(Condition.Has("signers", Comparison.Above(credited)), stands) : stands;
    }

    private Number OfEachOther()
    {
        if (!OthersTogether)
        {
            return Others;
        }

        Number signers = Credited is int credited
            ? Combine.Worst(Value.Of("signers"), credited)
            : Value.Of("signers");
        return Combine.Divide(Others, Combine.Sum(signers, -1)).WhenNone(IfNone.Is(0)).ByWhole();
    }
}
