using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>PB306x to PB309x: ranges, usage and rules of an application.</content>
public static partial class RulesFindings
{
    /// <summary>A grade that no score can reach.</summary>
    public static readonly FindingKind GradeOutOfReach = new FindingKind(
        "PB3060",
        Severity.Warning,
        "等次 {grade} 达不到：得分只在 {low} 至 {high} 之间，或已被前面各档占去；请核对分数线。",
        "No score reaches the grade {grade}: scores lie in {low} to {high}, and bands before it take the rest; check the bounds.");

    /// <summary>A case that can never be the first that holds.</summary>
    public static readonly FindingKind BandOutOfReach = new FindingKind(
        "PB3061",
        Severity.Warning,
        "这一档永远轮不到：所比较的数只在 {low} 至 {high} 之间，或已被前面各档占去；请核对界限和次序。",
        "This case can never be the first that holds: the number lies in {low} to {high}, and cases before it take the rest; check bounds and order.");

    /// <summary>Numbers between whole-number bands that are in none of them.</summary>
    public static readonly FindingKind BandGap = new FindingKind(
        "PB3062",
        Severity.Warning,
        "{from} 与 {to} 之间的数不属于任何一档，落入 otherwise；请把界限写成相接。",
        "Numbers between {from} and {to} are in no case and fall to otherwise; let the bounds meet.");

    /// <summary>A stated maximum that is not the highest value.</summary>
    public static readonly FindingKind ClaimNotMet = new FindingKind(
        "PB3063",
        Severity.Error,
        "写明满分 {outOf}，按规则最高为 {high}；请更正满分、封顶或分值。",
        "It claims a maximum of {outOf}, but the highest possible is {high}; correct the claim, a cap or the points.");

    /// <summary>A stated maximum that is not the sum of its parts.</summary>
    public static readonly FindingKind SectionsDoNotAddUp = new FindingKind(
        "PB3064",
        Severity.Error,
        "写明满分 {outOf}，各部分满分之和为 {sum}；请更正其中一处。",
        "It claims a maximum of {outOf}, but the claims of its parts add up to {sum}; correct one of them.");

    /// <summary>A stated maximum that is not the highest value, as the policy explains.</summary>
    public static readonly FindingKind ClaimNotMetByChoice = new FindingKind(
        "PB3065",
        Severity.Warning,
        "写明满分 {outOf}，按规则最高为 {high}；已有 choice 说明，按规则计算。",
        "It claims a maximum of {outOf}, but the highest possible is {high}; as choice explains, the rules decide.");

    /// <summary>A cap above everything possible.</summary>
    public static readonly FindingKind CapOutOfReach = new FindingKind(
        "PB3066",
        Severity.Warning,
        "封顶 {cap} 达不到，最高为 {high}；请核对封顶或分值。",
        "The cap {cap} cannot be reached, the highest possible is {high}; check the cap or the points.");

    /// <summary>A cap smaller than one award.</summary>
    public static readonly FindingKind CapBelowAward = new FindingKind(
        "PB3067",
        Severity.Warning,
        "封顶 {cap} 小于单项分值 {award}；请核对。",
        "The cap {cap} is smaller than one award of {award}; check both.");

    /// <summary>A stated maximum of something without highest value.</summary>
    public static readonly FindingKind ClaimIsOpen = new FindingKind(
        "PB3068",
        Severity.Error,
        "写明满分 {outOf}，但没有上限；请写 cap，或给所用的类别和情况项声明上限。",
        "It claims a maximum of {outOf}, but nothing bounds it from above; write cap, or declare the highest value of the kinds and facts that it uses.");

    /// <summary>A score without highest value.</summary>
    public static readonly FindingKind ScoreIsOpen = new FindingKind(
        "PB3069",
        Severity.Note,
        "得分没有上限；原文有最高分的，请写 cap。",
        "The score has no upper bound; where the regulation names a highest score, write cap.");

    /// <summary>Values that may be too large.</summary>
    public static readonly FindingKind TooLarge = new FindingKind(
        "PB3070",
        Severity.Error,
        "此处数值可能超过 {limit}；请封顶，或缩小分值。",
        "Values here may exceed {limit}; write a cap, or make the points smaller.");

    /// <summary>Values that may have too many decimals.</summary>
    public static readonly FindingKind TooManyDecimals = new FindingKind(
        "PB3071",
        Severity.Error,
        "此处数值可能有 {decimals} 位小数，最多 {limit} 位；请写 round。",
        "Values here may have {decimals} decimals, at most {limit} are kept; write round.");

    /// <summary>A condition that can never hold.</summary>
    public static readonly FindingKind NeverHolds = new FindingKind(
        "PB3072",
        Severity.Warning,
        "条件永不成立：所比较的数只在 {low} 至 {high} 之间；请核对界限。",
        "The condition can never hold: the number lies in {low} to {high}; check the bound.");

    /// <summary>A condition that always holds.</summary>
    public static readonly FindingKind AlwaysHolds = new FindingKind(
        "PB3073",
        Severity.Warning,
        "条件总是成立：所比较的数只在 {low} 至 {high} 之间；请核对界限。",
        "The condition always holds: the number lies in {low} to {high}; check the bound.");

    /// <summary>A floor above the cap.</summary>
    public static readonly FindingKind FloorAboveCap = new FindingKind(
        "PB3074",
        Severity.Warning,
        "下限 {floor} 高于封顶 {cap}，结果总是封顶数；请核对。",
        "The floor {floor} lies above the cap {cap}, so the cap is always the result; check both.");

    /// <summary>What stands for a missing value is not of its type.</summary>
    public static readonly FindingKind WrongFallback = new FindingKind(
        "PB3075",
        Severity.Error,
        "{name} 的类型为{type}，ifMissing 写的是 {given}；允许：{allowed}。缺失应为未知的，请不要写 ifMissing。",
        "{name} is a {type}, and ifMissing says {given}; allowed: {allowed}. What is to stay unknown has no ifMissing.");

    /// <summary>An attribute that records carry and no line reads.</summary>
    public static readonly FindingKind AttributeNotRead = new FindingKind(
        "PB3079",
        Severity.Note,
        "所用类别的记录带有属性 {attribute}，没有条目读取它；请核对原文是否用到。",
        "Records of kinds in use carry the attribute {attribute}, but no line reads it; check whether the regulation asks for it.");

    /// <summary>A kind of record that no line uses.</summary>
    public static readonly FindingKind UnusedKind = new FindingKind(
        "PB3080",
        Severity.Warning,
        "记录类别 {kind} 已声明而未用；请删去，或补写条目。",
        "The record kind {kind} is declared and not used; remove it, or write the line.");

    /// <summary>An attribute that nothing uses.</summary>
    public static readonly FindingKind UnusedAttribute = new FindingKind(
        "PB3081",
        Severity.Warning,
        "记录属性 {attribute} 已声明而未用；请删去，或补写条目。",
        "The attribute {attribute} is declared and not used; remove it, or write the line.");

    /// <summary>A value that no line names.</summary>
    public static readonly FindingKind UnusedValue = new FindingKind(
        "PB3082",
        Severity.Note,
        "{attribute} 的取值 {value} 没有条目提到；请核对原文是否用到。",
        "No line names the value {value} of {attribute}; check whether the regulation asks for it.");

    /// <summary>A fact that nothing uses.</summary>
    public static readonly FindingKind UnusedFact = new FindingKind(
        "PB3083",
        Severity.Warning,
        "情况项 {fact} 已声明而未用；请删去，或补写条目。",
        "The fact {fact} is declared and not used; remove it, or write the line.");

    /// <summary>A review sheet that nothing uses.</summary>
    public static readonly FindingKind UnusedSheet = new FindingKind(
        "PB3084",
        Severity.Warning,
        "评议表 {sheet} 已声明而未用；请删去，或补写条目。",
        "The review sheet {sheet} is declared and not used; remove it, or write the line.");

    /// <summary>Results that nothing uses.</summary>
    public static readonly FindingKind UnusedResult = new FindingKind(
        "PB3085",
        Severity.Warning,
        "办法 {policy} 的结果已声明而未用；请删去，或补写条目。",
        "Results of the policy {policy} are declared and not used; remove them, or write the line.");

    /// <summary>A grade that no line gives.</summary>
    public static readonly FindingKind UnusedGrade = new FindingKind(
        "PB3086",
        Severity.Warning,
        "等次 {grade} 已声明而没有条目给出；请删去，或补写条目。",
        "No line gives the declared grade {grade}; remove it, or write the line.");

    /// <summary>A line that cites no clause.</summary>
    public static readonly FindingKind LineWithoutClause = new FindingKind(
        "PB3087",
        Severity.Warning,
        "此条目没有写明所依据的条款；请写 clause。",
        "This line cites no clause; write clause.");

    /// <summary>A clause that has a line and is listed as unscored.</summary>
    public static readonly FindingKind ClauseScoredAndUnscored = new FindingKind(
        "PB3088",
        Severity.Warning,
        "条款 {clause} 既有条目，又列为不计分；请保留一处。",
        "The clause {clause} has a line and is listed as unscored too; keep one of the two.");

    /// <summary>A clause of the document that nothing in the policy mentions.</summary>
    public static readonly FindingKind ClauseWithoutLine = new FindingKind(
        "PB3089",
        Severity.Warning,
        "条款 {clause} 没有条目依据它，unscored 也没有将它整条列出；请补写条目，或在 unscored 中写明原因。",
        "No line cites the clause {clause}, and unscored does not list it as a whole; write the line, or say under unscored why there is none.");

    /// <summary>An error that a rule of the application found; a rule with a code of its own keeps it.</summary>
    public static readonly FindingKind HouseRule = new FindingKind(
        "PB3090",
        Severity.Error,
        "本单位规则 {rule}：{message}",
        "House rule {rule}: {message}");

    /// <summary>A warning that a rule of the application found.</summary>
    public static readonly FindingKind HouseDoubt = new FindingKind(
        "PB3091",
        Severity.Warning,
        "本单位规则 {rule}：{message}",
        "House rule {rule}: {message}");

    /// <summary>A note that a rule of the application left.</summary>
    public static readonly FindingKind HouseNote = new FindingKind(
        "PB3092",
        Severity.Note,
        "本单位规则 {rule}：{message}",
        "House rule {rule}: {message}");

    /// <summary>A citation of a clause that the document does not have.</summary>
    public static readonly FindingKind ClauseNotListed = new FindingKind(
        "PB3093",
        Severity.Warning,
        "此处引用条款 {clause}，clauses 没有列出；请更正条款号，或补列。",
        "The clause {clause} is cited here, and clauses does not list it; correct the number, or list it.");
}
