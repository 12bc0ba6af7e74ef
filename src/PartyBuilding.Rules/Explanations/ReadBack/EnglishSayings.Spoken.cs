using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <content>Spoken forms.</content>
internal static partial class EnglishSayings
{
    private static void AddSpoken(Dictionary<Saying, string> texts)
    {
        texts[Saying.FullSteps] = "{2} for every full {1} by which {0}";
        texts[Saying.StepsBegun] = "{2} for every {1}, or part of it, by which {0}";
        texts[Saying.StepsInProportion] = "{2} for every {1}, and in proportion for less, by which {0}";
        texts[Saying.Exceeds] = "{0} exceeds {1}";
        texts[Saying.FallsShort] = "{0} falls short of {1}";
        texts[Saying.BracketsOf] = "{0}, each part at its own rate: {1}";
        texts[Saying.BracketFirst] = "up to {0} × {1}";
        texts[Saying.BracketNext] = "above {0} up to {1} × {2}";
        texts[Saying.BracketRest] = "above {0} × {1}";
        texts[Saying.Sharing] = "shared among the signers: a sole signer gets {0}, the first signer {1}, {2}";
        texts[Saying.OthersTogether] = "the others share {0} equally";
        texts[Saying.OthersEach] = "each of the others gets {0}";
        texts[Saying.Credited] = "at most {0} signers are credited (later ones get nothing)";
        texts[Saying.SlotsMissing] = "the number of {1}s due without {0}";
        texts[Saying.SlotsAllThere] = "there is a record of {0} in every {1} due";
        texts[Saying.SlotsSomeMissing] = "there is a {1} due without a record of {0}";
        texts[Saying.SlotsLack] = "{2} for each {1} due without {0}";
        texts[Saying.ChecksOf] = "{1} checked by {0} ({2}), each once, 0 for what is missing";
        texts[Saying.RatioOfQuantity] = "the total quantity of {0} ÷ the total due";
        texts[Saying.RatioOfRecords] = "the number of {0} where {1} ÷ the number of all of them";
        texts[Saying.Excused] = "records where {0} are left out of both";
        texts[Saying.NothingDue] = "nothing was due";
        texts[Saying.ReviewOf] = "the weighted mean of the sheet \"{0}\" ({1})";
        texts[Saying.MarksWhere] = "only marks count for which {0}";
        texts[Saying.MarkCounts] = "each mark counts for {0}";
        texts[Saying.RaterWeight] = "{0} {1}";
        texts[Saying.GroupMean] = "the mean";
        texts[Saying.GroupBest] = "the highest";
        texts[Saying.GroupWorst] = "the lowest";
        texts[Saying.GroupSum] = "the sum";
        texts[Saying.GroupCount] = "the number of sheets";
        texts[Saying.Marks] = "marks from {0} to {1}";
        texts[Saying.Option] = "the option \"{0}\" counts {1}";
        texts[Saying.NoneGroupLeftOut] = "a group without marks is left out and the weights of the others are scaled up, pending where no group has any";
        texts[Saying.NoMarks] = "a group has given no marks";
    }
}
