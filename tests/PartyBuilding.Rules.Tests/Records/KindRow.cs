using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Records;

/// <summary>What docs/records.md says of a kind beside what is seen in its records.</summary>
/// <param name="Kind">A constant of <see cref="RecordKinds"/>.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Quantity">What the quantity is; null when it is always one.</param>
/// <param name="Item">What the item is; null when there never is one.</param>
internal sealed record KindRow(string Kind, LocalizedText Meaning, LocalizedText? Quantity, LocalizedText? Item)
{
    internal static IReadOnlyList<(LocalizedText Title, KindRow[] Rows)> Sections { get; } =
    [
        (LocalizedText.Of("会议", "Meetings"),
        [
            new(RecordKinds.MeetingHeld, LocalizedText.Of("组织召开的会议", "A meeting that an organization held; several days are a spell"), null, LocalizedText.Of("会议", "the meeting")),
            new(RecordKinds.MeetingCalledOff, LocalizedText.Of("会议取消", "A meeting that was called off"), LocalizedText.Of("0", "0"), LocalizedText.Of("会议", "the meeting")),
            new(RecordKinds.MeetingTurnout, LocalizedText.Of("会议到会情况", "Turnout of a meeting"), LocalizedText.Of("到会人数／应到人数", "persons present of persons due"), LocalizedText.Of("会议", "the meeting")),
            new(RecordKinds.MeetingAudience, LocalizedText.Of("只计人数的听众", "Listeners who are known by number only"), LocalizedText.Of("人数", "persons"), LocalizedText.Of("会议", "the meeting")),
            new(RecordKinds.MeetingAttendance, LocalizedText.Of("成员参加会议", "A member at a meeting"), LocalizedText.Of("参加场次／应到场次（不应到者只记参加场次）", "sessions attended of sessions due (who was not due: attended only)"), LocalizedText.Of("会议", "the meeting")),
            new(RecordKinds.MeetingEvidence, LocalizedText.Of("会上或会后的准备、发言、心得", "What a member prepared, said or summed up"), null, LocalizedText.Of("会议", "the meeting")),
            new(RecordKinds.MeetingVote, LocalizedText.Of("会议表决", "A vote at a meeting"), LocalizedText.Of("赞成票／计算基数", "votes in favour of the base of the majority"), LocalizedText.Of("会议", "the meeting")),
            new(RecordKinds.MeetingElected, LocalizedText.Of("会议选举当选", "A member elected by a meeting"), LocalizedText.Of("得票／到会人数", "votes of persons present"), LocalizedText.Of("会议", "the meeting")),
            new(RecordKinds.MeetingPaper, LocalizedText.Of("会议形成的文件", "A paper that a meeting left behind"), null, LocalizedText.Of("会议", "the meeting")),
        ]),
        (LocalizedText.Of("组织", "Organizations"),
        [
            new(RecordKinds.OrganizationFounded, LocalizedText.Of("成立组织", "An organization was founded"), null, null),
            new(RecordKinds.OrganizationFoundedUnder, LocalizedText.Of("新建下级组织", "One was founded under it"), null, null),
            new(RecordKinds.OrganizationFoundedWith, LocalizedText.Of("参与组建（联建单位、指导员）", "One was founded with its help: a unit, an instructor"), null, null),
            new(RecordKinds.OrganizationMerged, LocalizedText.Of("被合并", "It was merged into another one and ended"), null, null),
            new(RecordKinds.OrganizationSplit, LocalizedText.Of("分设或拆分", "It was divided"), null, null),
            new(RecordKinds.OrganizationMoved, LocalizedText.Of("隶属关系调整", "It came under another one, or stands by itself"), null, null),
            new(RecordKinds.OrganizationKindChanged, LocalizedText.Of("改设", "It became one of another kind"), null, null),
            new(RecordKinds.OrganizationClosed, LocalizedText.Of("撤销", "It was closed"), null, null),
        ]),
        (LocalizedText.Of("成员", "Members"),
        [
            new(RecordKinds.MemberStanding, LocalizedText.Of("身份变动", "A change of standing"), null, null),
            new(RecordKinds.MemberTransfer, LocalizedText.Of("组织关系转接的一步", "A step of a transfer of the record"), null, null),
            new(RecordKinds.MemberTraining, LocalizedText.Of("参加培训", "Part in a training class; a spell of its days"), null, LocalizedText.Of("培训班", "the class")),
            new(RecordKinds.MemberServicePeriod, LocalizedText.Of("服务期", "A service period; a spell"), null, LocalizedText.Of("事由", "the matter")),
            new(RecordKinds.MemberSanction, LocalizedText.Of("处分", "A sanction; a spell when its last day is known"), null, LocalizedText.Of("事由", "the matter")),
            new(RecordKinds.MemberRefresher, LocalizedText.Of("回炉培训", "A refresher training; a spell once it ended"), null, LocalizedText.Of("事由", "the matter")),
            new(RecordKinds.MemberMove, LocalizedText.Of("交流或挂职", "A move or secondment; a spell once it ended"), null, LocalizedText.Of("事由", "the matter")),
            new(RecordKinds.MemberFloating, LocalizedText.Of("流动", "A spell away"), null, LocalizedText.Of("事由", "the matter")),
            new(RecordKinds.MemberService, LocalizedText.Of("任职经历", "A time of service in a post; a spell when its last day is known"), null, LocalizedText.Of("事由", "the matter")),
            new(RecordKinds.MemberGrade, LocalizedText.Of("岗位等级确定", "A grade fixed in a post"), null, null),
            new(RecordKinds.MemberEvent, LocalizedText.Of("发生的事件", "An event"), LocalizedText.Of("金额（有金额时）", "the amount where one was given"), LocalizedText.Of("事由", "the matter")),
            new(RecordKinds.MemberCare, LocalizedText.Of("谈心、走访等关怀", "A talk, visit or other care"), null, LocalizedText.Of("所因事由", "the matter that it is about")),
            new(RecordKinds.MemberAction, LocalizedText.Of("考选、提拔、表彰、奖金、任用", "A selection exam, promotion, honour, bonus or appointment"), null, LocalizedText.Of("事由", "the matter")),
            new(RecordKinds.MemberListing, LocalizedText.Of("列入人才库或后备名单", "A listing in a talent pool or reserve list; a spell"), null, null),
            new(RecordKinds.MemberSelection, LocalizedText.Of("选任岗位", "A selection for a post; a spell"), null, null),
        ]),
        (LocalizedText.Of("提案、议案与信息", "Proposals, motions and reports"),
        [
            new(RecordKinds.ProposalSubmitted, LocalizedText.Of("提交提案", "A proposal put forward"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
            new(RecordKinds.ProposalFiled, LocalizedText.Of("提案立案", "A proposal registered"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
            new(RecordKinds.ProposalUsed, LocalizedText.Of("提案整体采用", "A proposal used or adopted as a whole"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
            new(RecordKinds.ProposalTitled, LocalizedText.Of("各类提案获评称号", "A title given to a proposal of any kind"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
            new(RecordKinds.ProposalSupervised, LocalizedText.Of("提案督办", "A proposal taken up by a visit or meeting of supervision"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
            new(RecordKinds.SuggestionAdopted, LocalizedText.Of("一条建议被采纳", "One suggestion adopted"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
            new(RecordKinds.MotionSubmitted, LocalizedText.Of("提出议案", "A motion put forward"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
            new(RecordKinds.MotionFiled, LocalizedText.Of("议案立案", "A motion put on the agenda or handled as a suggestion"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
            new(RecordKinds.MotionUsed, LocalizedText.Of("议案采用", "A motion used or adopted as a whole"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
            new(RecordKinds.OpinionProvided, LocalizedText.Of("提供社情民意信息", "A report of public opinion provided"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
            new(RecordKinds.OpinionSubmitted, LocalizedText.Of("报送社情民意信息", "A report of public opinion submitted upward"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
            new(RecordKinds.OpinionAdopted, LocalizedText.Of("社情民意信息被采用", "A report of public opinion used, noted or answered"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
            new(RecordKinds.OpinionKept, LocalizedText.Of("社情民意信息留存", "A report of public opinion kept without being submitted"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
            new(RecordKinds.InformationProvided, LocalizedText.Of("提供信息", "An information item provided"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
            new(RecordKinds.InformationSubmitted, LocalizedText.Of("报送信息", "An information item submitted upward"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
            new(RecordKinds.InformationAdopted, LocalizedText.Of("信息被采用", "An information item published or used"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
            new(RecordKinds.InformationKept, LocalizedText.Of("信息留存", "An information item kept without being submitted"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
            new(RecordKinds.InstrumentProposed, LocalizedText.Of("提出文件建议", "An instrument proposed"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
            new(RecordKinds.InstrumentIssued, LocalizedText.Of("文件印发", "An instrument issued"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
            new(RecordKinds.InstrumentAdopted, LocalizedText.Of("文件被转发", "An instrument taken over by another body"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
        ]),
        (LocalizedText.Of("招标课题", "Research topics"),
        [
            new(RecordKinds.ResearchAnnounced, LocalizedText.Of("课题招标", "A topic put out to bid"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
            new(RecordKinds.ResearchBid, LocalizedText.Of("课题投标", "A bid for a topic"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
            new(RecordKinds.ResearchAwarded, LocalizedText.Of("课题立项", "A topic given to a team"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
            new(RecordKinds.ResearchDelivered, LocalizedText.Of("提交调研报告", "A research report delivered"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
            new(RecordKinds.ResearchAdopted, LocalizedText.Of("课题成果采用", "A research report used or adopted"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
        ]),
        (LocalizedText.Of("办理", "Handling"),
        [
            new(RecordKinds.HandlingAssigned, LocalizedText.Of("交办", "A proposal assigned to a unit"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
            new(RecordKinds.HandlingContacted, LocalizedText.Of("承办沟通", "A unit spoke with the proposer"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
            new(RecordKinds.HandlingReplied, LocalizedText.Of("承办答复", "A unit replied"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
            new(RecordKinds.HandlingRated, LocalizedText.Of("反馈意见", "A proposer gave an opinion on a reply"), null, LocalizedText.Of("提案所涉事项", "the matter of the proposal")),
        ]),
        (LocalizedText.Of("考评", "Evaluations"),
        [
            new(RecordKinds.AssessmentIssued, LocalizedText.Of("考核结果；更正取代原结果", "A result was issued; a correction takes the place of what it corrects"), null, null),
            new(RecordKinds.HonourAwarded, LocalizedText.Of("获得荣誉", "A title was awarded"), null, null),
            new(RecordKinds.CommitmentMade, LocalizedText.Of("作出承诺", "A commitment was made"), null, LocalizedText.Of("承诺事项", "the matter that it is about")),
            new(RecordKinds.CommitmentOverdue, LocalizedText.Of("承诺逾期，期限次日登记", "A commitment was still open at the end of the day after its last one, the day of the record"), null, LocalizedText.Of("承诺事项", "the matter that it is about")),
            new(RecordKinds.CommitmentFulfilled, LocalizedText.Of("承诺兑现", "A commitment was fulfilled"), null, LocalizedText.Of("承诺事项", "the matter that it is about")),
            new(RecordKinds.CommitmentWithdrawn, LocalizedText.Of("承诺解除", "A commitment was withdrawn by agreement"), null, LocalizedText.Of("承诺事项", "the matter that it is about")),
            new(RecordKinds.InspectionHeld, LocalizedText.Of("接受检查", "An inspection was held"), LocalizedText.Of("问题数", "defects found"), null),
            new(RecordKinds.DefectOverdue, LocalizedText.Of("整改逾期，期限次日登记", "A defect was not mended at the end of the day after its last one, the day of the record"), null, null),
            new(RecordKinds.DefectMended, LocalizedText.Of("整改完成", "A defect was mended"), null, null),
            new(RecordKinds.DutyOwed, LocalizedText.Of("应述职，周期末日登记，无论是否已述", "A report on duty is owed to one audience, given or not; the last day of the period"), null, null),
            new(RecordKinds.DutyReported, LocalizedText.Of("述职", "A report on duty was given to one audience"), null, null),
            new(RecordKinds.ObjectionRaised, LocalizedText.Of("提出异议", "An objection was raised"), null, null),
            new(RecordKinds.DecisionTaken, LocalizedText.Of("作出决定", "A body decided"), null, null),
        ]),
        (LocalizedText.Of("程序", "Procedures"),
        [
            new(RecordKinds.ProcedureStep, LocalizedText.Of("程序中的一步", "A step taken in a course; what was stated with it stands under its own name"), null, null),
        ]),
    ];
}
