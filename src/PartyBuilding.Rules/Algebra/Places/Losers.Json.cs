namespace PartyBuilding.Rules;

/// <content>The form in a document: next, stay, or a grade.</content>
public sealed partial class Losers
{
    private const string NextWord = "next";
    private const string StayWord = "stay";

    internal static Losers Read(JsonCursor at)
    {
        if (at.IsMissing)
        {
            return Stay;
        }

        return at.Text() switch
        {
            NextWord => Next,
            StayWord => Stay,
            string grade => FallTo(grade),
        };
    }

    internal JsonItem ToJson() => JsonItem.Of(FallToNext ? NextWord : Grade ?? StayWord);
}
