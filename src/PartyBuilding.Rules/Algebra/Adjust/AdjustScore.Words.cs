namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class AdjustScore
{
    internal override void InWords(StepLines lines)
    {
        var words = lines.Words;
        var isLoss = Kind == AdjustKind.Steps && Points is Literal { HasMarks: false, Numerator: < 0m };
        var points = isLoss && Points is Literal loss ? Literal.Exactly(-loss.Numerator, loss.Denominator) : Points;
        var effect = words.Say(
            Kind switch
            {
                AdjustKind.Set => Saying.SetScore,
                AdjustKind.AtMost => Saying.ScoreAtMost,
                AdjustKind.AtLeast => Saying.ScoreAtLeast,
                _ => isLoss ? Saying.ScoreTake : Saying.ScoreAdd,
            },
            words.Noun(points, Unit.Points));
        lines.Add(this, words.Speech.Join(Saying.Then, new[]
        {
            words.Say(Saying.WhenThen, words.When(When), effect),
            Decision is null ? string.Empty : words.Say(Saying.DecidedWhen, words.Speech.Text(DecidedBy!), words.When(Decision)),
        }));
    }
}
