using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>Periods, windows and slots.</content>
public static partial class RulesFindings
{
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

    /// <summary>A window of several pieces, where one without a break is needed.</summary>
    public static readonly FindingKind WindowBroken = new FindingKind(
        "PB3112",
        Severity.Error,
        "spells 的时段不能中断，不能写 {window} 的月日；请写带年份的起止日期、最近若干年月，或自某日起（since）。",
        "spells takes a window without a break, not days of the year in {window}; write dates with their year, last and unit, or since.");

    /// <summary>Slots of the calendar of which the start of the policy's year cuts one in two.</summary>
    public static readonly FindingKind SlotsCut = new FindingKind(
        "PB3180",
        Severity.Warning,
        "周期自 {starts} 起，“{cadence}”仍按日历划分，起点所在的一段被分在前后两期，两期各算一段；请改用月，或把 starts 写在该段的首日。",
        "Periods start on {starts}, and slots of \"{cadence}\" stay those of the calendar: the one that holds the start is cut in two and counts in both periods; use months, or let periods start with such a slot.");
}
