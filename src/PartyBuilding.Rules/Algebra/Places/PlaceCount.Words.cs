using System.Linq;

namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class PlaceCount
{
    internal string InWords(Sentences words)
    {
        if (Share is null)
        {
            return words.Say(Saying.PlacesExactly, Exact.Text(Count));
        }

        var whole = Of switch
        {
            InScope => words.Say(Saying.InScope),
            Scored => words.Say(Saying.Scored),
            Reaching => words.Say(Saying.Reaching),
            PlaceCount.Places => words.Say(Saying.ThePlaces),
            _ => words.Titles.Fact(Of),
        };
        var share = words.Say(Saying.PlacesShare, whole, words.Noun(Share, Unit.Bare), words.Mode(Round));
        return AtLeast == 0
            ? share
            : words.Speech.Join(Saying.Comma, new[] { share, words.Say(Saying.PlacesAtLeast, Exact.Text(AtLeast)) });
    }
}
