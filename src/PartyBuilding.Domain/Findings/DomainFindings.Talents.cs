namespace PartyBuilding.Domain;

/// <content>Members: care, talents, what posts need (PB1619 to PB1631).</content>
public static partial class DomainFindings
{
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
        "{promoted} 提拔未满一年，{date} 不得破格任 {post}；请自 {free} 起办理，或待条件齐备。",
        "the last promotion was on {promoted}, within a year of {date}, so that no exception for {post} is possible; wait until {free}, or until the conditions are met.");

    /// <summary>A second exception in a row.</summary>
    public static readonly FindingKind ExceptionTwice = new(
        "PB1630",
        Severity.Error,
        "上一次提拔（{promoted}）已属破格，{date} 任 {post} 不得连续破格；请按一般资格条件办理。",
        "the promotion before, of {promoted}, was by an exception; for {post} on {date} there is no second one in a row: go by the usual conditions.");

    /// <summary>An expulsion whose sanction is not on the file.</summary>
    public static readonly FindingKind ExpulsionWithoutSanction = new(
        "PB1631",
        Severity.Warning,
        "{date} 因开除离开，但档案中没有开除处分，限制重新入党的期间无从计算；请补记该处分。",
        "the member left by expulsion on {date}, and no sanction of that kind is on the file, so that nothing bars a return: enter the sanction.");

    private static FindingKind[] TalentKinds =>
    [
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
