using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>PB3120 to PB3129: what published regulations leave open or say against their own purpose.</content>
public static partial class RulesFindings
{
    /// <summary>Two cases take the same number, neither as part of the other.</summary>
    public static readonly FindingKind CasesOverlap = new FindingKind(
        "PB3120",
        Severity.Warning,
        "{from} 至 {to} 的数同时属于两档，按先写的一档计；请把界限写成不重叠，或在 choice 中写明取法。",
        "Numbers from {from} to {to} are in two cases, and the first takes them; let the bounds not overlap, or say in choice what was chosen.");

    /// <summary>Records of something adverse earn points.</summary>
    public static readonly FindingKind FaultRewarded = new FindingKind(
        "PB3121",
        Severity.Warning,
        "{kind} 是不利的事项，此处却越多得分越高；请核对分值的正负。",
        "Records of {kind} are adverse, yet the more there are the higher the score; check the sign of the points.");

    /// <summary>A rate on the whole amount changes at a bound.</summary>
    public static readonly FindingKind RateJumps = new FindingKind(
        "PB3122",
        Severity.Warning,
        "全额按档计率：在 {bound} 处由 {below} 跳到 {above}；请改为分段计率，或在 choice 中写明取法。",
        "A rate on the whole amount jumps at {bound}, from {below} to {above}; let each rate count for its own part, or say in choice what was chosen.");

    /// <summary>Shares of places that leave some without any grade of them, however many points they have.</summary>
    public static readonly FindingKind SharesLeaveSome = new FindingKind(
        "PB3123",
        Severity.Note,
        "各档名额合计 {share}，其余的无论得分多高都不得其中任何一档。",
        "The shares add up to {share}; all others get none of these grades, however many points they have.");

    /// <summary>A class of subject in scope that no case names.</summary>
    public static readonly FindingKind ClassNotCovered = new FindingKind(
        "PB3124",
        Severity.Warning,
        "评定范围包括 {name} 为 {codes} 的对象，此处没有一档提到，按 0 计；请补写，或缩小 scope。",
        "The scope takes in subjects whose {name} is {codes}, which no case here names, so that they get 0; write a case, or narrow the scope.");

    /// <summary>Which of two equal records a line counts decides what another line counts.</summary>
    public static readonly FindingKind IdsDecide = new FindingKind(
        "PB3125",
        Severity.Warning,
        "条目 {line} 只取部分记录，日期与分值都相同的记录由编号决定归属，此处因而随编号而变；请在 choice 中写明取法，或改用能区分的条件。",
        "The line {line} keeps some of its records; of those equal in date and worth their ids decide, and with them what is counted here; say in choice what was chosen, or tell them apart.");

    /// <summary>Sharing and a cap, whose order the text leaves open.</summary>
    public static readonly FindingKind OrderOpen = new FindingKind(
        "PB3126",
        Severity.Warning,
        "此处既分摊又封顶，先后不同结果不同；现为先分摊、后封顶，请在 choice 中写明取法。",
        "Points are shared here and capped, and the order matters; they are shared first, then capped: say in choice what was chosen.");

    /// <summary>A condition on claimed records where only verified ones count.</summary>
    public static readonly FindingKind ClaimedNeverCounted = new FindingKind(
        "PB3127",
        Severity.Warning,
        "本办法只计已核实的记录，此处却要求 standing 为 claimed，永不成立；请删去该条件，或在办法总则写 standing: claimed。",
        "The policy counts verified records only, so that standing claimed never holds here; remove the condition, or write standing: claimed in the head of the policy.");

    /// <summary>An average of which one number alone has a weight.</summary>
    public static readonly FindingKind LoneWeight = new FindingKind(
        "PB3128",
        Severity.Warning,
        "此平均只有一项写了权重：其他各项按 1 计，没有其他项时权重不起作用；请给每一项写上权重，或都不写，或在 choice 中写明取法。",
        "Only one number of this average has a weight: the others count with 1, and without others it changes nothing; give each a weight, or none, or say in choice what was chosen.");

    /// <summary>Places at the bottom, for one of several who are equal at the border.</summary>
    public static readonly FindingKind AdverseTie = new FindingKind(
        "PB3129",
        Severity.Warning,
        "末位名额对当事者不利，在末位界限上并列的不应列入；请写 ties: out，或在 choice 中写明取法。",
        "Places at the bottom are to somebody's disadvantage, and equals at the border should be left out; write ties: out, or say in choice what was chosen.");
}
