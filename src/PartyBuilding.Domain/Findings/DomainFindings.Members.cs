namespace PartyBuilding.Domain;

/// <content>Members: files, standing, transfers, bars (PB1601 to PB1618).</content>
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
    ];
}
