using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Records;

/// <summary>What docs/records.md says of an attribute.</summary>
/// <param name="Name">A constant of <see cref="RecordAttributes"/>; one that ends with a full stop begins names.</param>
/// <param name="Type">The type of its values.</param>
/// <param name="Codes">The codes that have a constant.</param>
/// <param name="IsOpen">Whether other codes are allowed as well.</param>
/// <param name="Meaning">What it means.</param>
internal sealed record AttributeRow(string Name, AttributeType Type, IReadOnlyList<string> Codes, bool IsOpen, LocalizedText Meaning)
{
    internal static IReadOnlyList<AttributeRow> All { get; } =
    [
        Open(RecordAttributes.Level, ["district", "city", "province", "nation"], LocalizedText.Of("机构或名单的级别", "The level of a body or list")),
        Of(RecordAttributes.Body, AttributeType.Reference, LocalizedText.Of("作出决定、采用、表彰或督办的机构", "The body that decided, adopted, awarded or supervised")),
        Of(RecordAttributes.Actor, AttributeType.Reference, LocalizedText.Of("办理人", "Who did it")),
        Open(RecordAttributes.Role, typeof(SignerRoles), LocalizedText.Of("联名中的位次，或办理步骤的角色", "The place among the signers, or the role in which a step was taken")),
        Open(RecordAttributes.HonourTitle, typeof(ProposalTitles), LocalizedText.Of("称号", "The title")),
        Of(RecordAttributes.ForYear, AttributeType.Number, LocalizedText.Of("所属年度", "The year that it is for")),
        Of(RecordAttributes.AtOrganization, AttributeType.Reference, LocalizedText.Of("所在组织或去向组织", "The organization where it is or to which it goes")),
        Of(RecordAttributes.FromOrganization, AttributeType.Reference, LocalizedText.Of("来源组织", "The organization from which it comes")),
        Open(RecordAttributes.Meeting, typeof(MeetingKinds), LocalizedText.Of("会议类别", "The kind of meeting")),
        Closed(RecordAttributes.Study, [RecordAttributes.WithStudy, RecordAttributes.WithoutStudy], LocalizedText.Of("议程是否有学习", "Whether study was on the agenda")),
        Of(RecordAttributes.Sessions, AttributeType.Number, LocalizedText.Of("场次（一场时不写）", "Sessions; missing when there was one")),
        Closed(RecordAttributes.Obligation, [RecordAttributes.Compulsory, RecordAttributes.Voluntary], LocalizedText.Of("是否必须参加（未规定时不写）", "Whether members had to come; missing when it makes no difference")),
        Closed(RecordAttributes.Attendance, [RecordAttributes.FullPresence, RecordAttributes.PartPresence, RecordAttributes.OnLeave, RecordAttributes.Absence, RecordAttributes.NotRequired, RecordAttributes.Observer], LocalizedText.Of("参加情况", "How a member took part")),
        Open(RecordAttributes.LeaveReason, typeof(LeaveReasons), LocalizedText.Of("请假事由", "The class of reason for leave")),
        Open(RecordAttributes.AttendanceRole, LocalizedText.Of("参加会议的身份", "In what role a member took part")),
        Closed(RecordAttributes.SignUp, [RecordAttributes.SignedUp, RecordAttributes.SignUpCancelled, RecordAttributes.NotSignedUp], LocalizedText.Of("报名情况", "What a member said beforehand")),
        Closed(RecordAttributes.Punctuality, [RecordAttributes.Late, RecordAttributes.LeftEarly, RecordAttributes.LateAndEarly], LocalizedText.Of("迟到早退（没有时不写）", "Whether hours were not kept; missing otherwise")),
        Open(RecordAttributes.Evidence, typeof(EvidenceKinds), LocalizedText.Of("佐证类别", "The kind of evidence")),
        Of(RecordAttributes.VotedOn, AttributeType.Reference, LocalizedText.Of("表决事项", "The matter that was voted on")),
        Closed(RecordAttributes.VoteOutcome, [RecordAttributes.Carried, RecordAttributes.Lost], LocalizedText.Of("表决结果", "What came of a vote")),
        Open(RecordAttributes.Office, LocalizedText.Of("当选职务", "What a member was elected to")),
        Open(RecordAttributes.Paper, typeof(PaperKinds), LocalizedText.Of("文件类别", "The kind of paper")),
        Of(RecordAttributes.PaperItem, AttributeType.Reference, LocalizedText.Of("文件本身", "The paper itself")),
        Open(RecordAttributes.MemberStanding, typeof(MemberStandings), LocalizedText.Of("成员身份", "The standing of a member")),
        Open(RecordAttributes.Cause, typeof(StandingCauses), LocalizedText.Of("原因", "Why")),
        Closed(RecordAttributes.Stage, ["registered", "issued", "received", "returned"], LocalizedText.Of("转接步骤", "The step of a transfer")),
        Open(RecordAttributes.Purpose, LocalizedText.Of("用途", "What it is for")),
        Of(RecordAttributes.Hours, AttributeType.Number, LocalizedText.Of("学时", "Hours")),
        Of(RecordAttributes.Days, AttributeType.Number, LocalizedText.Of("天数", "Days")),
        Open(RecordAttributes.Sanction, typeof(SanctionKinds), LocalizedText.Of("处分种类", "The kind of sanction")),
        Open(RecordAttributes.Situation, LocalizedText.Of("情形", "The situation")),
        Open(RecordAttributes.FoundBy, LocalizedText.Of("发现方式", "How it was found")),
        Open(RecordAttributes.Direction, typeof(MoveDirections), LocalizedText.Of("交流方向", "The direction of a move")),
        Closed(RecordAttributes.Mode, ["secondment", "transfer", "internal", "external"], LocalizedText.Of("方式：挂职或调动，内部或外部选任", "Secondment or transfer; selection from inside or outside")),
        Open(RecordAttributes.Post, LocalizedText.Of("岗位", "The post")),
        Open(RecordAttributes.PostRank, LocalizedText.Of("职级", "The rank of a post")),
        Of(RecordAttributes.PostGrade, AttributeType.Number, LocalizedText.Of("岗位等级", "The grade of a post")),
        Closed(RecordAttributes.SettingPrefix, [StepTaken.YesCode], LocalizedText.Of("任职环境，后接其代码", "A setting of service; its code follows")),
        Open(RecordAttributes.Exception, LocalizedText.Of("破格理由", "The ground of an exception")),
        Open(RecordAttributes.Event, typeof(MemberEvents), LocalizedText.Of("发生的事", "What happened")),
        Open(RecordAttributes.Care, typeof(CareKinds), LocalizedText.Of("关怀方式", "What was given")),
        Open(RecordAttributes.Action, typeof(MemberActions), LocalizedText.Of("所办之事", "What was done")),
        Open(RecordAttributes.Outcome, typeof(MatterOutcomes), LocalizedText.Of("结果", "What became of it")),
        Of(RecordAttributes.EndedOn, AttributeType.Date, LocalizedText.Of("结束之日", "The day it ended")),
        Open(RecordAttributes.List, typeof(TalentLists), LocalizedText.Of("名单", "The list")),
        Closed(RecordAttributes.ProposalForm, typeof(SponsorForms), LocalizedText.Of("提出形式", "The form in which it was put forward")),
        Closed(RecordAttributes.SignerPart, typeof(SignerParts), LocalizedText.Of("署名者所起作用", "What a signer has to do with the work")),
        Of(RecordAttributes.Signers, AttributeType.Number, LocalizedText.Of("署名人数", "The number of signers")),
        Of(RecordAttributes.Position, AttributeType.Number, LocalizedText.Of("署名次序，从 1 起", "The place in the order of signing, from 1")),
        Open(RecordAttributes.ProposalKind, typeof(ProposalKinds), LocalizedText.Of("提案类别", "The kind of proposal")),
        Of(RecordAttributes.Proposal, AttributeType.Reference, LocalizedText.Of("所出提案", "The proposal that a record goes back to")),
        Of(RecordAttributes.ConvertedFrom, AttributeType.Reference, LocalizedText.Of("由哪件提案转来", "The proposal that this one was made from")),
        Of(RecordAttributes.Clue, AttributeType.Reference, LocalizedText.Of("所采用的线索", "The published clue that was taken up")),
        Of(RecordAttributes.Into, AttributeType.Reference, LocalizedText.Of("并入或转为的提案", "The proposal that this one goes on in")),
        Open(RecordAttributes.Suggestion, LocalizedText.Of("建议的代码", "A suggestion by its code")),
        Open(RecordAttributes.Adopter, LocalizedText.Of("采用单位的类别", "The class of adopter as a regulation names it")),
        Open(RecordAttributes.AdoptionWay, typeof(AdoptionWays), LocalizedText.Of("采用方式", "How something was adopted")),
        Of(RecordAttributes.Unit, AttributeType.Reference, LocalizedText.Of("承办单位", "A handling unit")),
        Closed(RecordAttributes.HandlingRole, typeof(HandlingRoles), LocalizedText.Of("承办角色", "The role of a handling unit")),
        Open(RecordAttributes.Phase, typeof(ContactPhases), LocalizedText.Of("沟通阶段", "When a unit spoke with the proposer")),
        Open(RecordAttributes.Grounds, LocalizedText.Of("延期理由", "The grounds of an extension")),
        Closed(RecordAttributes.Granted, [StepTaken.YesCode, StepTaken.NoCode], LocalizedText.Of("是否同意", "Whether a request was granted")),
        Open(RecordAttributes.ReplyResult, typeof(ReplyResults), LocalizedText.Of("答复类别", "The result that a reply states")),
        Closed(RecordAttributes.InTime, [StepTaken.YesCode, StepTaken.NoCode], LocalizedText.Of("是否按期", "Whether it was done in time")),
        Closed(RecordAttributes.Counted, [StepTaken.YesCode, StepTaken.NoCode], LocalizedText.Of("答复是否算数", "Whether a reply counts by the regulation")),
        Open(RecordAttributes.Satisfaction, typeof(Satisfactions), LocalizedText.Of("满意程度", "How satisfied the proposer is")),
        Open(RecordAttributes.SupervisionKind, typeof(SupervisionKinds), LocalizedText.Of("督办形式", "The form of supervision")),
        Of(RecordAttributes.Occasion, AttributeType.Reference, LocalizedText.Of("督办活动", "The visit or meeting")),
        Of(RecordAttributes.TeamLeader, AttributeType.Reference, LocalizedText.Of("课题组负责人", "The member who leads a team")),
        Of(RecordAttributes.Winner, AttributeType.Reference, LocalizedText.Of("中标课题组", "The team that a topic was given to")),
        Open(RecordAttributes.Matter, LocalizedText.Of("承诺类别、检查主题或查出的问题", "The kind of commitment, what was inspected, or what was found")),
        Of(RecordAttributes.DueOn, AttributeType.Date, LocalizedText.Of("期限，含当日", "The last day to do it, included")),
        Of(RecordAttributes.Partner, AttributeType.Reference, LocalizedText.Of("另一方", "The other side")),
        Open(RecordAttributes.Audience, LocalizedText.Of("述职对象", "The audience of a report")),
        Closed(RecordAttributes.Notice, [RecordAttributes.Announced, RecordAttributes.Spot], LocalizedText.Of("是否事先通知", "Whether notice was given")),
        Open(RecordAttributes.Policy, LocalizedText.Of("考核办法的代码", "The policy that was judged by, by its code")),
        Of(RecordAttributes.PeriodStart, AttributeType.Date, LocalizedText.Of("考核期首日", "The first day of the period that was judged")),
        Of(RecordAttributes.PeriodEnd, AttributeType.Date, LocalizedText.Of("考核期末日", "The last day of the period that was judged")),
        Of(RecordAttributes.AssessedScore, AttributeType.Number, LocalizedText.Of("得分", "The score that was issued")),
        Open(RecordAttributes.AssessedGrade, LocalizedText.Of("等次", "The grade that was issued")),
        Of(RecordAttributes.AssessedRank, AttributeType.Number, LocalizedText.Of("名次，从 1 起", "The rank that was issued, from 1")),
        Closed(RecordAttributes.HonourPrefix, [StepTaken.YesCode], LocalizedText.Of("随结果给予的荣誉，后接其代码", "An honour that goes with the result; its code follows")),
        Open(RecordAttributes.OrganizationKind, typeof(OrganizationKinds), LocalizedText.Of("组织类别", "The kind of the organization that was founded, or that it became")),
        Open(RecordAttributes.FoundingMode, typeof(FoundingModes), LocalizedText.Of("组建方式", "The way of founding")),
        Closed(RecordAttributes.GoesOn, [StepTaken.YesCode, StepTaken.NoCode], LocalizedText.Of("分出后原组织是否保留", "Whether what was split goes on")),
        Open(RecordAttributes.Procedure, LocalizedText.Of("程序", "The procedure by its code")),
        Open(RecordAttributes.Step, LocalizedText.Of("步骤", "The step by its code")),
        Open(RecordAttributes.State, LocalizedText.Of("办后状态", "The state after it by its code")),
        Closed(RecordAttributes.PaperPrefix, [StepTaken.YesCode], LocalizedText.Of("当时具备的材料，后接其代码", "A paper that was there; its code follows")),
    ];

    /// <summary>The class that has the codes; null when it is <see cref="RecordAttributes"/> or none.</summary>
    internal string? Constants { get; private init; }

    /// <summary>Whether it is the attribute of this name, or begins it.</summary>
    internal bool IsOf(string name) => Name.EndsWith('.') ? name.StartsWith(Name, StringComparison.Ordinal) : name == Name;

    internal static IReadOnlyList<string> ConstantsOf(Type type) =>
        [.. type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!)];

    private static AttributeRow Of(string name, AttributeType type, LocalizedText meaning) => new(name, type, [], false, meaning);

    private static AttributeRow Open(string name, LocalizedText meaning) => new(name, AttributeType.Code, [], true, meaning);

    private static AttributeRow Open(string name, IReadOnlyList<string> codes, LocalizedText meaning) => new(name, AttributeType.Code, codes, true, meaning);

    private static AttributeRow Open(string name, Type constants, LocalizedText meaning) =>
        new(name, AttributeType.Code, ConstantsOf(constants), true, meaning) { Constants = constants.Name };

    private static AttributeRow Closed(string name, IReadOnlyList<string> codes, LocalizedText meaning) => new(name, AttributeType.Code, codes, false, meaning);

    private static AttributeRow Closed(string name, Type constants, LocalizedText meaning) =>
        new(name, AttributeType.Code, ConstantsOf(constants), false, meaning) { Constants = constants.Name };
}
