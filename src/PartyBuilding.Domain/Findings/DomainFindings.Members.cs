namespace PartyBuilding.Domain;

/// <content>Members: files, standing, transfers, bars, talents (PB16xx).</content>
public static partial class DomainFindings
{
    /// <summary>A standing that may not follow the one before.</summary>
    public static readonly FindingKind StandingDoesNotFollow = new(
        "PB1601",
        Severity.Error,
        "{date} 的身份为 {from}，不能直接变为 {to}；请先登记其间的变动。",
        "on {date} the standing is {from}, which {to} may not follow: enter what lies between.");

    /// <summary>An action for which the member has not the standing.</summary>
    public static readonly FindingKind StandingGivesNoRight = new(
        "PB1602",
        Severity.Error,
        "{action} 只限身份为 {standings} 者，{date} 的身份为 {standing}。",
        "{action} is for the standings {standings}; on {date} the standing is {standing}.");

    /// <summary>An entry after the member left.</summary>
    public static readonly FindingKind MemberHasLeft = new(
        "PB1603",
        Severity.Error,
        "该成员已于 {left} 离开，{date} 的{kind}不能登记；请更正日期或先登记恢复。",
        "the member left on {left}, so that the {kind} of {date} cannot be entered: correct the date, or enter the return first.");

    /// <summary>An action within a service period.</summary>
    public static readonly FindingKind ServicePeriodRuns = new(
        "PB1604",
        Severity.Error,
        "服务期（事项号 {matter}）自 {since} 至 {until}，期满之前不得 {action}；所报日期为 {date}。",
        "the service period (matter {matter}) runs from {since} to {until} and bars {action} until it is over; the date is {date}.");

    /// <summary>An action within the impact period of a sanction.</summary>
    public static readonly FindingKind SanctionInForce = new(
        "PB1605",
        Severity.Error,
        "处分（事项号 {matter}）影响期自 {since} 至 {until}，期内不得 {action}；所报日期为 {date}。",
        "the impact of a sanction (matter {matter}) lasts from {since} to {until} and bars {action}; the date is {date}.");

    /// <summary>An action during a refresher training.</summary>
    public static readonly FindingKind RefresherUnderWay = new(
        "PB1606",
        Severity.Error,
        "回炉培训（事项号 {matter}）自 {since} 至 {until}，其间不得 {action}；所报日期为 {date}。",
        "a refresher training (matter {matter}) is under way from {since} to {until} and bars {action}; the date is {date}.");

    /// <summary>An action in the year of a refresher training.</summary>
    public static readonly FindingKind RefresherThatYear = new(
        "PB1607",
        Severity.Error,
        "当年有回炉培训（事项号 {matter}），自 {since} 至 {until} 不得 {action}；所报日期为 {date}。",
        "the year has a refresher training (matter {matter}), which bars {action} from {since} to {until}; the date is {date}.");

    /// <summary>A transfer while another one is under way.</summary>
    public static readonly FindingKind RecordInTransit = new(
        "PB1608",
        Severity.Error,
        "组织关系自 {since} 起正转往 {to}，{date} 不能再转；请先登记转入或退回。",
        "the record has been on its way to {to} since {since} and cannot be sent on {date}: enter its arrival or return first.");

    /// <summary>A transfer from where the record is not.</summary>
    public static readonly FindingKind RecordKeptElsewhere = new(
        "PB1609",
        Severity.Error,
        "{date} 组织关系在 {home}；请从该组织转出。",
        "on {date} the record is kept by {home}: let it go from there.");

    /// <summary>An arrival without an issue.</summary>
    public static readonly FindingKind NoRecordInTransit = new(
        "PB1610",
        Severity.Error,
        "{date} 没有在途的组织关系可由 {organization} 接收；请先登记转出。",
        "on {date} no record is in transit that could arrive at {organization}: enter the issue first.");

    /// <summary>An arrival at another place than the letter says.</summary>
    public static readonly FindingKind RecordArrivesElsewhere = new(
        "PB1611",
        Severity.Error,
        "{date} 的组织关系应到 {expected}，不是 {organization}；请更正或退回重开。",
        "on {date} the record is due at {expected}, not at {organization}: correct it, or return it and issue a new letter.");

    /// <summary>An arrival after the last day of the letter.</summary>
    public static readonly FindingKind RecordArrivesLate = new(
        "PB1612",
        Severity.Warning,
        "组织关系应于 {reportBy} 前转入 {organization}，实际为 {date}；请说明并续办手续。",
        "the record was due at {organization} by {reportBy} and arrives on {date}: state why and renew the letter.");

    /// <summary>A matter that two entries open.</summary>
    public static readonly FindingKind MatterUsedTwice = new(
        "PB1613",
        Severity.Error,
        "事项号 {matter} 已于 {since} 用于{kind}，{date} 的记录不能再用；请另编事项号。",
        "the matter {matter} stands for the {kind} of {since} and cannot stand for another entry on {date}: give that one its own id.");

    /// <summary>An entry with the content of another one.</summary>
    public static readonly FindingKind EntryRepeated = new(
        "PB1614",
        Severity.Error,
        "{date} 的{kind}已登记，内容相同；请勿重复登记。",
        "the {kind} of {date} stands on the file with the same content: enter it once.");

    /// <summary>A matter that no entry opened.</summary>
    public static readonly FindingKind MatterUnknown = new(
        "PB1615",
        Severity.Error,
        "截至 {date} 档案中没有事项号 {matter}；请先登记该事项，或更正编号。",
        "up to {date} nothing on the file has the matter {matter}: enter it first, or correct the id.");

    /// <summary>A matter that has ended before.</summary>
    public static readonly FindingKind MatterEndedAlready = new(
        "PB1616",
        Severity.Error,
        "事项号 {matter} 已于 {ended} 办结，{date} 不能再次办结；请核对编号。",
        "the matter {matter} ended on {ended} and cannot end again on {date}: check the id.");

    /// <summary>A spell of which another one still runs.</summary>
    public static readonly FindingKind SpellRuns = new(
        "PB1617",
        Severity.Error,
        "自 {since} 起的{kind}（事项号 {matter}）尚未结束，{date} 不能再开始新的；请先登记其结束。",
        "the {kind} of {since} (matter {matter}) has not ended, so that another cannot begin on {date}: enter its end first.");

    /// <summary>An entry with which a later one would not have been allowed.</summary>
    public static readonly FindingKind EntryUpsetsLater = new(
        "PB1618",
        Severity.Error,
        "补记 {date} 的{kind}后，{laterDate} 的{laterKind}便不成立，理由见下；请先更正后者。",
        "with the {kind} of {date} the later {laterKind} of {laterDate} would not have been allowed, for the reasons below: correct that one first.");

    /// <summary>Care that members give themselves.</summary>
    public static readonly FindingKind CareForOneself = new(
        "PB1619",
        Severity.Error,
        "{date} 的 {care} 由本人对本人进行；请更正谈话人或走访人。",
        "{care} of {date} was given by the member to the same member: correct who gave it.");

    /// <summary>A talk or visit that is owed.</summary>
    public static readonly FindingKind CareIsOwed = new(
        "PB1620",
        Severity.Note,
        "因 {since} 的 {event}（事项号 {matter}），应于 {due} 前进行 {care}。",
        "on account of the {event} of {since} (matter {matter}) {care} is owed by {due}.");

    /// <summary>A talk or visit that is overdue.</summary>
    public static readonly FindingKind CareOverdue = new(
        "PB1621",
        Severity.Warning,
        "因 {since} 的 {event}（事项号 {matter}），应于 {due} 前进行 {care}，已逾期；请补办。",
        "on account of the {event} of {since} (matter {matter}) {care} was owed by {due} and is overdue: make up for it.");

    /// <summary>A candidate without all abilities of the standard.</summary>
    public static readonly FindingKind AbilitiesMissing = new(
        "PB1622",
        Severity.Error,
        "尚缺 {missing}，不符合 {list} 的人选标准；请补足后再入库。",
        "the candidate lacks {missing} of the standard of {list}: list the candidate once it is met.");

    /// <summary>A member twice on one list.</summary>
    public static readonly FindingKind ListedTwice = new(
        "PB1623",
        Severity.Error,
        "已在 {level} 的 {list} 中（{kept}），与 {span} 重叠；请合并或更正日期。",
        "the member is on {list} of {level} ({kept}) on days of {span} already: join them or correct the dates.");

    /// <summary>An appointment from outside of somebody whom the pool does not list.</summary>
    public static readonly FindingKind AppointedFromOutsidePool = new(
        "PB1624",
        Severity.Error,
        "{date} 不在人才库中，不能由外部委派到 {organization} 任 {post}；请先入库或改为内部选拔。",
        "the pool does not list the member on {date}, so that no appointment from outside as {post} of {organization} is possible: list the member first, or select from inside.");

    /// <summary>A member selected twice for one post on the same days.</summary>
    public static readonly FindingKind SelectedTwice = new(
        "PB1625",
        Severity.Error,
        "已任 {organization} 的 {post}（{kept}），与 {span} 重叠；请更正日期。",
        "the member is {post} of {organization} ({kept}) on days of {span} already: correct the dates.");

    /// <summary>Fewer years of service than a post needs.</summary>
    public static readonly FindingKind ServiceTooShort = new(
        "PB1626",
        Severity.Error,
        "任 {post} 须在 {settings} 满 {needed} 年，截至 {date} 满 {found} 年；请待条件具备，或按破格程序办理。",
        "{post} needs {needed} full years in {settings}; up to {date} there are {found}: wait until they are complete, or follow the procedure for exceptions.");

    /// <summary>Fewer posts at a rank than a post needs.</summary>
    public static readonly FindingKind PostsTooFew = new(
        "PB1627",
        Severity.Error,
        "任 {post} 须有 {rank} 的 {needed} 个职务经历，截至 {date} 有 {found} 个；请待条件具备，或按破格程序办理。",
        "{post} needs {needed} posts at {rank}; up to {date} there are {found}: wait until there are enough, or follow the procedure for exceptions.");

    /// <summary>A condition that an exception waives.</summary>
    public static readonly FindingKind EligibilityWaived = new(
        "PB1628",
        Severity.Warning,
        "{date} 任 {post} 尚缺条件 {missing}，因 {ground} 破格；请将决定存档。",
        "on {date} the condition {missing} of {post} is not met and is waived by an exception, {ground}: keep the decision on file.");

    /// <summary>An exception too soon after a promotion.</summary>
    public static readonly FindingKind ExceptionTooSoon = new(
        "PB1629",
        Severity.Error,
        "{promoted} 提拔未满一年，{date} 不得破格任 {post}；{free} 起方可。",
        "the last promotion was on {promoted}, within a year of {date}, so that no exception for {post} is possible before {free}.");

    /// <summary>A second exception in a row.</summary>
    public static readonly FindingKind ExceptionTwice = new(
        "PB1630",
        Severity.Error,
        "上一次提拔（{promoted}）已属破格，{date} 任 {post} 不得连续破格。",
        "the promotion before, of {promoted}, was by an exception; for {post} on {date} there is no second one in a row.");

    /// <summary>An expulsion whose sanction is not on the file.</summary>
    public static readonly FindingKind ExpulsionWithoutSanction = new(
        "PB1631",
        Severity.Warning,
        "{date} 因开除离开，但档案中没有开除处分，限制重新入党的期间无从计算；请补记该处分。",
        "the member left by expulsion on {date}, and no sanction of that kind is on the file, so that nothing bars a return: enter the sanction.");

    private static FindingKind[] MemberKinds =>
    [
        StandingDoesNotFollow,
        StandingGivesNoRight,
        MemberHasLeft,
        ServicePeriodRuns,
        SanctionInForce,
        RefresherUnderWay,
        RefresherThatYear,
        RecordInTransit,
        RecordKeptElsewhere,
        NoRecordInTransit,
        RecordArrivesElsewhere,
        RecordArrivesLate,
        MatterUsedTwice,
        EntryRepeated,
        MatterUnknown,
        MatterEndedAlready,
        SpellRuns,
        EntryUpsetsLater,
        CareForOneself,
        CareIsOwed,
        CareOverdue,
        AbilitiesMissing,
        ListedTwice,
        AppointedFromOutsidePool,
        SelectedTwice,
        ServiceTooShort,
        PostsTooFew,
        EligibilityWaived,
        ExceptionTooSoon,
        ExceptionTwice,
        ExpulsionWithoutSanction,
    ];
}
