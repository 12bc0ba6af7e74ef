namespace PartyBuilding.Domain;

/// <content>Proposals: putting forward, signing, assigning (PB18xx).</content>
public static partial class DomainFindings
{
    /// <summary>A signer or author named more than once.</summary>
    public static readonly FindingKind SponsorNamedTwice = new(
        "PB1801",
        Severity.Error,
        "{signer} 在提案者或执笔人中重复列出；未受理，请只列一次。",
        "{signer} is named more than once among sponsors or authors; it was refused: name each once.");

    /// <summary>Two suggestions or two problems with one code.</summary>
    public static readonly FindingKind PointGivenTwice = new(
        "PB1802",
        Severity.Error,
        "编码 {code} 用于两条建议或两个问题；未受理，请分别编码。",
        "the code {code} stands for two suggestions or two problems; it was refused: give each its own.");

    /// <summary>One key stands for proposals that differ.</summary>
    public static readonly FindingKind ProposalGivenTwice = new(
        "PB1803",
        Severity.Error,
        "同一编号出现 {count} 种不同内容，均未采用；请保留其一。",
        "one key has {count} different contents and all were left out: keep one of them.");

    /// <summary>A merger or conversion that leads to a proposal which is not there.</summary>
    public static readonly FindingKind OtherProposalUnknown = new(
        "PB1804",
        Severity.Error,
        "并入、并来、转为或来源的提案 {other} 不在登记簿中；本件未采用，请补录或更正编号。",
        "the proposal {other} that it was merged into, took in, went on as or was made from is not in the register, so this one was left out: add it or correct the key.");

    /// <summary>A step that does not say who took it.</summary>
    public static readonly FindingKind StepActorMissing = new(
        "PB1805",
        Severity.Error,
        "{date} 的步骤没有写明办理者；未采用，请补充。",
        "the step of {date} does not say who took it; it was refused: say who.");

    /// <summary>A step that does not say what it must, or says what is not known.</summary>
    public static readonly FindingKind StepValueMissing = new(
        "PB1806",
        Severity.Error,
        "{date} 的步骤缺少 {value} 或其值无效；未采用，请补充。",
        "the step of {date} lacks {value}, or has one that is not known; it was refused: add it.");

    /// <summary>Somebody signs a second time.</summary>
    public static readonly FindingKind SignedAlready = new(
        "PB1807",
        Severity.Error,
        "{signer} 已经署名；{date} 的署名未采用。",
        "{signer} has signed already; the signature of {date} was refused.");

    /// <summary>Fewer signers than the regulation asks for.</summary>
    public static readonly FindingKind TooFewSigners = new(
        "PB1808",
        Severity.Error,
        "署名 {signers} 人，按规定至少 {fewest} 人；{date} 的立案未采用，请补足署名。",
        "it has {signers} signers and needs {fewest}; what was done on {date} was refused: find more signers first.");

    /// <summary>An opinion of somebody who is no sponsor.</summary>
    public static readonly FindingKind NotASponsor = new(
        "PB1809",
        Severity.Error,
        "{signer} 不是提案者；{date} 的反馈意见未采用。",
        "{signer} is no sponsor; the opinion of {date} was refused.");

    /// <summary>A withdrawal by somebody other than the first sponsor.</summary>
    public static readonly FindingKind NotTheFirstSponsor = new(
        "PB1810",
        Severity.Error,
        "{signer} 不是第一提案人；{date} 的撤案未采用，请由第一提案人提出。",
        "{signer} is not the first sponsor; the withdrawal of {date} was refused: the first sponsor withdraws.");

    /// <summary>A proposal merged into itself, or made from itself.</summary>
    public static readonly FindingKind ProposalIntoItself = new(
        "PB1811",
        Severity.Error,
        "提案不能并入自身、转为自身或由自身转来（{step}）；未采用，请更正另一件的编号。",
        "a proposal is not merged into itself nor made from itself ({step}); it was refused: correct the key of the other one.");

    /// <summary>A merger of two proposals of different kinds.</summary>
    public static readonly FindingKind KindsDiffer = new(
        "PB1812",
        Severity.Error,
        "类别 {kind} 与 {other} 不同，不能并案；未采用。",
        "its kind is {kind} and that of the other one {other}; they were not merged.");

    /// <summary>A conversion to the kind it has.</summary>
    public static readonly FindingKind KindUnchanged = new(
        "PB1813",
        Severity.Error,
        "类别仍为 {kind}，并未转化；未采用，请写明转为何种类别。",
        "its kind stays {kind}, so nothing was converted; it was refused: name the kind it goes on as.");

    /// <summary>A unit is given what it has.</summary>
    public static readonly FindingKind UnitAssignedAlready = new(
        "PB1814",
        Severity.Error,
        "{unit} 已是本件承办单位；{date} 的交办未采用。",
        "{unit} handles it already; the assignment of {date} was refused.");

    /// <summary>A second leading unit.</summary>
    public static readonly FindingKind LeadAssignedAlready = new(
        "PB1815",
        Severity.Error,
        "本件已有主办单位 {unit}；{date} 的主办交办未采用，请改为会办，或先办理退办。",
        "{unit} leads it already; the assignment of {date} was refused: assign a joint unit, or take it back from the leading one first.");

    /// <summary>A joint unit where nobody leads.</summary>
    public static readonly FindingKind JointWithoutLead = new(
        "PB1816",
        Severity.Error,
        "尚无主办单位，不能交 {unit} 会办（{date}）；未采用，请先交主办单位。",
        "nobody leads it, so {unit} cannot join ({date}); it was refused: assign a leading unit first.");

    /// <summary>Separate handling beside leading and joint units.</summary>
    public static readonly FindingKind HandlingRolesMixed = new(
        "PB1817",
        Severity.Error,
        "分办与主办、会办不能并用（{role}，{date}）；未采用，请统一承办方式。",
        "separate handling does not go with leading and joint units ({role}, {date}); it was refused: choose one of the two.");

    /// <summary>A unit that does not handle it.</summary>
    public static readonly FindingKind UnitNotAssigned = new(
        "PB1818",
        Severity.Error,
        "{unit} 不是本件当前承办单位；{date} 的办理未采用，请先交办或更正单位。",
        "{unit} does not handle it now; what was done on {date} was refused: assign it first, or correct the unit.");

    /// <summary>A second request to give it back while one is open.</summary>
    public static readonly FindingKind RequestOpen = new(
        "PB1819",
        Severity.Error,
        "{unit} 的退办申请尚未答复；{date} 的申请未采用。",
        "the request of {unit} to give it back is still open; the one of {date} was refused.");

    /// <summary>An answer to a request that was not made.</summary>
    public static readonly FindingKind NoRequestOpen = new(
        "PB1820",
        Severity.Error,
        "{unit} 没有待答复的退办申请；{date} 的答复未采用。",
        "{unit} has no open request to give it back; the answer of {date} was refused.");

    private static FindingKind[] ProposalFirstKinds =>
    [
        SponsorNamedTwice,
        PointGivenTwice,
        ProposalGivenTwice,
        OtherProposalUnknown,
        StepActorMissing,
        StepValueMissing,
        SignedAlready,
        TooFewSigners,
        NotASponsor,
        NotTheFirstSponsor,
        ProposalIntoItself,
        KindsDiffer,
        KindUnchanged,
        UnitAssignedAlready,
        LeadAssignedAlready,
        JointWithoutLead,
        HandlingRolesMixed,
        UnitNotAssigned,
        RequestOpen,
        NoRequestOpen,
    ];
}
