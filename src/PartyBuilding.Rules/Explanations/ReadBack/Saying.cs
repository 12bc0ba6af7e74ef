namespace PartyBuilding.Rules;

/// <summary>What a policy says of itself when it is read back; each language has a text for every one of these.</summary>
internal enum Saying
{
    // Marks of a sentence.
    List, Comma, Then, Aside, Colon, Stop, Quoted, Named, Cited, Known, Choice, Yes, No, To,

    // Amounts.
    Points, OnePoint, Counted, Gains, Loses, GivesBy, GivesThen, All, Half,

    // Lines.
    Line, Lines,

    // Combining.
    Sum, Mean, WeightedMean, Largest, Smallest, Weighted, Starting, StartingFrom, NothingToDivideBy, NothingCounts, NoneNumber,
    NonePending, NoneLeftOut,

    // After the verb.
    Times, Rounded, RoundedTenth, RoundedWhole, HalfAway, TowardZero, AwayFromZero, HalfEven, Floor, Cap, OutOf,

    // Comparing.
    Compared, AtLeast, Above, AtMost, Below, Equal, NoFewer, More, NoMore, Fewer, IsOne, IsOneOf, IsNot, IsNoneOf,
    Among, OneAmong, NotAmong, NoneAmong, AmongThem, OneAmongThem,

    // Joining.
    And, Or, Not, NotAll, NotAny, NotNamed, AtLeastOf, Always, Never, CountedBy, NotCountedBy, Stated, NotStated, CustomHolds, CustomNumber, Argument,

    // Values.
    Score, Grade, Rank, Quantity, OutOfQuantity, Records, Standing, Verified, Claimed, RaterGroup, Rater, OptionVoted, HeadCount,
    HeadCountUnder, OrganizationKind, FoundedOn, JoinedOn, OrganizationAge, MemberAge, YearsIn, OfMembers,
    OfOrganization, OfItem, OfReference, AtPeriodEnd, AtPeriodStart, AtRecordDate, ResultScore, ResultGrade, ResultRank,
    ResultHonours, ResultFindings, HonoursGiven, FindingsMade, Previous, PeriodsBack, CountOf, IfMissing, Within,

    // Values of others.
    OfSuperior, OfSubordinates, OfGroup, OfGroupSharing, OfOthers, OfOthersSharing, RankHighest, RankLowest, MissingLeftOut, LeftOutIfMissing,
    NobodyHasOne, NotRanked, AllJudged, AllSharing, ShareOfLargest, ShareOfSmallest, ShareOfMean, MeanByOwn, ByPlaceHighest,
    ByPlaceLowest, PlaceRow,

    // Records in parts.
    These, Where, LastTime, PointsOf, Between, From, Unit, EachRecord, ThereIs, ThereIsNone, OneOfThese, NoneOfThese, RecordOf, EachOne, EachItem, EachItemOne, EachSlot,
    EachGroup, SameKey, EverySlot, OfEachPart, Together, CountRecords, CountThese, CountItems, CountSlots, CountGroups, QuantityTotal, ValueOf, Piece, Sheet, Set, Item, Record, TotalOf,
    RowMean, RowBest, RowWorst, BestOf, WorstOf, MeanOf, ByWorth, LongestRunOf, LongestRunOfSlots, LongestRunWithout, KeepBest, KeepWorst,
    KeepFirst, KeepLast, KeepAfter, KeepBestOne, KeepWorstOne, KeepFirstOne, KeepLastOne, KeepAfterOne, PartsShare, TrimBest, TrimWorst, DueSlots, DueValues, DueCount, DueOf, NothingToFold, CapSlot,

    // Time.
    SpellDays, SpellMonths, SpellYears, SpellBegunMonths, SpellBegunYears, SpellWorkingDays, Lasting, WithinAfter, WithinAfterInPeriod, OfPeriod, InTime, AtTime, TakeLongest, TakeCurrent, GapBridged,
    GapIgnored, RestartAt, TimeLength, Days, Months, Years, OneDay, OneMonth, OneYear, DayOfYear, StartingOn, AllTime, DaysPassed, MonthsPassed, YearsPassed, PeriodsClose, DateOfRecord, OfPrevious, OfPeriodBack, OfPeriods,
    DaysOfYear, AmongThese, DayOfFirst, DayOfLast, WithinLength, NotBeforeLength, ByDay, ExtendedBy, LongestIs, NotAfterDay, UpToAnchor,
    LengthBefore, SinceAnchor, SinceFor, DueAfter, DueIfDone, DueForEach, InTimeGives, LateGives, EndingInPeriod, WorkingDays, OneWorkingDay, Weeks, OneWeek,

    // Choosing.
    CaseOf, Otherwise, First, FirstBy, One, OneBy, FirstInside, FirstByInside, OneByInside, TableRow, TableOf,

    // Spoken forms.
    FullSteps, StepsBegun, StepsInProportion, Exceeds, FallsShort, BracketsOf, BracketFirst, BracketNext, BracketRest,
    Sharing, OthersTogether, OthersEach, Credited, SlotsMissing, SlotsAllThere, SlotsSomeMissing, SlotsLack, ChecksOf, RatioOfQuantity, RatioOfRecords, Excused,
    NothingDue, ReviewOf, MarksWhere, MarkCounts, RaterWeight, GroupMean, GroupBest, GroupWorst, GroupSum, GroupCount, Marks, Option,
    NoneGroupLeftOut, NoMarks,

    // Steps.
    GradeBy, GradeFirst, GradeCase, GradeElse, WhenThen, SetGrade, GradeAtMost, GradeAtLeast, GradeUp, GradeDown,
    GradeBlocked, GradeMoves, Unless, DecidedWhen, GradeBetterThan, GradeWorseThan, Movement, MovementUp, MovementUpHeld, MovementDown, MovementBegin, SetScore, ScoreAtMost, ScoreAtLeast, ScoreAdd, ScoreTake, ScoreChanges, DecidedBy, Finds, FindsCode, Follows, Bars,
    Overrides, Deadlines, DeadlinesBar, LateLeads, Eligibility, Ladder, Requirements, Requires, AppliesTo, ExceptedFromAll, RequirementsBar, Quota, PlacesFor, PlacesShare, PlacesExactly, PlacesAtLeast,
    InScope, Scored, Reaching, Places, ByGroup, AmongHolders, AmongEveryone, AmongThose, AmongAll, OrderedBy,
    HighestFirst, LowestFirst, EarliestFirst, LatestFirst, ThenBy, FromBottom, TiesIn, TiesOut, TiesLot, TiesUndecided,
    DirectInside, DirectOutside, Unfilled, LosersStay, LosersNext, LosersTo, Exceeded, ThePlaces, ReserveOpens, ReserveStays, NoPlaceFor, NoPlaceForThem, NoPlaceForBarred,

    // Head.
    Policy, Version, Issuer, Document, Number, Date, Illustrative, InForce, FromOn, Subject, Organization, Member,
    Proposal, Items, HandlingUnit, Team, Ballot, Volunteer, RecordsBy, OwnMatter, Governs, ByRecordDate, Scope, AllInScope, Period, ReadAt, PeriodEnd, PeriodStart, Counting,
    VerifiedOnly, ClaimedToo, Rounding, Grades, Scoring, Steps, Unscored, HandledByDomain,
    NoLineOfItsOwn, InPart, NumberColumn, ClauseColumn, TextColumn,

    // Calendar.
    Day, Week, TenDays, HalfMonth, Month, TwoMonths, Quarter, HalfYear, Year, Term, KindCommittee, KindGeneralBranch,
    KindBranch, KindGroup, KindPartyGroup, KindGrid, KindJointCommittee, KindSpecialCommittee, KindOffice,
    KindEnterprise, KindLeague, KindTeam,
}
