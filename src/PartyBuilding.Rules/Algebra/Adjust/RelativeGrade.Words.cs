using System;

namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class RelativeGrade
{
    internal string InWords(Sentences words)
    {
        var other = words.Noun(Grade, Unit.Bare);
        return Better == 0 ? other : words.Say(Better > 0 ? Saying.GradeBetterThan : Saying.GradeWorseThan, other, Exact.Text(Math.Abs(Better)));
    }
}
