namespace PartyBuilding.Domain;

/// <content>Proposals: mergers, conversions, and what stands (PB1846 to PB1860).</content>
public static partial class DomainFindings
{
    /// <summary>An adoption, title or supervision of what ended without effect.</summary>
    public static readonly FindingKind ProposalGivenUp = new(
        "PB1846",
        Severity.Error,
        "本件已终止（{state}），{date} 的采用、称号或督办未登记；已并案或转化的，请登记在承接的一件上。",
        "it had ended ({state}), so the adoption, title or supervision of {date} was refused: where it was merged or converted, enter it for the one that goes on.");

    /// <summary>Giving up what was adopted, given a title or supervised.</summary>
    public static readonly FindingKind TakenUpAlready = new(
        "PB1847",
        Severity.Error,
        "本件于 {latest} 已被采用、授予称号或督办，不能再撤案、退回、并案或转化；{date} 的步骤未采用。",
        "it was adopted, given a title or supervised, last on {latest}, and is not withdrawn, returned, merged or converted; the step of {date} was refused.");

    /// <summary>A conversion that one side alone knows of.</summary>
    public static readonly FindingKind ConversionNotAgreed = new(
        "PB1848",
        Severity.Error,
        "本件与 {other} 的转化关系只有一方登记；本件未采用，请补办转化或更正编号。",
        "only one of it and {other} says that the one went on as the other; this one was left out: convert it, or correct the key.");

    /// <summary>What was made from another proposal differs from it where it must not.</summary>
    public static readonly FindingKind ConversionDiffers = new(
        "PB1849",
        Severity.Error,
        "本件由 {other} 转化而来，但下列内容不符：{what}；本件未采用，请按转化生成的稿件提交。",
        "it was made from {other} and does not agree with it in: {what}; this one was left out: submit the draft that the conversion gave.");

    /// <summary>A merger that one side alone knows of.</summary>
    public static readonly FindingKind MergerNotAgreed = new(
        "PB1850",
        Severity.Error,
        "本件与 {other} 的并案只有一方登记；本件未采用，请两件同时并案。",
        "only one of it and {other} says that they were merged; this one was left out: merge both at once.");

    /// <summary>An extension after the last day.</summary>
    public static readonly FindingKind ExtendedTooLate = new(
        "PB1851",
        Severity.Error,
        "{unit} 应于 {due} 前答复，{date} 申请延期已过期限；未采用，逾期照记。",
        "the reply of {unit} was due by {due}; the extension of {date} came after that and was refused: the reply stays late.");

    /// <summary>A code that the regulation does not name.</summary>
    public static readonly FindingKind StepCodeNotProvided = new(
        "PB1852",
        Severity.Error,
        "{date} 的步骤中 {value} 为 {code}，规定的只有：{allowed}；未采用，请更正，或由规定列入。",
        "in the step of {date} {value} is {code}, and the regulation names only: {allowed}; it was refused: correct it, or let the regulation name it.");

    /// <summary>A proposal that was merged or converted with one that was left out.</summary>
    public static readonly FindingKind LinkedLeftOut = new(
        "PB1853",
        Severity.Warning,
        "与本件并案或相互转化的 {other} 未采用，本件随之未采用；请先更正该件。",
        "{other} was left out, and so was this one, which was merged with it, made from it or goes on as it: correct that one first.");

    /// <summary>Giving back what the unit has replied to.</summary>
    public static readonly FindingKind GivenBackAfterReply = new(
        "PB1854",
        Severity.Error,
        "{unit} 已于 {repliedOn} 答复，不再退办；{date} 的步骤未采用，由该单位继续承办。",
        "{unit} replied on {repliedOn}, and what was replied to is not given back; the step of {date} was refused and the unit keeps it.");

    /// <summary>Closing what was assigned and is with no unit that answers the proposer.</summary>
    public static readonly FindingKind NobodyAnswers = new(
        "PB1855",
        Severity.Error,
        "现无主办或分办单位答复提案者；{date} 的办结未采用，请先交办并待答复。",
        "no unit has it that answers the proposer; the closing of {date} was refused: assign it, and wait for the reply.");

    private static FindingKind[] ProposalStandingKinds =>
    [
        ProposalGivenUp,
        TakenUpAlready,
        ConversionNotAgreed,
        ConversionDiffers,
        MergerNotAgreed,
        ExtendedTooLate,
        StepCodeNotProvided,
        LinkedLeftOut,
        GivenBackAfterReply,
        NobodyAnswers,
    ];
}
