using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>What a node lacks, and what it says in vain.</content>
public static partial class RulesFindings
{
    /// <summary>Something due in every slot, without saying which slots.</summary>
    public static readonly FindingKind DueSlotsWithoutCadence = new FindingKind(
        "PB3029",
        Severity.Error,
        "每个时段应有（due: every）要求 per 恰为一种时段；请写明，如 month。",
        "What is due in every slot needs exactly one cadence in per, such as month; write it.");

    /// <summary>Something due for every value, without saying of what.</summary>
    public static readonly FindingKind DueValuesWithoutAttribute = new FindingKind(
        "PB3030",
        Severity.Error,
        "按取值应有（due）要求 per 恰为一个代码属性；请写明该属性。",
        "What is due by value needs exactly one coded attribute in per; write it.");

    /// <summary>A policy that judges nothing.</summary>
    public static readonly FindingKind NothingJudged = new FindingKind(
        "PB3040",
        Severity.Error,
        "办法既无 score 也无 then，没有可评的内容；请至少写一项。",
        "The policy has neither score nor then and judges nothing; write at least one.");

    /// <summary>What may have nothing to work on does not say what stands for it.</summary>
    public static readonly FindingKind IfNoneMissing = new FindingKind(
        "PB3041",
        Severity.Error,
        "{verb} 可能没有可算的内容；请写 ifNone：一个数、pending 或 leaveOut。",
        "{verb} may have nothing to work on; write ifNone: a number, pending or leaveOut.");

    /// <summary>A number is to be left out where nothing can be.</summary>
    public static readonly FindingKind LeaveOutMisplaced = new FindingKind(
        "PB3042",
        Severity.Error,
        "leaveOut 只在 average、sum、best、worst 的直接下级有意义；请改写 ifNone 或 ifMissing。",
        "leaveOut only works directly inside average, sum, best or worst; write another ifNone or ifMissing.");

    /// <summary>Several values, and nothing says how they become one.</summary>
    public static readonly FindingKind FoldMissing = new FindingKind(
        "PB3043",
        Severity.Error,
        "{of} 有多个数值；请写 fold：sum、average、best、worst、count 或 rank。",
        "{of} have several values; write fold: sum, average, best, worst, count or rank.");

    /// <summary>A node without content.</summary>
    public static readonly FindingKind NothingInside = new FindingKind(
        "PB3044",
        Severity.Error,
        "{word} 之内为空；请至少写一项，或删去。",
        "{word} is empty; write at least one item, or remove it.");

    /// <summary>Cases that compare, without saying what.</summary>
    public static readonly FindingKind OnMissing = new FindingKind(
        "PB3045",
        Severity.Error,
        "各档是比较，但没有写明拿什么比较；请写 on。",
        "The cases compare, but nothing says what; write on.");

    /// <summary>A table that lacks declared values.</summary>
    public static readonly FindingKind OtherwiseMissing = new FindingKind(
        "PB3046",
        Severity.Error,
        "按 {attribute} 取值的表缺少 {values}；请逐一列出，或写 otherwise。",
        "The table by {attribute} lacks {values}; list them, or write otherwise.");

    /// <summary>An adjustment that does not say to what.</summary>
    public static readonly FindingKind GradeMissing = new FindingKind(
        "PB3047",
        Severity.Error,
        "没有写明调整到哪个等次或调整几档；请补写。",
        "The adjustment names no grade and no number of steps; write one.");

    /// <summary>A share of places that is no share.</summary>
    public static readonly FindingKind ShareOutOfBounds = new FindingKind(
        "PB3048",
        Severity.Error,
        "名额比例 {share} 不在 0 至 1 之间；请更正。",
        "The share {share} of places is not above 0 and at most 1; correct it.");

    /// <summary>A weight outside of an average.</summary>
    public static readonly FindingKind WeightMisplaced = new FindingKind(
        "PB3049",
        Severity.Error,
        "weight 只在 average 的直接下级有意义；请删去，或用 times。",
        "weight only works directly inside average; remove it, or use times.");

    /// <summary>A weight that is not above zero.</summary>
    public static readonly FindingKind WeightNotPositive = new FindingKind(
        "PB3050",
        Severity.Error,
        "权重 {weight} 不大于 0；请更正。",
        "The weight {weight} is not above zero; correct it.");

    /// <summary>Nothing says which document the policy restates.</summary>
    public static readonly FindingKind SourceMissing = new FindingKind(
        "PB3051",
        Severity.Warning,
        "没有写明所依据的文件；请写 source。",
        "Nothing says which document the policy restates; write source.");

    /// <summary>Nothing bounds a value while it is missing.</summary>
    public static readonly FindingKind RangeMissing = new FindingKind(
        "PB3052",
        Severity.Error,
        "{name} 缺失时无从估计：没有声明 range，也没有写 ifMissing；请补其一。",
        "Nothing bounds {name} while it is missing: it has no range and no ifMissing; write one of the two.");

    /// <summary>A quotient that nothing rounds.</summary>
    public static readonly FindingKind RoundingMissing = new FindingKind(
        "PB3053",
        Severity.Error,
        "此处除不尽，而节点和办法都没有写明取舍；请在节点写 round，或在办法开头写 rounding。",
        "This divides, and neither the node nor the head says how to round; write round at the node, or rounding in the head.");

    /// <summary>A number stands for a missing group of raters.</summary>
    public static readonly FindingKind MissingGroupIsNumber = new FindingKind(
        "PB3054",
        Severity.Error,
        "评议主体缺项不能写一个数；请写 pending 或 leaveOut。",
        "A missing group of raters cannot be a number; write pending or leaveOut.");

    /// <summary>Nothing says what makes the parts.</summary>
    public static readonly FindingKind PartKeyMissing = new FindingKind(
        "PB3055",
        Severity.Error,
        "per 为空，不知如何分组；请写 record、item、时段或属性。",
        "per is empty and makes no parts; write record, item, a cadence or an attribute.");

    /// <summary>A longest run of parts of which some are taken away or added.</summary>
    public static readonly FindingKind RunOfSomeParts = new FindingKind(
        "PB3057",
        Severity.Error,
        "longestRun 按先后逐一数，不能与 keep、trim、caps 同用，due 只能是每个时段；请删去其一。",
        "longestRun goes through all parts in their order and cannot stand with keep, trim, caps, or a due of anything but every slot; remove one.");

    /// <summary>A longest run of parts made by a cadence and something else.</summary>
    public static readonly FindingKind RunOfMixedParts = new FindingKind(
        "PB3058",
        Severity.Error,
        "longestRun 的 per 写时段时只能写这一项；请删去其他各项。",
        "With longestRun a cadence in per stands alone; remove the others.");

    /// <summary>A key that changes nothing where it stands.</summary>
    public static readonly FindingKind KeySaysNothing = new FindingKind(
        "PB3059",
        Severity.Error,
        "{key} 在此不起作用；请删去，或改正同处的其他写法。",
        "{key} changes nothing here; remove it, or correct what stands beside it.");
}
