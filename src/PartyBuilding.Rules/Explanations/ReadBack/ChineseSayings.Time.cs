using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <content>Time.</content>
internal static partial class ChineseSayings
{
    private static void AddTime(Dictionary<Saying, string> texts)
    {
        texts[Saying.SpellDays] = "{0}所历天数";
        texts[Saying.SpellMonths] = "{0}所历满月数";
        texts[Saying.SpellYears] = "{0}所历满年数";
        texts[Saying.SpellBegunMonths] = "{0}所历月数（不满一月按一月）";
        texts[Saying.SpellBegunYears] = "{0}所历年数（不满一年按一年）";
        texts[Saying.SpellWorkingDays] = "{0}所历工作日数";
        texts[Saying.Lasting] = "未写明截止日的按 {0}计";
        texts[Saying.WithinAfter] = "截至期末，自{0}之日起未超过 {1}（自有截止日的，以该日为准）";
        texts[Saying.WithinAfterInPeriod] = "本期内曾有一日，自{0}之日起未超过 {1}（自有截止日的，以该日为准）";
        texts[Saying.OfPeriod] = "本期内";
        texts[Saying.InTime] = "{1}的{0}";
        texts[Saying.AtTime] = "{1}{0}";
        texts[Saying.TakeLongest] = "只取最长的一段连续时间";
        texts[Saying.TakeCurrent] = "只取截止时仍在连续的一段";
        texts[Saying.GapBridged] = "间断不超过 {0} 的，视为连续并计入";
        texts[Saying.GapIgnored] = "间断不超过 {0} 的，视为连续但不计入";
        texts[Saying.RestartAt] = "自{0}之日起重新计算";
        texts[Saying.TimeLength] = "{0} {1}";
        texts[Saying.Days] = "天";
        texts[Saying.Months] = "个月";
        texts[Saying.Years] = "年";
        texts[Saying.OneDay] = "天";
        texts[Saying.OneMonth] = "个月";
        texts[Saying.OneYear] = "年";
        texts[Saying.DayOfYear] = "{0} 月 {1} 日";
        texts[Saying.StartingOn] = "{0}（自 {1}起）";
        texts[Saying.AllTime] = "截至期末";
        texts[Saying.DaysPassed] = "{0}至{1}的天数";
        texts[Saying.MonthsPassed] = "{0}至{1}的满月数";
        texts[Saying.YearsPassed] = "{0}至{1}的满年数";
        texts[Saying.PeriodsClose] = "期末";
        texts[Saying.DateOfRecord] = "记录日期";
        texts[Saying.OfPrevious] = "上一周期";
        texts[Saying.OfPeriodBack] = "前推 {0} 个周期";
        texts[Saying.OfPeriods] = "截至期末最近 {0} 期";
        texts[Saying.AmongThese] = "其中的{0}";
        texts[Saying.DayOfFirst] = "首次{0}之日";
        texts[Saying.DayOfLast] = "最近一次{0}之日";
        texts[Saying.WithinLength] = "{0} 内";
        texts[Saying.NotBeforeLength] = "满 {0}之日或其后";
        texts[Saying.ByDay] = "至 {0}止";
        texts[Saying.ExtendedBy] = "{0}的，延长 {1}";
        texts[Saying.LongestIs] = "最长不超过 {0}";
        texts[Saying.NotAfterDay] = "不晚于 {0}";
        texts[Saying.UpToAnchor] = "{0}及以前";
        texts[Saying.LengthBefore] = "{0}以前 {1} 内";
        texts[Saying.SinceAnchor] = "自{0}起";
        texts[Saying.SinceFor] = "自{0}起（{1}）";
        texts[Saying.DueAfter] = "{1}后 {2}，应有{0}";
        texts[Saying.DueIfDone] = "凡有{0}的，应在{1}后 {2}；没有的不算逾期";
        texts[Saying.DueForEach] = "{0}（按{1}分别计算）";
        texts[Saying.InTimeGives] = "按期的每次{0}";
        texts[Saying.LateGives] = "逾期的每次{0}";
        texts[Saying.EndingInPeriod] = "{0}（期限在本期内届满的）";
        texts[Saying.WorkingDays] = "个工作日";
        texts[Saying.OneWorkingDay] = "个工作日";
        texts[Saying.Weeks] = "周";
        texts[Saying.OneWeek] = "周";
        texts[Saying.DaysOfYear] = "每年 {0}至 {1}";
    }
}
