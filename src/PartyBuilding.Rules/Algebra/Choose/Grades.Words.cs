using System.Linq;

namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Grades
{
    internal override void InWords(StepLines lines)
    {
        var words = lines.Words;
        var on = On ?? Value.Of("score");
        var isByNumber = On is not null || Cases.Any(c => c.Comparison is not null);
        var bound = on.SaidIn(words);
        var said = words.Speech.Join(Saying.Then, Cases
            .Select(c => c.InWords(words, on, bound))
            .Append(words.Say(Saying.GradeElse, words.Titles.Grade(Otherwise))));
        lines.Add(this, isByNumber
            ? words.Say(Saying.GradeBy, words.Noun(on, bound), said)
            : words.Say(Saying.GradeFirst, said));
    }
}
