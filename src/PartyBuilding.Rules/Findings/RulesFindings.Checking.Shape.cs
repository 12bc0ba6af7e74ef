using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>PB3025 to PB3056: what a node sees and lacks.</content>
public static partial class RulesFindings
{
    /// <summary>An attribute that no kind in sight carries.</summary>
    public static readonly FindingKind AttributeNotCarried = new FindingKind(
        "PB3025",
        Severity.Error,
        "这些类别（{kinds}）的记录不带属性 {attribute}；请在类别的 attributes 中补上，或更正写法。",
        "Records of {kinds} do not carry the attribute {attribute}; add it to the attributes of a kind, or correct the spelling.");

    /// <summary>A value of a record, read where there is none.</summary>
    public static readonly FindingKind NoRecordInSight = new FindingKind(
        "PB3026",
        Severity.Error,
        "此处没有记录，读不到 {name}；请移到 each 的 where 或 points 之内。",
        "There is no record here from which to read {name}; move it into where or points of an each.");

    /// <summary>A value of one record, read where a part may have several.</summary>
    public static readonly FindingKind SeveralRecords = new FindingKind(
        "PB3027",
        Severity.Error,
        "此处一组有多条记录，{name} 没有单一数值；请按它分组（per），或用 each: these 逐条计算。",
        "A part may have several records here, so {name} has no single value; key the part by it (per), or go through the records with each: these.");

    /// <summary>The records of a part, outside of one.</summary>
    public static readonly FindingKind TheseOutsidePart = new FindingKind(
        "PB3028",
        Severity.Error,
        "these 只能写在另一 each 的 points 之内；请写明记录类别。",
        "these stands for the records of a part and only works inside the points of another each; name the kinds of record.");

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

    /// <summary>A score, grade or rank, read before it is there.</summary>
    public static readonly FindingKind NotYetScored = new FindingKind(
        "PB3031",
        Severity.Error,
        "此处还没有 {name}；得分、等次和名次只能在 then 中读取。",
        "There is no {name} yet at this place; score, grade and rank can be read in then only.");

    /// <summary>A value of another type than the place needs.</summary>
    public static readonly FindingKind WrongType = new FindingKind(
        "PB3032",
        Severity.Error,
        "{name} 是{type}，此处需要{wanted}；请更正比较方式或所引名称。",
        "{name} is {type} where {wanted} is needed; correct the comparison or the name.");

    /// <summary>A question about one record, where there is none.</summary>
    public static readonly FindingKind UsedByWithoutRecord = new FindingKind(
        "PB3033",
        Severity.Error,
        "usedBy 判断的是单条记录，只能写在 each 的 where 之内；请移动。",
        "usedBy asks about one record and only works in where of an each; move it there.");

    /// <summary>Values of somebody that nothing refers to.</summary>
    public static readonly FindingKind UnknownOwner = new FindingKind(
        "PB3034",
        Severity.Error,
        "{owner} 不是 self、members、organization、item，也不是引用型属性；请更正 of。",
        "{owner} is not self, members, organization, item or an attribute that refers to a subject; correct of.");

    /// <summary>Something of others that only the subject itself has.</summary>
    public static readonly FindingKind OnlyFactsOfOthers = new FindingKind(
        "PB3035",
        Severity.Error,
        "对该对象不能读取 {name}：情况项和结果可以，编号条目只能对 superior、subordinates、group、others 读取；请更正 of 或名称。",
        "{name} cannot be read of it: facts and results can, lines of superior, subordinates, group and others only; correct of or the name.");

    /// <summary>The result that the policy itself is about to give.</summary>
    public static readonly FindingKind OwnResultNow = new FindingKind(
        "PB3036",
        Severity.Error,
        "办法不能读取自己本期的结果；请写 period: previous，或在 then 中读取 score。",
        "A policy cannot read its own result of the same period; write period: previous, or read score in then.");

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
        "leaveOut 只在 average、sum、best、worst 的直接下级有意义；请改写 ifNone。",
        "leaveOut only works directly inside average, sum, best or worst; write another ifNone.");

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
        "longestRun 按先后逐一数，不能与 keep、due、trim、caps 同用；请删去其一。",
        "longestRun goes through all parts in their order and cannot stand with keep, due, trim or caps; remove one.");

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

    /// <summary>A day on which periods of the policy's cadence cannot start.</summary>
    public static readonly FindingKind PeriodCannotStart = new FindingKind(
        "PB3110",
        Severity.Error,
        "周期“{cadence}”不能自 {starts} 起；年度可自 02-29 以外的任何一天起，半年、季度、两个月和月可自每月 1 至 28 日起，其他周期不写 starts。",
        "A period of \"{cadence}\" cannot start on {starts}: a year starts on any day but 02-29; half-years, quarters, two months and months on days 1 to 28; other periods have no starts.");

    /// <summary>A window that has no beginning, where something is due in every slot or for a term that has none before it.</summary>
    public static readonly FindingKind WindowOpen = new FindingKind(
        "PB3111",
        Severity.Error,
        "时段 {window} 没有确定的起点，此处不能用；请写起止日期，或最近若干年、若干月。",
        "The window {window} has no first day that could be known here; write from and to, or last and unit.");

    /// <summary>A window of several pieces or of each subject's own, where one without a break for all is needed.</summary>
    public static readonly FindingKind WindowBroken = new FindingKind(
        "PB3112",
        Severity.Error,
        "spells 的时段须对所有对象相同且不中断，不能写 {window}；请写带年份的起止日期，或最近若干年、若干月。",
        "spells takes one window that is the same for all and has no break, not {window}; write dates with their year, or last and unit.");

    /// <summary>A kind of which the part at hand has no records.</summary>
    public static readonly FindingKind KindNotInPart = new FindingKind(
        "PB3113",
        Severity.Error,
        "此处所看的一组记录中没有 {kind} 类；请把它写进外层 each 的类别，或更正。",
        "The part looked at here has no records of {kind}; add it to the kinds of the each around it, or correct it.");

    /// <summary>A score is read that the policy does not have.</summary>
    public static readonly FindingKind ScoreMissing = new FindingKind(
        "PB3056",
        Severity.Error,
        "办法没有 score，读不到得分；请写 score，或写明 on、order。",
        "The policy has no score to read; write score, or say on or order.");
}
