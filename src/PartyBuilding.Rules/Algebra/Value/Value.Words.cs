using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Value
{
    internal override Reading InWords(Sentences words, Unit unit, bool isRow) =>
        new Reading(Said(words, isRow), Fallen(words, unit), words.WhenNone(None, NothingThere, unit), Ranged(words));

    internal override Unit SaidIn(Sentences words) =>
        (Policy is null && (Name == "score" || words.Titles.IsLine(Name))) || (Policy is not null && Part == ResultPart.Score)
            ? Unit.Points
            : Unit.Bare;

    private string Said(Sentences words, bool isRow)
    {
        var value = Timed(words, Folded(words, Dated(words, Owned(words, Plainly(words)))));
        return isRow ? words.Say(Saying.ValueOf, value) : value;
    }

    private string Plainly(Sentences words)
    {
        if (Policy is not null)
        {
            var result = words.Say(
                Part switch
                {
                    ResultPart.Grade => Saying.ResultGrade,
                    ResultPart.Rank => Saying.ResultRank,
                    ResultPart.Honours => Saying.ResultHonours,
                    ResultPart.Findings => Saying.ResultFindings,
                    _ => Saying.ResultScore,
                },
                words.Quoted(words.Titles.Result(Policy)));
            return PeriodsBack == 0 ? result
                : PeriodsBack == 1 ? words.Say(Saying.Previous, result)
                : words.Say(Saying.PeriodsBack, result, Exact.Text(PeriodsBack));
        }

        return Name switch
        {
            "score" => words.Say(Saying.Score),
            "grade" => words.Say(Saying.Grade),
            "rank" => words.Say(Saying.Rank),
            Honour => words.Say(Saying.HonoursGiven),
            Finding => words.Say(Saying.FindingsMade),
            "quantity" or "outOf" or "count" or RecordDate => words.Titles.Attribute(Name),
            _ when words.Titles.IsLine(Name) => words.Titles.Line(Name),
            RosterFacts.Age => words.Say(IsOfMember(words.Titles.SubjectKind) ? Saying.MemberAge : Saying.OrganizationAge),
            _ => Owner == Self ? words.Titles.Attribute(Name) : words.Titles.Fact(Name),
        };
    }

    /// <summary>Whether it is a fact of members, where subjects of this kind are judged.</summary>
    internal bool IsOfMember(string subjectKind) => Owner == Members || (Owner == Self && subjectKind == SubjectKinds.Member);

    private string Owned(Sentences words, string value) => Owner switch
    {
        Self => value,
        Members => words.Say(Saying.OfMembers, value),
        Organization => words.Say(Saying.OfOrganization, value),
        Superior => words.Say(Saying.OfSuperior, value),
        Subordinates => words.Say(Saying.OfSubordinates, value),
        Group => Shared(words, Saying.OfGroup, Saying.OfGroupSharing, value),
        Others => Shared(words, Saying.OfOthers, Saying.OfOthersSharing, value),
        Item => words.Say(Saying.OfItem, value),
        _ => words.Say(Saying.OfReference, value, words.Titles.Attribute(Owner)),
    };

    private string Shared(Sentences words, Saying all, Saying sharing, string value) =>
        Sharing is null ? words.Say(all, value) : words.Say(sharing, value, words.Titles.Fact(Sharing));

    private Saying NothingThere => Folding == Fold.Rank ? Saying.NotRanked : Saying.NobodyHasOne;

    private string Dated(Sentences words, string value) => Day switch
    {
        FactDay.PeriodEnd => words.Say(Saying.AtPeriodEnd, value),
        FactDay.PeriodStart => words.Say(Saying.AtPeriodStart, value),
        FactDay.RecordDate => words.Say(Saying.AtRecordDate, value),
        _ => value,
    };

    private string Timed(Sentences words, string value) => TimeUnit is not SpellUnit unit ? value : words.Say(
        unit switch
        {
            SpellUnit.Days => Saying.DaysPassed,
            SpellUnit.Months => Saying.MonthsPassed,
            _ => Saying.YearsPassed,
        },
        value,
        TimeUpTo is null ? words.Say(Saying.PeriodsClose) : words.Noun(TimeUpTo, Unit.Bare));

    private string Folded(Sentences words, string value) => Folding switch
    {
        Fold.Sum => words.Say(Saying.Sum, value),
        Fold.Count => words.Say(Saying.CountOf, value),
        Fold.Average => words.Say(Saying.Mean, value),
        Fold.Best => words.Say(Saying.Largest, value),
        Fold.Worst => words.Say(Saying.Smallest, value),
        Fold.Rank => words.Say(IsLowestFirst ? Saying.RankLowest : Saying.RankHighest, value),
        _ => value,
    };

    private string Fallen(Sentences words, Unit unit)
    {
        if (LeavesOutMissing)
        {
            return words.Say(IsOfSeveral ? Saying.MissingLeftOut : Saying.LeftOutIfMissing);
        }

        var fallback = FallbackCode is string code
            ? words.Quoted(words.CodesOf(this)(code))
            : FallbackFlag is bool flag
                ? words.Quoted(words.Say(flag ? Saying.Yes : Saying.No))
                : Fallback is null ? string.Empty : words.Noun(Fallback, unit);
        return fallback.Length == 0 ? fallback : words.Say(Saying.IfMissing, fallback);
    }

    private string Ranged(Sentences words) =>
        Range is null ? string.Empty : words.Say(Saying.Within, Exact.Text(Range.Low), Exact.Text(Range.High));
}
