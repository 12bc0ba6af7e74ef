namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class AdjustGrade
{
    internal override void InWords(StepLines lines)
    {
        var words = lines.Words;
        var effect = Kind switch
        {
            AdjustKind.Set => words.Say(Saying.SetGrade, Bound(words)),
            AdjustKind.AtMost => words.Say(Saying.GradeAtMost, Bound(words)),
            AdjustKind.AtLeast => words.Say(Saying.GradeAtLeast, Bound(words)),
            AdjustKind.Block => words.Say(Saying.GradeBlocked, words.Titles.Grade(Grade!)),
            _ when StepsBy is not null => words.Say(Saying.GradeMoves, words.Noun(StepsBy, Unit.Bare)),
            _ => words.Say(Steps < 0 ? Saying.GradeDown : Saying.GradeUp, Exact.Text(Steps < 0 ? -Steps : Steps)),
        };
        var decided = Decision is null ? string.Empty : words.Say(Saying.DecidedWhen, words.Speech.Text(DecidedBy!), words.When(Decision));
        lines.Add(this, words.Speech.Join(Saying.Then, new[]
        {
            IsAlways ? effect : words.Say(Saying.WhenThen, words.When(When), effect),
            decided,
        }));
    }

    private string Bound(Sentences words) => Relative is not null ? Relative.InWords(words) : words.Titles.Grade(Grade!);
}
