using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>The English of policies that are read back: numbers and conditions.</summary>
internal static partial class EnglishSayings
{
    internal static readonly IReadOnlyDictionary<Saying, string> Texts = All();

    private static Dictionary<Saying, string> All()
    {
        var texts = new Dictionary<Saying, string>();
        AddNumbers(texts);
        AddSpoken(texts);
        AddTime(texts);
        AddOthers(texts);
        AddSteps(texts);
        return texts;
    }

    private static void AddNumbers(Dictionary<Saying, string> texts)
    {
        texts[Saying.List] = ", ";
        texts[Saying.Comma] = ", ";
        texts[Saying.Then] = "; ";
        texts[Saying.Aside] = " ({0})";
        texts[Saying.Colon] = "{0}: {1}";
        texts[Saying.Stop] = "{0}.";
        texts[Saying.Quoted] = "\"{0}\"";
        texts[Saying.Named] = "\"{0}\"";
        texts[Saying.Cited] = " [{0}]";
        texts[Saying.Known] = "{0} (called \"{1}\")";
        texts[Saying.Choice] = "Chosen reading: {0}";
        texts[Saying.Yes] = "yes";
        texts[Saying.No] = "no";
        texts[Saying.To] = "{0} to {1}";

        texts[Saying.Points] = "{0} points";
        texts[Saying.OnePoint] = "{0} point";
        texts[Saying.Counted] = "{0}";
        texts[Saying.Gains] = "{0}";
        texts[Saying.Loses] = "minus {0}";
        texts[Saying.GivesBy] = "{0}";
        texts[Saying.GivesThen] = "{0} ({1})";
        texts[Saying.All] = "all";
        texts[Saying.Half] = "half";

        texts[Saying.Line] = "line {0}";
        texts[Saying.Lines] = "lines {0}";

        texts[Saying.Sum] = "the sum of {0}";
        texts[Saying.Mean] = "the mean of {0}";
        texts[Saying.WeightedMean] = "the weighted mean of {0}";
        texts[Saying.Largest] = "the largest of {0}";
        texts[Saying.Smallest] = "the smallest of {0}";
        texts[Saying.Weighted] = "{0} (weight {1})";
        texts[Saying.Starting] = "starting from {0}, adding {1}";
        texts[Saying.StartingFrom] = "starting from {0}, with {1}";
        texts[Saying.NothingToDivideBy] = "the divisor is 0";
        texts[Saying.NothingCounts] = "none of them counts";
        texts[Saying.NoneNumber] = "{1} where {0}";
        texts[Saying.NonePending] = "pending where {0}";
        texts[Saying.NoneLeftOut] = "left out where {0}";

        texts[Saying.Times] = "times {0}";
        texts[Saying.Rounded] = "{0} to {1} decimals";
        texts[Saying.RoundedTenth] = "{0} to {1} decimal";
        texts[Saying.RoundedWhole] = "{0} to a whole";
        texts[Saying.HalfAway] = "rounded half away from zero";
        texts[Saying.TowardZero] = "rounded toward zero";
        texts[Saying.AwayFromZero] = "rounded away from zero";
        texts[Saying.HalfEven] = "rounded half to even";
        texts[Saying.Floor] = "not below {0}";
        texts[Saying.Cap] = "not above {0}";
        texts[Saying.OutOf] = "the text states a maximum of {0}";

        texts[Saying.Compared] = "{0} is {1}";
        texts[Saying.AtLeast] = "at least {0}";
        texts[Saying.Above] = "above {0}";
        texts[Saying.AtMost] = "at most {0}";
        texts[Saying.Below] = "below {0}";
        texts[Saying.Equal] = "exactly {0}";
        texts[Saying.NoFewer] = "at least {0}";
        texts[Saying.More] = "more than {0}";
        texts[Saying.NoMore] = "at most {0}";
        texts[Saying.Fewer] = "fewer than {0}";
        texts[Saying.IsOne] = "{0}";
        texts[Saying.IsOneOf] = "one of {0}";
        texts[Saying.IsNot] = "not {0}";
        texts[Saying.IsNoneOf] = "none of {0}";
        texts[Saying.Among] = "{1} is among {0}";
        texts[Saying.OneAmong] = "one of {1} is among {0}";
        texts[Saying.NotAmong] = "{1} is not among {0}";
        texts[Saying.NoneAmong] = "none of {1} is among {0}";
        texts[Saying.AmongThem] = "{0} is among them";
        texts[Saying.OneAmongThem] = "one of {0} is among them";

        texts[Saying.And] = ", and ";
        texts[Saying.Or] = ", or ";
        texts[Saying.Not] = "not {0}";
        texts[Saying.NotAll] = "not all of these hold ({0})";
        texts[Saying.NotAny] = "none of these holds ({0})";
        texts[Saying.NotNamed] = "not {0}";
        texts[Saying.AtLeastOf] = "at least {0} of these hold ({1})";
        texts[Saying.Always] = "always";
        texts[Saying.Never] = "never";
        texts[Saying.CountedBy] = "already counted by {0}";
        texts[Saying.NotCountedBy] = "not counted by {0}";
        texts[Saying.Stated] = "{0} is stated";
        texts[Saying.NotStated] = "{0} is not stated";
        texts[Saying.CustomHolds] = "the application's condition \"{0}\" holds";
        texts[Saying.CustomNumber] = "the number of the application's \"{0}\"";
        texts[Saying.Argument] = "{0} is {1}";

        texts[Saying.Score] = "the score";
        texts[Saying.Grade] = "the grade";
        texts[Saying.Rank] = "the rank";
        texts[Saying.Quantity] = "the quantity";
        texts[Saying.OutOfQuantity] = "the quantity due";
        texts[Saying.Records] = "the number of records";
        texts[Saying.Standing] = "the standing";
        texts[Saying.Verified] = "verified";
        texts[Saying.Claimed] = "claimed";
        texts[Saying.RaterGroup] = "the group of raters";
        texts[Saying.Rater] = "the rater";
        texts[Saying.OptionVoted] = "the option voted for";
        texts[Saying.HeadCount] = "the head-count";
        texts[Saying.HeadCountUnder] = "the head-count with all under it";
        texts[Saying.OrganizationKind] = "the kind of organization";
        texts[Saying.FoundedOn] = "the founding date";
        texts[Saying.JoinedOn] = "the joining date";
        texts[Saying.OrganizationAge] = "the full years since founding";
        texts[Saying.MemberAge] = "the full years since joining";
        texts[Saying.YearsIn] = "the full years in the post \"{0}\"";
        texts[Saying.OfMembers] = "{0} of the members";
        texts[Saying.OfOrganization] = "{0} of the organization";
        texts[Saying.OfItem] = "{0} of the matter";
        texts[Saying.OfReference] = "{0} of {1}";
        texts[Saying.AtPeriodEnd] = "{0} at the period's end";
        texts[Saying.AtPeriodStart] = "{0} at the period's start";
        texts[Saying.AtRecordDate] = "{0} on the date of the record";
        texts[Saying.ResultScore] = "the score of {0}";
        texts[Saying.ResultGrade] = "the grade of {0}";
        texts[Saying.ResultRank] = "the rank of {0}";
        texts[Saying.ResultHonours] = "the honours of {0}";
        texts[Saying.ResultFindings] = "the findings of {0}";
        texts[Saying.HonoursGiven] = "the honours given here";
        texts[Saying.FindingsMade] = "the findings made here";
        texts[Saying.Previous] = "{0} of the period before";
        texts[Saying.PeriodsBack] = "{0} of {1} periods ago";
        texts[Saying.CountOf] = "the number of {0}";
        texts[Saying.IfMissing] = "{0} where it is missing";
        texts[Saying.Within] = "between {0} and {1}";

        texts[Saying.These] = "its records";
        texts[Saying.Where] = "{0} (where {1})";
        texts[Saying.PointsOf] = "the points {0}";
        texts[Saying.LastTime] = "in the {0} up to the period's end";
        texts[Saying.Between] = "from {0} to {1}";
        texts[Saying.From] = "from {0} on";
        texts[Saying.Unit] = "record";
        texts[Saying.EachRecord] = "{2} for each {1} of {0}";
        texts[Saying.ThereIs] = "there is a {0}";
        texts[Saying.ThereIsNone] = "there is no {0}";
        texts[Saying.OneOfThese] = "there is among them a {0}";
        texts[Saying.NoneOfThese] = "there is among them no {0}";
        texts[Saying.RecordOf] = "record of {0}";
        texts[Saying.EachOne] = "{2} for each {1}";
        texts[Saying.EachItem] = "{2} for each {1} of {0}, one matter counting once";
        texts[Saying.EachItemOne] = "{2} for each {1}, one matter counting once";
        texts[Saying.EachSlot] = "{2} for each {1} with {0}";
        texts[Saying.EachGroup] = "{2} for each group of {0} with the same {1}";
        texts[Saying.SameKey] = "of the same {0}";
        texts[Saying.EverySlot] = "in each {0}";
        texts[Saying.OfEachPart] = "{0} {1}";
        texts[Saying.Together] = "together {0}";
        texts[Saying.CountRecords] = "the number of records of {0}";
        texts[Saying.CountThese] = "the number of {0}";
        texts[Saying.CountItems] = "the number of matters of {0}";
        texts[Saying.CountSlots] = "the number of {1}s with {0}";
        texts[Saying.CountGroups] = "the number of groups of {0} with the same {1}";
        texts[Saying.QuantityTotal] = "the total quantity of {0}";
        texts[Saying.ValueOf] = "the value of {0}";
        texts[Saying.Piece] = "";
        texts[Saying.Sheet] = "";
        texts[Saying.Set] = "";
        texts[Saying.Item] = "matter";
        texts[Saying.Record] = "record";
        texts[Saying.TotalOf] = "the total of {0}";
        texts[Saying.RowMean] = "the mean is taken";
        texts[Saying.RowBest] = "the highest is taken";
        texts[Saying.RowWorst] = "the lowest is taken";
        texts[Saying.BestOf] = "the highest of {0}";
        texts[Saying.WorstOf] = "the lowest of {0}";
        texts[Saying.MeanOf] = "the mean of {0}";
        texts[Saying.ByWorth] = "parts are compared by {0}";
        texts[Saying.LongestRunOf] = "the longest run above 0 of {0}";
        texts[Saying.LongestRunOfSlots] = "the longest run of {1}s with {0}";
        texts[Saying.LongestRunWithout] = "the longest run of {1}s without {0}";
        texts[Saying.KeepBest] = "only the best {0} count";
        texts[Saying.KeepWorst] = "only the worst {0} count";
        texts[Saying.KeepFirst] = "only the first {0} count";
        texts[Saying.KeepLast] = "only the last {0} count";
        texts[Saying.KeepAfter] = "the first {0} do not count";
        texts[Saying.KeepBestOne] = "only the best one counts";
        texts[Saying.KeepWorstOne] = "only the worst one counts";
        texts[Saying.KeepFirstOne] = "only the first one counts";
        texts[Saying.KeepLastOne] = "only the last one counts";
        texts[Saying.KeepAfterOne] = "the first one does not count";
        texts[Saying.PartsShare] = "{0} ({1} to a whole)";
        texts[Saying.TrimBest] = "the best {0} left out";
        texts[Saying.TrimWorst] = "the worst {0} left out";
        texts[Saying.DueSlots] = "{1} for each {0} due without one";
        texts[Saying.DueValues] = "{0} are due, {1} for each missing";
        texts[Saying.DueCount] = "{0} are due, {1} for each missing";
        texts[Saying.DueOf] = "of {0} {1}";
        texts[Saying.NothingToFold] = "there is no record";
        texts[Saying.CapSlot] = "not above {1} in any {0}";

        texts[Saying.CaseOf] = "{1} if {0}";
        texts[Saying.Otherwise] = "otherwise {0}";
        texts[Saying.First] = "the first that fits: {0}";
        texts[Saying.FirstBy] = "by {0}, the first band that fits: {1}";
        texts[Saying.One] = "{0}";
        texts[Saying.OneBy] = "by {0}: {1}";
        texts[Saying.FirstInside] = "the first that fits ({0})";
        texts[Saying.FirstByInside] = "by {0}, the first band that fits ({1})";
        texts[Saying.OneByInside] = "by {0} ({1})";
        texts[Saying.TableRow] = "{1} for {0}";
        texts[Saying.TableOf] = "by {0} ({1})";
    }
}
