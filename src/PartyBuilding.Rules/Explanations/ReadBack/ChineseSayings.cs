using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>The Chinese of policies that are read back: numbers and conditions.</summary>
internal static partial class ChineseSayings
{
    internal static readonly IReadOnlyDictionary<Saying, string> Texts = All();

    private static Dictionary<Saying, string> All()
    {
        var texts = new Dictionary<Saying, string>();
        AddNumbers(texts);
        AddSpoken(texts);
        AddTime(texts);
        AddOthers(texts);
        AddSteps(texts);
        return texts;
    }

    private static void AddNumbers(Dictionary<Saying, string> texts)
    {
        texts[Saying.List] = "、";
        texts[Saying.Comma] = "，";
        texts[Saying.Then] = "；";
        texts[Saying.Aside] = "（{0}）";
        texts[Saying.Colon] = "{0}：{1}";
        texts[Saying.Stop] = "{0}。";
        texts[Saying.Quoted] = "“{0}”";
        texts[Saying.Named] = "{0}";
        texts[Saying.Cited] = "〔{0}〕";
        texts[Saying.Known] = "{0}（记作“{1}”）";
        texts[Saying.Choice] = "取法：{0}";
        texts[Saying.Yes] = "是";
        texts[Saying.No] = "否";
        texts[Saying.To] = "{0} 至 {1}";

        texts[Saying.Points] = "{0} 分";
        texts[Saying.OnePoint] = "{0} 分";
        texts[Saying.Counted] = "{0} {1}";
        texts[Saying.Gains] = "计 {0}";
        texts[Saying.Loses] = "扣 {0}";
        texts[Saying.GivesBy] = "按{0}计";
        texts[Saying.GivesThen] = "{0}，{1}";
        texts[Saying.All] = "全部";
        texts[Saying.Half] = "一半";

        texts[Saying.Line] = "第 {0} 行";
        texts[Saying.Lines] = "第 {0} 行";

        texts[Saying.Sum] = "{0}之和";
        texts[Saying.Mean] = "{0}的平均值";
        texts[Saying.WeightedMean] = "{0}的加权平均值";
        texts[Saying.Largest] = "{0}中的最大值";
        texts[Saying.Smallest] = "{0}中的最小值";
        texts[Saying.Weighted] = "{0}（权重 {1}）";
        texts[Saying.Starting] = "从 {0} 起，逐项加减{1}";
        texts[Saying.StartingFrom] = "从 {0} 起，{1}";
        texts[Saying.NothingToDivideBy] = "除数为 0";
        texts[Saying.NothingCounts] = "各项均不计入";
        texts[Saying.NoneNumber] = "{0}时，{1}";
        texts[Saying.NonePending] = "{0}时，待定";
        texts[Saying.NoneLeftOut] = "{0}时，不计入";

        texts[Saying.Times] = "乘以 {0}";
        texts[Saying.Rounded] = "{0}到 {1} 位小数";
        texts[Saying.RoundedTenth] = "{0}到 {1} 位小数";
        texts[Saying.RoundedWhole] = "{0}取整";
        texts[Saying.HalfAway] = "四舍五入";
        texts[Saying.TowardZero] = "舍去尾数";
        texts[Saying.AwayFromZero] = "进一法";
        texts[Saying.HalfEven] = "四舍六入五取偶";
        texts[Saying.Floor] = "不低于 {0}";
        texts[Saying.Cap] = "不超过 {0}";
        texts[Saying.OutOf] = "原文所称满分 {0}";

        texts[Saying.Compared] = "{0}{1}";
        texts[Saying.AtLeast] = "不低于 {0}";
        texts[Saying.Above] = "高于 {0}";
        texts[Saying.AtMost] = "不高于 {0}";
        texts[Saying.Below] = "低于 {0}";
        texts[Saying.Equal] = "等于 {0}";
        texts[Saying.NoFewer] = "不少于 {0}";
        texts[Saying.More] = "多于 {0}";
        texts[Saying.NoMore] = "不多于 {0}";
        texts[Saying.Fewer] = "少于 {0}";
        texts[Saying.IsOne] = "为{0}";
        texts[Saying.IsOneOf] = "为{0}之一";
        texts[Saying.IsNot] = "不为{0}";
        texts[Saying.IsNoneOf] = "不为{0}中的任何一个";
        texts[Saying.Among] = "{0}有{1}";
        texts[Saying.OneAmong] = "{0}有{1}之一";
        texts[Saying.NotAmong] = "{0}没有{1}";
        texts[Saying.NoneAmong] = "{0}没有{1}中的任何一个";
        texts[Saying.AmongThem] = "有{0}";
        texts[Saying.OneAmongThem] = "有{0}之一";

        texts[Saying.And] = "，且";
        texts[Saying.Or] = "，或者";
        texts[Saying.Not] = "并非{0}";
        texts[Saying.NotAll] = "下列各项未全部成立（{0}）";
        texts[Saying.NotAny] = "下列各项均不成立（{0}）";
        texts[Saying.NotNamed] = "不属于{0}";
        texts[Saying.AtLeastOf] = "下列各项中至少 {0} 项成立（{1}）";
        texts[Saying.Always] = "无条件";
        texts[Saying.Never] = "不可能成立的条件";
        texts[Saying.CountedBy] = "已由{0}计入";
        texts[Saying.NotCountedBy] = "未由{0}计入";
        texts[Saying.Stated] = "写明{0}";
        texts[Saying.NotStated] = "未写明{0}";
        texts[Saying.CustomHolds] = "扩展条件“{0}”成立";
        texts[Saying.CustomNumber] = "扩展“{0}”给出的数";
        texts[Saying.Argument] = "{0} 为 {1}";

        texts[Saying.Score] = "总分";
        texts[Saying.Grade] = "等次";
        texts[Saying.Rank] = "名次";
        texts[Saying.Quantity] = "数量";
        texts[Saying.OutOfQuantity] = "应有数";
        texts[Saying.Records] = "记录数";
        texts[Saying.Standing] = "核实情况";
        texts[Saying.Verified] = "已核实";
        texts[Saying.Claimed] = "已申报";
        texts[Saying.RaterGroup] = "评议方";
        texts[Saying.Rater] = "评议人";
        texts[Saying.OptionVoted] = "所选等次";
        texts[Saying.HeadCount] = "人数";
        texts[Saying.HeadCountUnder] = "本级及所属各级人数";
        texts[Saying.OrganizationKind] = "组织类别";
        texts[Saying.FoundedOn] = "成立日期";
        texts[Saying.JoinedOn] = "加入日期";
        texts[Saying.OrganizationAge] = "成立满年数";
        texts[Saying.MemberAge] = "加入满年数";
        texts[Saying.YearsIn] = "任“{0}”满年数";
        texts[Saying.OfMembers] = "所属成员的{0}";
        texts[Saying.OfOrganization] = "所在组织的{0}";
        texts[Saying.OfItem] = "所涉事项的{0}";
        texts[Saying.OfReference] = "{1}的{0}";
        texts[Saying.AtPeriodEnd] = "期末的{0}";
        texts[Saying.AtPeriodStart] = "期初的{0}";
        texts[Saying.AtRecordDate] = "记录当日的{0}";
        texts[Saying.ResultScore] = "{0}的得分";
        texts[Saying.ResultGrade] = "{0}的等次";
        texts[Saying.ResultRank] = "{0}的名次";
        texts[Saying.ResultHonours] = "{0}所得的荣誉";
        texts[Saying.ResultFindings] = "{0}所作的认定";
        texts[Saying.HonoursGiven] = "本次所得的荣誉";
        texts[Saying.FindingsMade] = "本次所作的认定";
        texts[Saying.Previous] = "上一周期{0}";
        texts[Saying.PeriodsBack] = "前推 {1} 个周期{0}";
        texts[Saying.CountOf] = "{0}的个数";
        texts[Saying.IfMissing] = "缺失时按 {0} 计";
        texts[Saying.Within] = "取值 {0} 至 {1}";

        texts[Saying.These] = "其中的记录";
        texts[Saying.Where] = "{0}（{1}）";
        texts[Saying.PointsOf] = "{0}的分值";
        texts[Saying.LastTime] = "截至期末最近 {0}";
        texts[Saying.Between] = "{0} 至 {1} ";
        texts[Saying.From] = "{0} 起";
        texts[Saying.Unit] = "项";
        texts[Saying.EachRecord] = "{0}每{1}{2}";
        texts[Saying.ThereIs] = "有{0}";
        texts[Saying.ThereIsNone] = "没有{0}";
        texts[Saying.OneOfThese] = "其中有{0}";
        texts[Saying.NoneOfThese] = "其中没有{0}";
        texts[Saying.RecordOf] = "{0}";
        texts[Saying.EachOne] = "每{1}{2}";
        texts[Saying.EachItem] = "{0}每{1}{2}（同一事项只计一次）";
        texts[Saying.EachItemOne] = "每{1}{2}（同一事项只计一次）";
        texts[Saying.EachSlot] = "有{0}的每{1}{2}";
        texts[Saying.EachGroup] = "{0}按{1}归并，每一组{2}";
        texts[Saying.SameKey] = "同一{0}";
        texts[Saying.EverySlot] = "每{0}";
        texts[Saying.OfEachPart] = "{0}{1}";
        texts[Saying.Together] = "合计{0}";
        texts[Saying.CountRecords] = "{0}的{1}数";
        texts[Saying.CountThese] = "{0}的项数";
        texts[Saying.CountItems] = "{0}的事项数";
        texts[Saying.CountSlots] = "有{0}的{1}数";
        texts[Saying.CountGroups] = "{0}按{1}归并的组数";
        texts[Saying.QuantityTotal] = "{0}的数量合计";
        texts[Saying.ValueOf] = "取{0}";
        texts[Saying.Piece] = "个";
        texts[Saying.Sheet] = "份";
        texts[Saying.Set] = "组";
        texts[Saying.Item] = "事项";
        texts[Saying.Record] = "记录";
        texts[Saying.TotalOf] = "{0}合计";
        texts[Saying.RowMean] = "取各部分的平均值";
        texts[Saying.RowBest] = "取其中最高的";
        texts[Saying.RowWorst] = "取其中最低的";
        texts[Saying.BestOf] = "{0}，取其中最高的";
        texts[Saying.WorstOf] = "{0}，取其中最低的";
        texts[Saying.MeanOf] = "{0}，取平均值";
        texts[Saying.ByWorth] = "各部分的高低按{0}比较";
        texts[Saying.LongestRunOf] = "{0}，其中连续大于 0 的最多个数";
        texts[Saying.LongestRunOfSlots] = "连续有{0}的最多{1}数";
        texts[Saying.LongestRunWithout] = "连续没有{0}的最多{1}数";
        texts[Saying.KeepBest] = "只取最高的 {0}";
        texts[Saying.KeepWorst] = "只取最低的 {0}";
        texts[Saying.KeepFirst] = "只取最早的 {0}";
        texts[Saying.KeepLast] = "只取最晚的 {0}";
        texts[Saying.KeepAfter] = "最早的 {0}不计";
        texts[Saying.KeepBestOne] = "只取最高的一{0}";
        texts[Saying.KeepWorstOne] = "只取最低的一{0}";
        texts[Saying.KeepFirstOne] = "只取最早的一{0}";
        texts[Saying.KeepLastOne] = "只取最晚的一{0}";
        texts[Saying.KeepAfterOne] = "最早的一{0}不计";
        texts[Saying.PartsShare] = "{0}（{1}取整）";
        texts[Saying.TrimBest] = "去掉最高的 {0}";
        texts[Saying.TrimWorst] = "去掉最低的 {0}";
        texts[Saying.DueSlots] = "应有而没有的每{0}{1}";
        texts[Saying.DueValues] = "应有{0}，每缺一项{1}";
        texts[Saying.DueCount] = "应有 {0} {2}，每缺一{2}{1}";
        texts[Saying.DueOf] = "{0}{1}";
        texts[Saying.NothingToFold] = "没有可计的记录";
        texts[Saying.CapSlot] = "每{0}不超过 {1}";

        texts[Saying.CaseOf] = "{0}的，{1}";
        texts[Saying.Otherwise] = "其余{0}";
        texts[Saying.First] = "依次取先符合的一项：{0}";
        texts[Saying.FirstBy] = "按{0}依次取先符合的一档：{1}";
        texts[Saying.One] = "{0}";
        texts[Saying.OneBy] = "按{0}：{1}";
        texts[Saying.FirstInside] = "依次取先符合的一项（{0}）";
        texts[Saying.FirstByInside] = "按{0}依次取先符合的一档（{1}）";
        texts[Saying.OneByInside] = "按{0}（{1}）";
        texts[Saying.TableRow] = "{0}{1}";
        texts[Saying.TableOf] = "按{0}计分（{1}）";
    }
}
