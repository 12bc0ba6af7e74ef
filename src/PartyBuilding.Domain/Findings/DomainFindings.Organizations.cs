namespace PartyBuilding.Domain;

/// <content>Relations, terms, posts and appointments (PB1521 to PB1550).</content>
public static partial class DomainFindings
{
    /// <summary>A relation of somebody who is not in the roster.</summary>
    public static readonly FindingKind RelationSubjectUnknown = new(
        "PB1521",
        Severity.Error,
        "{kind} 关系（{span}）未采用：{subject} 不在名册中；请补录或更正编号。",
        "the relation {kind} ({span}) was left out: {subject} is not in the roster; add it or correct the id.");

    /// <summary>Both ends of a relation are the same.</summary>
    public static readonly FindingKind RelationToItself = new(
        "PB1522",
        Severity.Error,
        "{kind} 关系（{span}）未采用：两端是同一对象；请更正其中一端。",
        "the relation {kind} ({span}) was left out: both ends are the same; correct one of them.");

    /// <summary>The same relation on the same days twice.</summary>
    public static readonly FindingKind RelationsOverlap = new(
        "PB1523",
        Severity.Error,
        "与 {to} 的 {kind} 关系有两段重叠（{kept} 与 {left}）；后一段未采用，请合并或更正日期。",
        "two relations {kind} to {to} overlap ({kept} and {left}); the second was left out: join them or correct the dates.");

    /// <summary>A relation reaches beyond the existence of one of its ends.</summary>
    public static readonly FindingKind RelationOutsideExistence = new(
        "PB1524",
        Severity.Error,
        "{kind} 关系（{span}）超出 {subject} 的存续期间（{existence}）；只采用期间之内的部分，请更正日期。",
        "the relation {kind} ({span}) reaches beyond the existence of {subject} ({existence}); only the part within was used: correct the dates.");

    /// <summary>A term of an organization that is not in the roster.</summary>
    public static readonly FindingKind TermOrganizationUnknown = new(
        "PB1531",
        Severity.Error,
        "第 {number} 届未采用：本组织不在名册中；请补录组织或更正编号。",
        "the term {number} was left out: the organization is not in the roster; add it or correct the id.");

    /// <summary>Two terms of one organization share days.</summary>
    public static readonly FindingKind TermsOverlap = new(
        "PB1532",
        Severity.Error,
        "第 {keptNumber} 届（{kept}）与第 {leftNumber} 届（{left}）重叠；后一届未采用，请登记前一届的结束日期或更正日期。",
        "the terms {keptNumber} ({kept}) and {leftNumber} ({left}) overlap; the second was left out: enter the end of the first or correct the dates.");

    /// <summary>The number of a term does not follow that of the one before it.</summary>
    public static readonly FindingKind TermNumberOutOfOrder = new(
        "PB1533",
        Severity.Error,
        "第 {leftNumber} 届（{left}）排在第 {keptNumber} 届（{kept}）之后，届次没有递增；后者未采用，请更正届次。",
        "the term {leftNumber} ({left}) comes after the term {keptNumber} ({kept}), so its number is too low; it was left out: correct the number.");

    /// <summary>An election is delayed by more than a year.</summary>
    public static readonly FindingKind TermDelayTooLong = new(
        "PB1534",
        Severity.Error,
        "第 {number} 届应于 {due} 前换届，延至 {delayedTo} 超过一年（至迟 {latest}）；延期未采用，请更正日期。",
        "the election of term {number} is due by {due}; a delay to {delayedTo} is longer than a year ({latest} at the latest) and was left out: correct the date.");

    /// <summary>An election is delayed to a day that is not later than it is due anyway.</summary>
    public static readonly FindingKind TermDelayBeforeDue = new(
        "PB1535",
        Severity.Error,
        "第 {number} 届应于 {due} 前换届，延至 {delayedTo} 并未延后；延期未采用，请更正日期。",
        "the election of term {number} is due by {due}; {delayedTo} is no delay and was left out: correct the date.");

    /// <summary>A term reaches beyond the existence of its organization.</summary>
    public static readonly FindingKind TermOutsideExistence = new(
        "PB1536",
        Severity.Error,
        "第 {number} 届（{span}）超出本组织存续期间（{existence}）；只采用期间之内的部分，请更正日期。",
        "the term {number} ({span}) reaches beyond the existence of the organization ({existence}); only the part within was used: correct the dates.");

    /// <summary>A post of an organization that is not in the roster.</summary>
    public static readonly FindingKind PostOrganizationUnknown = new(
        "PB1541",
        Severity.Error,
        "职务 {post} 未采用：本组织不在名册中；请补录组织或更正编号。",
        "the post {post} was left out: the organization is not in the roster; add it or correct the id.");

    /// <summary>One post has limits that differ.</summary>
    public static readonly FindingKind PostGivenTwice = new(
        "PB1542",
        Severity.Error,
        "职务 {post} 有 {count} 种不同规定；采用职数最少的一种，请删去其余。",
        "the post {post} has {count} different contents; the one with the fewest seats was kept: remove the others.");

    /// <summary>An appointment of somebody, or in an organization, that is not in the roster.</summary>
    public static readonly FindingKind AppointmentSubjectUnknown = new(
        "PB1543",
        Severity.Error,
        "在 {organization} 任 {post}（{span}）未采用：{subject} 不在名册中；请补录或更正编号。",
        "the appointment as {post} of {organization} ({span}) was left out: {subject} is not in the roster; add it or correct the id.");

    /// <summary>An appointment reaches beyond the existence of its organization.</summary>
    public static readonly FindingKind AppointmentOutsideExistence = new(
        "PB1544",
        Severity.Error,
        "在 {organization} 任 {post}（{span}）超出该组织存续期间（{existence}）；只采用期间之内的部分，请更正日期。",
        "the appointment as {post} of {organization} ({span}) reaches beyond its existence ({existence}); only the part within was used: correct the dates.");

    /// <summary>A member holds one post twice on the same days.</summary>
    public static readonly FindingKind PostHeldTwice = new(
        "PB1545",
        Severity.Error,
        "在 {organization} 任 {post} 有两段重叠（{kept} 与 {left}）；后一段未采用，请合并或更正日期。",
        "two appointments as {post} of {organization} overlap ({kept} and {left}); the second was left out: join them or correct the dates.");

    /// <summary>More members hold a post than it has seats.</summary>
    public static readonly FindingKind PostFull = new(
        "PB1546",
        Severity.Error,
        "在 {organization} 任 {post}（{span}）未采用：{day} 已有 {seats} 人在任，职数已满；请结束其中一人的任职或更正职数。",
        "the appointment as {post} of {organization} ({span}) was left out: on {day} all {seats} seats are taken; end one of the appointments or correct the seats.");

    /// <summary>Somebody takes a post without holding the one it is drawn from.</summary>
    public static readonly FindingKind PostNotDrawnFrom = new(
        "PB1547",
        Severity.Error,
        "在 {organization} 任 {post}（{span}）未采用：该职务须从 {drawnFrom} 中产生，而本人 {day} 不在此任；请核对其任职。",
        "the appointment as {post} of {organization} ({span}) was left out: the post is drawn from {drawnFrom}, which the member does not hold on {day}; check the member's posts.");

    /// <summary>An appointment to a post that its organization does not declare, though it declares others.</summary>
    public static readonly FindingKind PostUndeclared = new(
        "PB1548",
        Severity.Warning,
        "{organization} 登记了职务，但其中没有 {post}；任职（{span}）照用，请核对职务代码。",
        "{organization} declares posts, but not {post}; the appointment ({span}) is used as it stands: check the code of the post.");

    private static FindingKind[] OrganizationKinds =>
    [
        RelationSubjectUnknown,
        RelationToItself,
        RelationsOverlap,
        RelationOutsideExistence,
        TermOrganizationUnknown,
        TermsOverlap,
        TermNumberOutOfOrder,
        TermDelayTooLong,
        TermDelayBeforeDue,
        TermOutsideExistence,
        PostOrganizationUnknown,
        PostGivenTwice,
        AppointmentSubjectUnknown,
        AppointmentOutsideExistence,
        PostHeldTwice,
        PostFull,
        PostNotDrawnFrom,
        PostUndeclared,
    ];
}
