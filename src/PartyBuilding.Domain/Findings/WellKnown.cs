using System;
using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <summary>Well-known codes as people call them, room by room. A code of the application's own is said as it is.</summary>
internal static partial class WellKnown
{
    private static readonly Dictionary<string, LocalizedText> Relations = new(StringComparer.Ordinal)
    {
        [RelationKinds.GuidedBy] = LocalizedText.Of("业务指导", "guidance"),
        [RelationKinds.JointCommittee] = LocalizedText.Of("联合党委", "joint committee"),
        [RelationKinds.Pairing] = LocalizedText.Of("结对帮扶", "pairing"),
        [RelationKinds.ContactLink] = LocalizedText.Of("联系点", "contact link"),
        [RelationKinds.Liaison] = LocalizedText.Of("对口联系", "liaison"),
        [RelationKinds.JointBuilding] = LocalizedText.Of("共建", "joint building"),
        [RelationKinds.Residence] = LocalizedText.Of("居住", "residence"),
        [RelationKinds.Instructor] = LocalizedText.Of("党建指导员", "instructor"),
        [RelationKinds.Grid] = LocalizedText.Of("网格", "grid"),
        [RelationKinds.Employment] = LocalizedText.Of("就业单位", "employment"),
        [RelationKinds.Ownership] = LocalizedText.Of("出资", "ownership"),
        [RelationKinds.Management] = LocalizedText.Of("经营管理", "management"),
        [RelationKinds.Covers] = LocalizedText.Of("组建覆盖", "coverage"),
        [RelationKinds.ProjectLead] = LocalizedText.Of("领办项目", "lead of a project"),
        [RelationKinds.Sent] = LocalizedText.Of("下派", "posting"),
    };

    private static readonly Dictionary<string, LocalizedText> Posts = new(StringComparer.Ordinal)
    {
        [PostCodes.Secretary] = LocalizedText.Of("书记", "secretary"),
        [PostCodes.DeputySecretary] = LocalizedText.Of("副书记", "deputy secretary"),
        [PostCodes.Chair] = LocalizedText.Of("主委", "chair"),
        [PostCodes.DeputyChair] = LocalizedText.Of("副主委", "deputy chair"),
        [PostCodes.CommitteeMember] = LocalizedText.Of("委员", "committee member"),
        [PostCodes.ConferenceMember] = LocalizedText.Of("政协委员", "conference member"),
        [PostCodes.Delegate] = LocalizedText.Of("代表", "delegate"),
        [PostCodes.PartyWorker] = LocalizedText.Of("专职党务工作者", "full-time party worker"),
        [PostCodes.Supervisor] = LocalizedText.Of("民主监督员", "democratic supervisor"),
    };

    private static readonly Dictionary<string, LocalizedText> Levels = new(StringComparer.Ordinal)
    {
        ["district"] = LocalizedText.Of("区县级", "the district"),
        ["city"] = LocalizedText.Of("市级", "the city"),
        ["province"] = LocalizedText.Of("省级", "the province"),
        ["nation"] = LocalizedText.Of("国家级", "the nation"),
    };

    private static readonly Dictionary<string, LocalizedText> Presences = new(StringComparer.Ordinal)
    {
        [RecordAttributes.FullPresence] = LocalizedText.Of("全程参加", "present"),
        [RecordAttributes.PartPresence] = LocalizedText.Of("部分参加", "present in part"),
        [RecordAttributes.OnLeave] = LocalizedText.Of("请假", "on leave"),
        [RecordAttributes.Absence] = LocalizedText.Of("缺席", "absent"),
        [RecordAttributes.NotRequired] = LocalizedText.Of("不必参加", "not required"),
        [RecordAttributes.Observer] = LocalizedText.Of("列席", "observer"),
    };

    private static readonly Dictionary<string, LocalizedText> Pieces = new(StringComparer.Ordinal)
    {
        [EvidenceKinds.Preparation] = LocalizedText.Of("会前准备", "preparation"),
        [EvidenceKinds.Speech] = LocalizedText.Of("会中发言", "speech"),
        [EvidenceKinds.Summary] = LocalizedText.Of("会后小结", "summary"),
        [EvidenceKinds.Essay] = LocalizedText.Of("心得文章", "essay"),
        [EvidenceKinds.Publication] = LocalizedText.Of("刊发", "publication"),
    };

    private static readonly Dictionary<string, LocalizedText> Grounds = new(StringComparer.Ordinal)
    {
        [ExclusionGrounds.NoOwnWill] = LocalizedText.Of("患病不能表达意志", "an illness that leaves no will of one's own"),
        [ExclusionGrounds.Abroad] = LocalizedText.Of("出国半年以上", "half a year or more abroad"),
        [ExclusionGrounds.Imprisoned] = LocalizedText.Of("服刑", "serving a sentence"),
        [ExclusionGrounds.Infirm] = LocalizedText.Of("年老体弱、生活不能自理", "age or illness that needs care"),
        [ExclusionGrounds.MovedAway] = LocalizedText.Of("外出半年以上", "half a year or more elsewhere"),
        [ExclusionGrounds.RetiredHome] = LocalizedText.Of("离退休回原籍居住", "retired and settled at home"),
    };

    private static readonly Dictionary<string, LocalizedText> Proposals = new(StringComparer.Ordinal)
    {
        [ProposalKinds.Proposal] = LocalizedText.Of("提案", "proposal"),
        [ProposalKinds.OpinionReport] = LocalizedText.Of("社情民意信息", "report of public opinion"),
        [ProposalKinds.Motion] = LocalizedText.Of("议案", "motion"),
        [ProposalKinds.ResearchTopic] = LocalizedText.Of("招标课题", "research topic"),
        [ProposalKinds.Instrument] = LocalizedText.Of("文件", "instrument"),
        [ProposalKinds.InformationItem] = LocalizedText.Of("信息", "information item"),
    };

    private static readonly Dictionary<string, LocalizedText> Ways = new(StringComparer.Ordinal)
    {
        [AdoptionWays.Alone] = LocalizedText.Of("单篇采用", "used by itself"),
        [AdoptionWays.Combined] = LocalizedText.Of("综合采用", "used together with others"),
        [AdoptionWays.Published] = LocalizedText.Of("刊用", "published"),
        [AdoptionWays.Instruction] = LocalizedText.Of("批示", "noted by a leader"),
        [AdoptionWays.Reply] = LocalizedText.Of("答复", "answered by a department"),
        [AdoptionWays.PassedOn] = LocalizedText.Of("转送", "passed on"),
        [AdoptionWays.Collective] = LocalizedText.Of("转为集体提案", "put forward by the body"),
        [AdoptionWays.Speech] = LocalizedText.Of("大会发言", "spoken at a conference"),
    };

    private static readonly Dictionary<string, LocalizedText> Titles = new(StringComparer.Ordinal)
    {
        [ProposalTitles.Excellent] = LocalizedText.Of("优秀", "excellent"),
        [ProposalTitles.Key] = LocalizedText.Of("重点", "key"),
        [ProposalTitles.Important] = LocalizedText.Of("重要", "important"),
    };

    private static readonly Dictionary<string, LocalizedText> Shares = new(StringComparer.Ordinal)
    {
        [HandlingRoles.Lead] = LocalizedText.Of("主办", "lead"),
        [HandlingRoles.Joint] = LocalizedText.Of("会办", "joint"),
        [HandlingRoles.Separate] = LocalizedText.Of("分办", "separate"),
    };

    // The code of a result is what officials write, so that it stays with its words.
    private static readonly Dictionary<string, LocalizedText> Replies = new(StringComparer.Ordinal)
    {
        [ReplyResults.Solved] = LocalizedText.Of("已解决（A）", "solved (A)"),
        [ReplyResults.BeingSolved] = LocalizedText.Of("正在解决（B）", "being solved (B)"),
        [ReplyResults.Later] = LocalizedText.Of("以后解决（C）", "later (C)"),
        [ReplyResults.ForReference] = LocalizedText.Of("留作参考（D）", "for reference (D)"),
        [Satisfactions.Very] = LocalizedText.Of("很满意", "very satisfied"),
        [Satisfactions.Satisfied] = LocalizedText.Of("满意", "satisfied"),
        [Satisfactions.Basically] = LocalizedText.Of("基本满意", "basically satisfied"),
        [Satisfactions.Dissatisfied] = LocalizedText.Of("不满意", "dissatisfied"),
    };

    private static readonly Dictionary<string, LocalizedText> Duties = new(StringComparer.Ordinal)
    {
        [HandlingDuties.FirstContact] = LocalizedText.Of("办前面商", "the first contact"),
        [HandlingDuties.Reply] = LocalizedText.Of("答复", "the reply"),
        [HandlingDuties.JointLetter] = LocalizedText.Of("会办意见", "the joint letter"),
        [HandlingDuties.GiveBack] = LocalizedText.Of("退办", "the giving back"),
        [HandlingDuties.AnswerToUnit] = LocalizedText.Of("答复退办", "the answer to the request"),
        [HandlingDuties.HeadNotice] = LocalizedText.Of("领办报告", "the notice of the head"),
        [HandlingDuties.Opinion] = LocalizedText.Of("反馈意见", "the opinion on the reply"),
        [ProposalSteps.Extend] = LocalizedText.Of("延期报批", "the extension"),
    };

    // Contacts and papers that a body asks for itself have codes put together of its own.
    private static readonly Dictionary<string, LocalizedText> Conditions = new(StringComparer.Ordinal)
    {
        [Domain.ReplyCondition.Replied] = LocalizedText.Of("答复", "a reply"),
        [Domain.ReplyCondition.InTime.Code] = LocalizedText.Of("按期答复", "a reply in time"),
        [Domain.ReplyCondition.OpinionGiven.Code] = LocalizedText.Of("反馈意见", "an opinion of the proposer"),
        ["contact." + ContactPhases.Start] = LocalizedText.Of("办前沟通", "a contact before the handling"),
        ["contact." + ContactPhases.Middle] = LocalizedText.Of("办中沟通", "a contact during the handling"),
        ["contact." + ContactPhases.End] = LocalizedText.Of("办后沟通", "a contact with or after the reply"),
    };

    internal static LocalizedText Relation(string kind) => Say(Relations, kind);

    internal static LocalizedText Post(string post) => Say(Posts, post);

    internal static LocalizedText Level(string level) => Say(Levels, level);

    internal static LocalizedText Presence(string presence) => Say(Presences, presence);

    internal static LocalizedText Evidence(string kind) => Say(Pieces, kind);

    internal static LocalizedText Ground(string ground) => Say(Grounds, ground);

    internal static LocalizedText ProposalKind(string kind) => Say(Proposals, kind);

    internal static LocalizedText AdoptionWay(string way) => Say(Ways, way);

    internal static LocalizedText ProposalTitle(string title) => Say(Titles, title);

    internal static LocalizedText HandlingRole(string role) => Say(Shares, role);

    /// <summary>The result that a reply states, or how content its reader is.</summary>
    internal static LocalizedText Reply(string code) => Say(Replies, code);

    internal static LocalizedText Duty(string duty) => Say(Duties, duty);

    internal static LocalizedText ReplyCondition(string code) => Say(Conditions, code);

    internal static LocalizedText Say(Dictionary<string, LocalizedText> titles, string code) =>
        titles.TryGetValue(code, out LocalizedText? title) ? title : LocalizedText.Of(code, code);
}
