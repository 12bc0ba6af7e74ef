namespace PartyBuilding.Rules;

/// <content>The score, as steps change it.</content>
internal sealed partial class Trends
{
    private Trend AfterSteps()
    {
        scoreSoFar = survey.Score is Site score ? Of(score) : Trend.Steady;
        foreach (var step in survey.Steps)
        {
            if (step.Node is AdjustScore adjust)
            {
                scoreSoFar |= OfAdjusting(step, adjust.Kind);
            }
        }

        return scoreSoFar;
    }

    private Trend OfAdjusting(Site step, AdjustKind kind)
    {
        var begins = Of(step, Slot.When);
        var points = Of(step, Slot.Points);
        return points | kind switch
        {
            _ when begins == Trend.Steady => Trend.Steady,
            AdjustKind.AtLeast => begins,
            AdjustKind.AtMost => begins.Turned(),
            AdjustKind.Steps => begins.Times(survey.Ranges.Of(step.Child(Slot.Points)!)),
            _ => Trend.Either,
        };
    }
}
