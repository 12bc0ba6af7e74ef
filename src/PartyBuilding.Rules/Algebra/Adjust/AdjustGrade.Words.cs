namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class AdjustGrade
{
    internal override void InWords(StepLines lines)
    {
        var words = lines.Words;
        var effect = Kind switch
        {
            AdjustKind.Set => words.Say(Saying.SetGrade, words.Titles.Grade(Grade!)),
            AdjustKind.AtMost => words.Say(Saying.GradeAtMost, words.Titles.Grade(Grade!)),
            AdjustKind.AtLeast => words.Say(Saying.GradeAtLeast, words.Titles.Grade(Grade!)),
            _ => words.Say(Steps < 0 ? Saying.GradeDown : Saying.GradeUp, Exact.Text(Steps < 0 ? -Steps : Steps)),
        };
        var decided = DecidedBy is null ? string.Empty : words.Say(Saying.DecidedBy, words.Speech.Text(DecidedBy));
        lines.Add(this, words.Speech.Join(Saying.Then, new[] { words.Say(Saying.WhenThen, words.When(When), effect), decided }));
    }
}
