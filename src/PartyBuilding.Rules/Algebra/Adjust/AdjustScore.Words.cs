namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class AdjustScore
{
    internal override void InWords(StepLines lines)
    {
        var words = lines.Words;
        lines.Add(this, words.Speech.Join(Saying.Then, new[]
        {
            words.Say(Saying.WhenThen, words.When(When), Changed(words)),
            Decision is null ? string.Empty : words.Say(Saying.DecidedWhen, words.Speech.Text(DecidedBy!), words.When(Decision)),
        }));
    }

    private string Changed(Sentences words)
    {
        var isLoss = Kind == AdjustKind.Steps && Points is Literal { HasMarks: false, Numerator: < 0m };
        var points = isLoss && Points is Literal loss ? Literal.Exactly(-loss.Numerator, loss.Denominator) : Points;
        if (Kind == AdjustKind.Steps && words.IsInside(points) && points.Given(words, Unit.Points) is not null)
        {
            return words.Say(Saying.ScoreChanges, words.Gives(points, Unit.Points));
        }

        return words.Say(
            Kind switch
            {
                AdjustKind.Set => Saying.SetScore,
                AdjustKind.AtMost => Saying.ScoreAtMost,
                AdjustKind.AtLeast => Saying.ScoreAtLeast,
                _ => isLoss ? Saying.ScoreTake : Saying.ScoreAdd,
            },
            words.Noun(points, Unit.Points));
    }
}
