using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <content>Spoken forms.</content>
internal static partial class ChineseSayings
{
    private static void AddSpoken(Dictionary<Saying, string> texts)
    {
        texts[Saying.FullSteps] = "{0}，每满 {1} {2}";
        texts[Saying.StepsBegun] = "{0}，每 {1} {2}，不足的按一档计";
        texts[Saying.StepsInProportion] = "{0}，每 {1} {2}，不足的按比例计";
        texts[Saying.Exceeds] = "{0}高于 {1} 的部分";
        texts[Saying.FallsShort] = "{0}低于 {1} 的部分";
        texts[Saying.BracketsOf] = "{0}分段计算后相加（{1}）";
        texts[Saying.BracketFirst] = "{0} 以内的部分 × {1}";
        texts[Saying.BracketNext] = "超过 {0} 至 {1} 的部分 × {2}";
        texts[Saying.BracketRest] = "超过 {0} 的部分 × {1}";
        texts[Saying.Sharing] = "由署名人分得：独立署名的得{0}，首名署名人得{1}，{2}";
        texts[Saying.OthersTogether] = "其余署名人平分{0}";
        texts[Saying.OthersEach] = "其余署名人每人得{0}";
        texts[Saying.Credited] = "最多计 {0} 人（其后署名的不计）";
        texts[Saying.SlotsMissing] = "应有而没有{0}的{1}数";
        texts[Saying.SlotsAllThere] = "应有的每{1}均有{0}";
        texts[Saying.SlotsSomeMissing] = "有应有而没有{0}的{1}";
        texts[Saying.SlotsLack] = "应有而没有{0}的每{1}{2}";
        texts[Saying.ChecksOf] = "按{0}逐项核对{1}（{2}），每项只计一次，缺的计 0";
        texts[Saying.RatioOfQuantity] = "{0}的实有数合计 ÷ 应有数合计";
        texts[Saying.RatioOfRecords] = "{0}中{1}的记录数 ÷ 全部记录数";
        texts[Saying.Excused] = "{0}的记录不计在内";
        texts[Saying.NothingDue] = "应有数为 0";
        texts[Saying.ReviewOf] = "“{0}”评分的加权平均值（{1}）";
        texts[Saying.MarksWhere] = "只计符合以下条件的评分：{0}";
        texts[Saying.MarkCounts] = "每个评分计：{0}";
        texts[Saying.RaterWeight] = "{0} {1}";
        texts[Saying.GroupMean] = "取平均值";
        texts[Saying.GroupBest] = "取最高";
        texts[Saying.GroupWorst] = "取最低";
        texts[Saying.GroupSum] = "取合计";
        texts[Saying.GroupCount] = "取份数";
        texts[Saying.Marks] = "评分范围 {0} 至 {1}";
        texts[Saying.Option] = "选项“{0}”计 {1}";
        texts[Saying.NoneGroupLeftOut] = "某一方没有评分的，其权重不计，其余各方按比例放大，各方均没有评分时待定";
        texts[Saying.NoMarks] = "某一方没有评分";
    }
}
