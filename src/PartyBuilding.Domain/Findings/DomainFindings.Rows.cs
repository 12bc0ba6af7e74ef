namespace PartyBuilding.Domain;

/// <content>Rows that contradict themselves, whatever they belong to (PB10xx).</content>
public static partial class DomainFindings
{
    /// <summary>An organization closes before it is founded.</summary>
    public static readonly FindingKind OrganizationDatesReversed = new(
        "PB1001",
        Severity.Error,
        "撤销日期 {lastDay} 早于成立日期 {foundedOn}；撤销日期未采用，请更正其中一个日期。",
        "the last day {lastDay} lies before the founding on {foundedOn}; the last day was left out: correct one of the two dates.");

    /// <summary>A membership ends before it starts.</summary>
    public static readonly FindingKind MembershipDatesReversed = new(
        "PB1002",
        Severity.Error,
        "在 {organization} 的组织关系自 {from} 至 {to}，起止颠倒，未采用；请更正其中一个日期。",
        "the membership in {organization} from {from} to {to} runs backwards and was left out: correct one of the two dates.");

    /// <summary>An election is brought forward to a day that is not within the term.</summary>
    public static readonly FindingKind TermAdvanceNotEarlier = new(
        "PB1059",
        Severity.Error,
        "第 {number} 届自 {start} 起，应于 {due} 前换届，{advancedTo} 不在此间，不成提前；提前未采用，请更正日期。",
        "the election of term {number}, which began on {start}, is due by {due}; {advancedTo} does not lie between and is no day to bring it forward to, so it was left out: correct the date.");

    /// <summary>The next term began before the election was due, and no approval to bring it forward is on record.</summary>
    public static readonly FindingKind TermElectedEarly = new(
        "PB1060",
        Severity.Warning,
        "第 {number} 届应于 {due} 届满，下一届已于 {next} 开始；提前换届须经批准，请登记批准提前的日期或更正日期。",
        "the term {number} runs to {due}, and the next one began on {next}: an early election needs approval, so enter the day it was approved for, or correct the dates.");

    /// <summary>The next term began after the election was due, and no approval to delay it so far is on record.</summary>
    public static readonly FindingKind TermElectedLate = new(
        "PB1061",
        Severity.Warning,
        "第 {number} 届至迟应于 {due} 换届，下一届至 {next} 才开始；延期换届须经批准，请登记批准延至的日期或更正日期。",
        "the election of term {number} was due by {due}, and the next term began only on {next}: a delay needs approval, so enter the day it was approved for, or correct the dates.");

    /// <summary>What stands on the file of a member ends before it begins.</summary>
    public static readonly FindingKind EntryDatesReversed = new(
        "PB1062",
        Severity.Error,
        "{kind}（{date}）的截止日期 {last} 早于开始日期；请更正其中一个日期。",
        "{kind} of {date} ends on {last}, before it begins: correct one of the two dates.");

    /// <summary>What has a last day was entered without one.</summary>
    public static readonly FindingKind EntryWithoutLastDay = new(
        "PB1063",
        Severity.Error,
        "{kind}（{date}）没有截止日期；请补登。",
        "{kind} of {date} has no last day: enter it.");

    /// <summary>A record goes from an organization to the same one.</summary>
    public static readonly FindingKind TransferToItself = new(
        "PB1064",
        Severity.Error,
        "{date} 的组织关系转出与转入同为 {organization}；请更正其中一方。",
        "the record would go from {organization} to the same one on {date}: correct one of the two.");

    /// <summary>A step of a transfer other than the issue has a day to arrive by.</summary>
    public static readonly FindingKind ArrivalDayWithoutIssue = new(
        "PB1065",
        Severity.Error,
        "{date} 的转接步骤不是开出介绍信，不能有报到期限 {reportBy}；请将期限登记在开出介绍信的一步。",
        "the step of {date} is no issue and has no day to arrive by, here {reportBy}: enter the day with the issue.");

    /// <summary>Something was given on account of a year that had not begun.</summary>
    public static readonly FindingKind ActionForYearToCome = new(
        "PB1066",
        Severity.Error,
        "{action} 办理于 {date}，所属年度不能是 {year} 年；请更正年度或日期。",
        "{action} of {date} cannot be on account of {year}; correct the year or the date.");

    /// <summary>A listing or a selection ends before it begins.</summary>
    public static readonly FindingKind ListingDatesReversed = new(
        "PB1067",
        Severity.Error,
        "{what} 自 {first} 至 {last}，起止颠倒；请更正其中一个日期。",
        "{what} from {first} to {last} runs backwards: correct one of the two dates.");

    /// <summary>A member attended more sessions than there were to attend.</summary>
    public static readonly FindingKind SessionsBeyondDue = new(
        "PB1068",
        Severity.Error,
        "参加 {attended} 场，多于应到的 {outOf} 场；请更正其中一数。",
        "the member attended {attended} sessions and was due at {outOf}: correct one of the two numbers.");

    /// <summary>A meeting ends before it begins.</summary>
    public static readonly FindingKind MeetingDatesReversed = new(
        "PB1069",
        Severity.Error,
        "会议 {meeting} 于 {first} 开始，截止日期 {last} 早于此日；请更正其中一个日期。",
        "meeting {meeting} begins on {first} and cannot last to {last}: correct one of the two dates.");

    /// <summary>A day of a calendar lies outside the days that it knows.</summary>
    public static readonly FindingKind CalendarDayOutside = new(
        "PB1070",
        Severity.Error,
        "{day} 不在工作日历的范围（{known}）内；请更正日期或另立一份日历。",
        "{day} lies outside the days that the calendar knows ({known}): correct the day, or make another calendar.");

    /// <summary>A working weekend is on a weekday.</summary>
    public static readonly FindingKind WorkingWeekendOnWeekday = new(
        "PB1071",
        Severity.Error,
        "调休上班日 {day} 不是周六或周日；请更正日期。",
        "{day} is entered as a working weekend and is neither a Saturday nor a Sunday: correct the day.");

    /// <summary>A day is both off and worked.</summary>
    public static readonly FindingKind DayOffAndWorked = new(
        "PB1072",
        Severity.Error,
        "{day} 既列为放假又列为上班；请只保留一项。",
        "{day} is listed both as off and as worked: keep one of the two.");

    /// <summary>A merger of fewer organizations than it needs, or a split that founds none.</summary>
    public static readonly FindingKind EventOfTooFew = new(
        "PB1073",
        Severity.Error,
        "{on} 的组织变动未办理：只有 {count} 个组织，至少须 {needed} 个；请补充。",
        "the event of {on} did not take place: it names {count} organizations and needs {needed}; add what is missing.");

    /// <summary>What an event founds begins on another day, or is closed already.</summary>
    public static readonly FindingKind EventFoundsOtherwise = new(
        "PB1074",
        Severity.Error,
        "{on} 的组织变动未办理：所成立的组织存续期间为 {existence}，而成立的组织自变动之日起存续，撤销另行登记；请更正日期。",
        "the event of {on} did not take place: it founds this organization, which exists {existence}; what is founded begins on the day of the event and is closed by an event of its own, so correct the dates.");

    /// <summary>One event founds an organization twice.</summary>
    public static readonly FindingKind EventFoundsTwice = new(
        "PB1075",
        Severity.Error,
        "{on} 的组织变动未办理：两次成立同一组织；请只保留一项。",
        "the event of {on} did not take place: it founds this organization twice; keep one of the two.");

    /// <summary>A split gives one to several.</summary>
    public static readonly FindingKind EventAssignsTwice = new(
        "PB1076",
        Severity.Error,
        "{on} 的组织变动未办理：{subject} 同时分给 {kept} 和 {other}；请只保留一项。",
        "the event of {on} did not take place: it gives {subject} both to {kept} and to {other}; keep one of the two.");

    /// <summary>A candidate may not stand for election by the file.</summary>
    public static readonly FindingKind CandidateMayNotStand = new(
        "PB1077",
        Severity.Error,
        "不能作为 {office} 的候选人（{on}）：{reasons}请更换人选。",
        "the member cannot be a candidate for {office} on {on}: {reasons} Name another one.");

    /// <summary>An organization is moved, or becomes one of another kind, twice on one day.</summary>
    public static readonly FindingKind EventTwiceOnOneDay = new(
        "PB1078",
        Severity.Error,
        "{on} 的组织变动未办理：本组织当日已有同类变动，先后不明；请只保留一项，或更正其中一个日期。",
        "the event of {on} did not take place: the organization has another one of the same sort on that day, and nothing says which comes last; keep one of the two, or correct a date.");

    /// <summary>A fact ends before it begins.</summary>
    public static readonly FindingKind FactDatesReversed = new(
        "PB1079",
        Severity.Error,
        "事实 {fact} 自 {first} 至 {last}，起止颠倒，未采用；请更正其中一个日期。",
        "the fact {fact} from {first} to {last} runs backwards and was left out: correct one of the two dates.");

    private static FindingKind[] RowKinds =>
    [
        OrganizationDatesReversed,
        MembershipDatesReversed,
        TermAdvanceNotEarlier,
        TermElectedEarly,
        TermElectedLate,
        EntryDatesReversed,
        EntryWithoutLastDay,
        TransferToItself,
        ArrivalDayWithoutIssue,
        ActionForYearToCome,
        ListingDatesReversed,
        SessionsBeyondDue,
        MeetingDatesReversed,
        CalendarDayOutside,
        WorkingWeekendOnWeekday,
        DayOffAndWorked,
        EventOfTooFew,
        EventFoundsOtherwise,
        EventFoundsTwice,
        EventAssignsTwice,
        CandidateMayNotStand,
        EventTwiceOnOneDay,
        FactDatesReversed,
    ];
}
