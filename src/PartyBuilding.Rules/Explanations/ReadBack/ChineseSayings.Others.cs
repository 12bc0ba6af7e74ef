using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <content>Values of others.</content>
internal static partial class ChineseSayings
{
    private static void AddOthers(Dictionary<Saying, string> texts)
    {
        texts[Saying.OfSuperior] = "上级组织的{0}";
        texts[Saying.OfSubordinates] = "直属下级组织的{0}";
        texts[Saying.OfGroup] = "全部评定对象的{0}";
        texts[Saying.OfGroupSharing] = "{1}相同的全部评定对象的{0}";
        texts[Saying.OfOthers] = "其他评定对象的{0}";
        texts[Saying.OfOthersSharing] = "{1}相同的其他评定对象的{0}";
        texts[Saying.RankHighest] = "在{0}中由高到低的名次";
        texts[Saying.RankLowest] = "在{0}中由低到高的名次";
        texts[Saying.MissingLeftOut] = "没有数值的不计入";
        texts[Saying.LeftOutIfMissing] = "缺失时不计入";
        texts[Saying.NobodyHasOne] = "均没有数值";
        texts[Saying.NotRanked] = "本对象没有数值";
        texts[Saying.AllJudged] = "全部评定对象";
        texts[Saying.AllSharing] = "{0}相同的全部评定对象";
        texts[Saying.ShareOfLargest] = "{0} ÷ {1}中该值的最大值";
        texts[Saying.ShareOfSmallest] = "{1}中该值的最小值 ÷ {0}";
        texts[Saying.ShareOfMean] = "{0} ÷ {1}中该值的平均值";
        texts[Saying.MeanByOwn] = "{1}中该值的平均值 ÷ {0}";
        texts[Saying.ByPlaceHighest] = "按{0}在{1}中由高到低的名次计分（{2}）";
        texts[Saying.ByPlaceLowest] = "按{0}在{1}中由低到高的名次计分（{2}）";
        texts[Saying.PlaceRow] = "第 {0} 名{1}";
    }
}
