namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Override
{
    internal string InWords(Sentences words) => words.Say(Saying.WhenThen, Case(words), Kind switch
    {
        OverrideKind.Fix => words.Say(Saying.SetGrade, words.Titles.Grade(Grade!)),
        OverrideKind.Ceiling => words.Say(Saying.GradeAtMost, words.Titles.Grade(Grade!)),
        OverrideKind.Drop => words.Say(Saying.GradeDown, Exact.Text(Steps)),
        _ => words.Say(Saying.GradeBlocked, words.Titles.Grade(Grade!)),
    });

    private string Case(Sentences words) => Lifted is null
        ? words.When(When)
        : words.Say(Saying.Unless, words.When(When), words.When(Lifted));
}
