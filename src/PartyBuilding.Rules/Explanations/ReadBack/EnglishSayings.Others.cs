using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <content>Values of others.</content>
internal static partial class EnglishSayings
{
    private static void AddOthers(Dictionary<Saying, string> texts)
    {
        texts[Saying.OfSuperior] = "{0} of the organization above";
        texts[Saying.OfSubordinates] = "{0} of the organizations directly below";
        texts[Saying.OfGroup] = "{0} of all who are judged";
        texts[Saying.OfGroupSharing] = "{0} of all who are judged and share {1}";
        texts[Saying.OfOthers] = "{0} of all others who are judged";
        texts[Saying.OfOthersSharing] = "{0} of all others who are judged and share {1}";
        texts[Saying.RankHighest] = "the own place, highest first, in {0}";
        texts[Saying.RankLowest] = "the own place, lowest first, in {0}";
        texts[Saying.MissingLeftOut] = "those without a value left out";
        texts[Saying.LeftOutIfMissing] = "left out where it is missing";
        texts[Saying.NobodyHasOne] = "nobody has a value";
        texts[Saying.NotRanked] = "the subject itself has no value";
        texts[Saying.AllJudged] = "all who are judged";
        texts[Saying.AllSharing] = "all who are judged and share {0}";
        texts[Saying.ShareOfLargest] = "{0} ÷ its largest value among {1}";
        texts[Saying.ShareOfSmallest] = "its smallest value among {1} ÷ {0}";
        texts[Saying.ShareOfMean] = "{0} ÷ its mean among {1}";
        texts[Saying.MeanByOwn] = "its mean among {1} ÷ {0}";
        texts[Saying.ByPlaceHighest] = "by the place of {0} among {1}, highest first ({2})";
        texts[Saying.ByPlaceLowest] = "by the place of {0} among {1}, lowest first ({2})";
        texts[Saying.PlaceRow] = "place {0} {1}";
    }
}
