namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class StepRate
{
    internal override Reading InWords(Sentences words, Unit unit, bool isRow)
    {
        var saying = Partial switch
        {
            PartialStep.Full => Saying.StepsBegun,
            PartialStep.Exact => Saying.StepsInProportion,
            _ => Saying.FullSteps,
        };
        var beyond = words.Say(IsUnder ? Saying.FallsShort : Saying.Exceeds, words.Noun(On, Unit.Bare), words.Noun(Baseline, Unit.Bare));
        return new Reading(words.Say(saying, beyond, words.Noun(Step, Unit.Bare), words.Gives(Points, unit))) { IsCompound = !isRow, IsVerbal = Points is Literal };
    }

    internal override Unit SaidIn(Sentences words) => Points is Literal ? Unit.Points : Unit.Bare;
}
