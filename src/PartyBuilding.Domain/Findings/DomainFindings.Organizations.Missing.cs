namespace PartyBuilding.Domain;

/// <content>Units, rows whose days run backwards, elections to come and what is missing (PB1551 to PB1570).</content>
public static partial class DomainFindings
{
    /// <summary>One unit has contents that differ.</summary>
    public static readonly FindingKind UnitGivenTwice = new(
        "PB1551",
        Severity.Error,
        "同一单位出现 {count} 种不同存续期间；采用 {existence}，请删去其余。",
        "one unit has {count} different spans of existence; {existence} was kept: remove the others.");

    /// <summary>A row of the roster ends before it starts.</summary>
    public static readonly FindingKind RowDatesReversed = new(
        "PB1552",
        Severity.Error,
        "自 {from} 至 {to}，起止颠倒，未采用；请更正其中一个日期。",
        "it runs backwards, from {from} to {to}, and was left out: correct one of the two dates.");

    /// <summary>The election of a term is due soon.</summary>
    public static readonly FindingKind ElectionUpcoming = new(
        "PB1561",
        Severity.Warning,
        "第 {number} 届应于 {due} 前换届，还有 {days} 天；请着手准备。",
        "the election of term {number} is due by {due}, in {days} days: prepare it.");

    /// <summary>The election of a term is overdue.</summary>
    public static readonly FindingKind ElectionOverdue = new(
        "PB1562",
        Severity.Warning,
        "第 {number} 届应于 {due} 前换届，已逾期 {days} 天；请尽快换届或报批延期。",
        "the election of term {number} was due by {due}, {days} days ago: hold it, or have a delay approved.");

    /// <summary>Something has too few or too many links.</summary>
    public static readonly FindingKind LinksOutsideBounds = new(
        "PB1563",
        Severity.Warning,
        "{kind} 关系有 {count} 个，应为 {least} 至 {most} 个；请补充或调整。",
        "it has {count} links of the kind {kind}, and {least} to {most} are expected: add or change them.");

    /// <summary>A unit has enough members and no organization.</summary>
    public static readonly FindingKind UnitWithoutOrganization = new(
        "PB1564",
        Severity.Warning,
        "有 {members} 名成员而没有组织；应组建。",
        "it has {members} members and no organization: found one.");

    private static FindingKind[] MissingKinds =>
    [
        UnitGivenTwice,
        RowDatesReversed,
        ElectionUpcoming,
        ElectionOverdue,
        LinksOutsideBounds,
        UnitWithoutOrganization,
    ];
}
