using System;
using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <summary>What stands in members' files as people call it. A code of the application's own is said as it is.</summary>
internal static class MemberWords
{
    internal static readonly LocalizedText NoStanding = LocalizedText.Of("尚无身份", "none yet");
    internal static readonly LocalizedText WithoutEnd = LocalizedText.Of("未定之日", "a day not yet known");

    /// <summary>A last day in words, which says when it may still move.</summary>
    internal static LocalizedText LastDay(NodaTime.LocalDate day, bool isProvisional) => isProvisional
        ? LocalizedText.Of($"{day.Text()}（暂定）", $"{day.Text()} (provisional)")
        : LocalizedText.Of(day.Text(), day.Text());

    private static readonly Dictionary<string, LocalizedText> Known = new(StringComparer.Ordinal)
    {
        [MemberStandings.Applicant] = LocalizedText.Of("申请人", "applicant"),
        [MemberStandings.Activist] = LocalizedText.Of("积极分子", "activist"),
        [MemberStandings.Candidate] = LocalizedText.Of("发展对象", "candidate"),
        [MemberStandings.Probationary] = LocalizedText.Of("预备", "on probation"),
        [MemberStandings.Full] = LocalizedText.Of("正式", "full"),
        [MemberStandings.Suspended] = LocalizedText.Of("权利中止", "suspended"),
        [MemberStandings.Left] = LocalizedText.Of("已离开", "left"),
        [MemberActions.Vote] = LocalizedText.Of("表决", "vote"),
        [MemberActions.Elect] = LocalizedText.Of("选举", "elect"),
        [MemberActions.Stand] = LocalizedText.Of("被选举", "stand"),
        [MemberActions.Transfer] = LocalizedText.Of("调动", "transfer to another office"),
        [MemberActions.RelationTransfer] = LocalizedText.Of("组织关系转接", "transfer of the record"),
        [MemberActions.Secondment] = LocalizedText.Of("借调挂职", "secondment"),
        [MemberActions.SelectionExam] = LocalizedText.Of("遴选选调考试", "selection exam"),
        [MemberActions.Promotion] = LocalizedText.Of("提拔", "promotion"),
        [MemberActions.Honour] = LocalizedText.Of("评先评优", "honour"),
        [MemberActions.Bonus] = LocalizedText.Of("发放奖金", "bonus"),
        [MemberActions.Appointment] = LocalizedText.Of("任职", "appointment"),
        [MemberActions.EqualPost] = LocalizedText.Of("担任与原任相当或更高的职务", "a post equal to the former one or higher"),
        [MemberActions.Readmission] = LocalizedText.Of("重新加入", "readmission"),
    };

    private static readonly Dictionary<string, LocalizedText> Entries = new(StringComparer.Ordinal)
    {
        [MemberEntryKinds.Standing] = LocalizedText.Of("身份变动", "change of standing"),
        [MemberEntryKinds.Transfer] = LocalizedText.Of("组织关系转接", "transfer of the record"),
        [MemberEntryKinds.Training] = LocalizedText.Of("培训", "training"),
        [MemberEntryKinds.ServicePeriod] = LocalizedText.Of("服务期", "service period"),
        [MemberEntryKinds.Sanction] = LocalizedText.Of("处分", "sanction"),
        [MemberEntryKinds.Refresher] = LocalizedText.Of("回炉培训", "refresher training"),
        [MemberEntryKinds.Move] = LocalizedText.Of("交流或挂职", "move or secondment"),
        [MemberEntryKinds.Floating] = LocalizedText.Of("流动", "spell away"),
        [MemberEntryKinds.Service] = LocalizedText.Of("任职经历", "service in a post"),
        [MemberEntryKinds.Grade] = LocalizedText.Of("岗位等级", "grade of a post"),
        [MemberEntryKinds.Event] = LocalizedText.Of("事件", "event"),
        [MemberEntryKinds.Care] = LocalizedText.Of("谈心走访", "talk or visit"),
        [MemberEntryKinds.Action] = LocalizedText.Of("考选、提拔、表彰或任用", "exam, promotion, honour, bonus or appointment"),
        [MemberEntryKinds.Ended] = LocalizedText.Of("办结", "end of a matter"),
    };

    private static readonly Dictionary<string, LocalizedText> Events = new(StringComparer.Ordinal)
    {
        [MemberEvents.MemberBecameProducer] = LocalizedText.Of("党员成为致富能手", "member becoming a leading producer"),
        [MemberEvents.ProducerBecameMember] = LocalizedText.Of("致富能手成为党员", "leading producer becoming a member"),
        [MemberEvents.ProducerBecameCadre] = LocalizedText.Of("党员致富能手成为村干部", "member producer becoming a cadre"),
        [MemberEvents.Rewarded] = LocalizedText.Of("奖励", "reward"),
        [MemberEvents.Helped] = LocalizedText.Of("帮扶", "help"),
        [MemberEvents.PostChanged] = LocalizedText.Of("职务变动", "change of post"),
        [MemberEvents.Sanctioned] = LocalizedText.Of("受到处分", "sanction"),
        [MemberEvents.ComplainedAbout] = LocalizedText.Of("群众反映", "complaint"),
        [MemberEvents.Slackened] = LocalizedText.Of("工作懈怠", "slackening of the work"),
        [MemberEvents.FellIll] = LocalizedText.Of("患病住院", "illness"),
        [MemberEvents.InHardship] = LocalizedText.Of("生活困难", "hardship"),
        [MemberEvents.Bereaved] = LocalizedText.Of("亲属去世", "death in the family"),
        [MemberEvents.StruckByMishap] = LocalizedText.Of("突发变故", "mishap"),
    };

    private static readonly Dictionary<string, LocalizedText> Things = new(StringComparer.Ordinal)
    {
        [CareKinds.Talk] = LocalizedText.Of("谈话", "a talk"),
        [CareKinds.Visit] = LocalizedText.Of("走访", "a visit"),
        [CareKinds.Reminder] = LocalizedText.Of("提醒谈话", "a reminder"),
        [CareKinds.EmploymentHelp] = LocalizedText.Of("就业帮扶", "help to find work"),
        [TalentLists.Talent] = LocalizedText.Of("人才库", "the talent pool"),
        [TalentLists.Reserve] = LocalizedText.Of("后备干部名单", "the reserve list"),
    };

    /// <summary>A kind of entry, see <see cref="MemberEntryKinds"/>.</summary>
    internal static LocalizedText Entry(string kind) => WellKnown.Say(Entries, kind);

    /// <summary>What a talk or visit is owed on: an event, or an entry of another kind.</summary>
    internal static LocalizedText Event(string code) => WellKnown.Say(Events.ContainsKey(code) ? Events : Entries, code);

    /// <summary>A kind of care, or a list.</summary>
    internal static LocalizedText Thing(string code) => WellKnown.Say(Things, code);

    /// <summary>A standing or an action, with its code.</summary>
    internal static LocalizedText Word(string code) => StepWords.Titled(Known.TryGetValue(code, out LocalizedText? title) ? title : null, code);
}
