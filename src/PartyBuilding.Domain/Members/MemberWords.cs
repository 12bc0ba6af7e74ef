using System;
using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <summary>Standings and actions as people call them: the title, and the code in brackets.</summary>
internal static class MemberWords
{
    internal static readonly LocalizedText NoStanding = LocalizedText.Of("尚无身份", "none yet");
    internal static readonly LocalizedText WithoutEnd = LocalizedText.Of("未定之日", "a day not yet known");

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
        [MemberActions.Transfer] = LocalizedText.Of("调动或转接", "transfer"),
        [MemberActions.Secondment] = LocalizedText.Of("借调挂职", "secondment"),
        [MemberActions.SelectionExam] = LocalizedText.Of("遴选选调考试", "selection exam"),
        [MemberActions.Promotion] = LocalizedText.Of("提拔", "promotion"),
        [MemberActions.Honour] = LocalizedText.Of("评先评优", "honour"),
        [MemberActions.Bonus] = LocalizedText.Of("发放奖金", "bonus"),
        [MemberActions.Appointment] = LocalizedText.Of("任职", "appointment"),
        [MemberActions.Readmission] = LocalizedText.Of("重新加入", "readmission"),
    };

    internal static LocalizedText Word(string code) => StepWords.Titled(Known.TryGetValue(code, out LocalizedText? title) ? title : null, code);
}
