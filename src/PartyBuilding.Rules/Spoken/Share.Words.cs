namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Share
{
    internal string InWords(Sentences words)
    {
        var others = words.Say(OthersTogether ? Saying.OthersTogether : Saying.OthersEach, Part(words, Others));
        var shared = words.Say(Saying.Sharing, Part(words, Sole), Part(words, First), others);
        return Credited is int credited
            ? words.Speech.Join(Saying.Comma, new[] { shared, words.Say(Saying.Credited, Exact.Text(credited)) })
            : shared;
    }

    private static string Part(Sentences words, Number part) => part switch
    {
        Literal { HasMarks: false } literal when literal.Numerator == literal.Denominator => words.Say(Saying.All),
        Literal { HasMarks: false } literal when literal.Numerator * 2m == literal.Denominator => words.Say(Saying.Half),
        _ => words.Noun(part, Unit.Bare),
    };
}
