using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Steps, states, roles, papers and values as people call them: the title, and the code in brackets.</summary>
internal static class StepWords
{
    internal static readonly LocalizedText NotGiven = LocalizedText.Of("未注明", "not given");

    // What ready-made procedures ask for. A code that is not here is said as it is.
    private static readonly Dictionary<string, LocalizedText> Known = new(StringComparer.Ordinal)
    {
        [AdmissionWords.Application] = LocalizedText.Of("书面申请", "written application"),
        [AdmissionWords.Age] = LocalizedText.Of("年龄", "age"),
        [AdmissionWords.RecommendedBy] = LocalizedText.Of("推荐方式", "who recommended"),
        [AdmissionWords.Passed] = LocalizedText.Of("通过", "passed"),
        [AdmissionWords.Days] = LocalizedText.Of("天数", "days"),
        [AdmissionWords.Hours] = LocalizedText.Of("学时", "hours"),
        [AdmissionWords.Due] = LocalizedText.Of("应到人数", "members due"),
        [AdmissionWords.Present] = LocalizedText.Of("实到人数", "members present"),
        [AdmissionWords.Yes] = LocalizedText.Of("赞成票数", "votes for it"),
        [AdmissionWords.Months] = LocalizedText.Of("月数", "months"),
        [AdmissionWords.ProbationEnds] = LocalizedText.Of("预备期截止日", "end of probation"),
        [AdmissionWords.Introducers] = LocalizedText.Of("介绍人数", "introducers"),
        [AdmissionWords.Agreed] = LocalizedText.Of("同意", "agreed"),
        [AdmissionRoles.BranchCommittee] = LocalizedText.Of("支部委员会", "branch committee"),
        [AdmissionRoles.BranchMeeting] = LocalizedText.Of("支部大会", "branch meeting"),
        [AdmissionRoles.Committee] = LocalizedText.Of("委员会", "committee"),
        [TopicProcedures.PartyCommittee] = LocalizedText.Of("党委", "party committee"),
        [TopicProcedures.Government] = LocalizedText.Of("政府", "government"),
        [TopicProcedures.SpecialCommittee] = LocalizedText.Of("专委会", "special committee"),
        [TopicProcedures.Member] = LocalizedText.Of("委员", "member"),
        [TopicProcedures.ChairMeeting] = LocalizedText.Of("主席会议", "chair's meeting"),
        [TopicProcedures.Party] = LocalizedText.Of("党派", "party"),
        [TopicProcedures.Conference] = LocalizedText.Of("政协", "conference"),
        [TopicProcedures.Department] = LocalizedText.Of("部门", "department"),
        [CadreSelectionProcedures.Department] = LocalizedText.Of("组织部门", "organization department"),
        [CadreSelectionProcedures.SuperiorDepartment] = LocalizedText.Of("上级组织部门", "organization department of the level above"),
        [CadreSelectionProcedures.SkippedLevels] = LocalizedText.Of("越级数", "levels skipped"),
        [CadreSelectionProcedures.Exception] = LocalizedText.Of("破格理由", "ground of an exception"),
        [CadreSelectionProcedures.WithoutPublicity] = LocalizedText.Of("不公示事由", "why there is no publicity"),
        [CadreSelectionProcedures.WithoutTrial] = LocalizedText.Of("不试用事由", "why there is no trial"),
        [CadreSelectionProcedures.FilingOwed] = LocalizedText.Of("须备案", "filing is owed"),
        [CadreSelectionProcedures.Fit] = LocalizedText.Of("胜任现职", "fit for the post"),
    };

    internal static LocalizedText Step(Procedure procedure, string code) => Titled(procedure.FindStep(code)?.Title, code);

    internal static LocalizedText State(Procedure procedure, string code) => Titled(procedure.FindState(code)?.Title, code);

    /// <summary>A role, a paper or a value.</summary>
    internal static LocalizedText Word(string code) => Titled(Known.TryGetValue(code, out LocalizedText? title) ? title : null, code);

    internal static LocalizedText Titled(LocalizedText? title, string code) => title is null
        ? LocalizedText.Of(code, code)
        : LocalizedText.Of(
            title.Chinese == code ? code : $"{title.Chinese}（{code}）",
            title.English == code ? code : $"{title.English} ({code})");

    internal static LocalizedText Listed(IEnumerable<LocalizedText> words) => Joined("、", ", ", words);

    internal static LocalizedText Joined(string chinese, string english, IEnumerable<LocalizedText> words)
    {
        LocalizedText[] all = [.. words];
        return LocalizedText.Of(string.Join(chinese, all.Select(one => one.Chinese)), string.Join(english, all.Select(one => one.English)));
    }
}
