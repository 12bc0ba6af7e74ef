namespace PartyBuilding.Domain;

/// <content>What is kept row by row: commitments, inspections, duty reports, honours (PB1921 to PB1936).</content>
public static partial class DomainFindings
{
    /// <summary>A commitment that is closed.</summary>
    public static readonly FindingKind CommitmentClosed = new(
        "PB1921",
        Severity.Error,
        "该承诺已于 {closedOn} 办结；一项承诺只办结一次。",
        "this commitment was closed on {closedOn}; it is closed once.");

    /// <summary>A commitment closed before it was made.</summary>
    public static readonly FindingKind CommitmentClosedBeforeMade = new(
        "PB1922",
        Severity.Error,
        "办结日期 {on} 早于作出承诺的日期 {madeOn}；请更正日期。",
        "it would be closed on {on}, before it was made on {madeOn}; correct the date.");

    /// <summary>A defect that the inspection did not find.</summary>
    public static readonly FindingKind DefectUnknown = new(
        "PB1923",
        Severity.Error,
        "检查中没有发现问题 {matter}；请核对问题编码。",
        "the inspection did not find {matter}; check the code of the defect.");

    /// <summary>A defect that was mended already.</summary>
    public static readonly FindingKind DefectMendedTwice = new(
        "PB1924",
        Severity.Error,
        "问题 {matter} 已于 {mendedOn} 整改完毕；请核对。",
        "{matter} was mended already, on {mendedOn}; check the entry.");

    /// <summary>A defect mended before it was found.</summary>
    public static readonly FindingKind DefectMendedBeforeFound = new(
        "PB1925",
        Severity.Error,
        "问题 {matter} 的整改日期 {on} 早于检查日期 {foundOn}；请更正日期。",
        "{matter} would be mended on {on}, before it was found on {foundOn}; correct the date.");

    /// <summary>A commitment due before it was made.</summary>
    public static readonly FindingKind CommitmentDueBeforeMade = new(
        "PB1926",
        Severity.Error,
        "期限 {due} 早于作出承诺的日期 {madeOn}；请更正其中一个日期。",
        "it would be due by {due}, before it was made on {madeOn}; correct one of the two dates.");

    /// <summary>A defect found twice by one inspection.</summary>
    public static readonly FindingKind DefectFoundTwice = new(
        "PB1927",
        Severity.Error,
        "同一次检查中已登记问题 {matter}；请只保留一项。",
        "the inspection found {matter} already; keep one of the two.");

    /// <summary>A defect due before it was found.</summary>
    public static readonly FindingKind DefectDueBeforeFound = new(
        "PB1928",
        Severity.Error,
        "问题 {matter} 的整改期限 {due} 早于检查日期 {foundOn}；请更正其中一个日期。",
        "{matter} would be due by {due}, before it was found on {foundOn}; correct one of the two dates.");

    /// <summary>A report given to an audience that it is not owed to.</summary>
    public static readonly FindingKind AudienceUnknown = new(
        "PB1931",
        Severity.Error,
        "述职报告无须向 {audience} 作出；应述职的对象为 {audiences}。",
        "the report is not owed to {audience}; it is owed to {audiences}.");

    /// <summary>A report given to one audience twice.</summary>
    public static readonly FindingKind ReportGivenTwice = new(
        "PB1932",
        Severity.Error,
        "已于 {givenOn} 向 {audience} 述职；同一周期只述职一次。",
        "it was given to {audience} already, on {givenOn}; it is given once for a period.");

    /// <summary>A report given before the period that it is about.</summary>
    public static readonly FindingKind ReportGivenBeforePeriod = new(
        "PB1933",
        Severity.Error,
        "向 {audience} 述职的日期 {on} 早于周期起始日 {start}；请更正日期。",
        "it would be given to {audience} on {on}, before the period begins on {start}; correct the date.");

    /// <summary>A title awarded for a year that had not begun, or for none.</summary>
    public static readonly FindingKind HonourForYearToCome = new(
        "PB1934",
        Severity.Error,
        "授予日期为 {awardedOn}，表彰年度不能是 {year} 年；请更正年度或日期。",
        "it was awarded on {awardedOn} and cannot be for {year}; correct the year or the date.");

    /// <summary>A title revoked twice.</summary>
    public static readonly FindingKind HonourRevokedTwice = new(
        "PB1935",
        Severity.Error,
        "该荣誉已于 {revokedOn} 撤销；一项荣誉只撤销一次。",
        "this title was revoked on {revokedOn}; it is revoked once.");

    /// <summary>A title revoked before it was awarded.</summary>
    public static readonly FindingKind HonourRevokedBeforeAward = new(
        "PB1936",
        Severity.Error,
        "撤销日期 {on} 早于授予日期 {awardedOn}；请更正其中一个日期。",
        "it would be revoked on {on}, before it was awarded on {awardedOn}; correct one of the two dates.");

    private static FindingKind[] KeptKinds =>
    [
        CommitmentClosed,
        CommitmentClosedBeforeMade,
        DefectUnknown,
        DefectMendedTwice,
        DefectMendedBeforeFound,
        CommitmentDueBeforeMade,
        DefectFoundTwice,
        DefectDueBeforeFound,
        AudienceUnknown,
        ReportGivenTwice,
        ReportGivenBeforePeriod,
        HonourForYearToCome,
        HonourRevokedTwice,
        HonourRevokedBeforeAward,
    ];
}
