using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <content>Organizations, what is elected in them, and the meetings that they hold.</content>
internal static partial class WellKnown
{
    private static readonly Dictionary<string, LocalizedText> Kinds = new(StringComparer.Ordinal)
    {
        [OrganizationKinds.Committee] = LocalizedText.Of("委员会", "committee"),
        [OrganizationKinds.GeneralBranch] = LocalizedText.Of("总支部", "general branch"),
        [OrganizationKinds.Branch] = LocalizedText.Of("支部", "branch"),
        [OrganizationKinds.Group] = LocalizedText.Of("小组", "group"),
        [OrganizationKinds.PartyGroup] = LocalizedText.Of("党组", "party group"),
        [OrganizationKinds.Grid] = LocalizedText.Of("网格", "grid"),
        [OrganizationKinds.JointCommittee] = LocalizedText.Of("联合党委", "joint committee"),
        [OrganizationKinds.SpecialCommittee] = LocalizedText.Of("专门委员会", "special committee"),
        [OrganizationKinds.Office] = LocalizedText.Of("机关部门", "office"),
        [OrganizationKinds.Enterprise] = LocalizedText.Of("企事业单位", "enterprise"),
        [OrganizationKinds.League] = LocalizedText.Of("团组织", "league organization"),
        [OrganizationKinds.Team] = LocalizedText.Of("工作队", "team"),
    };

    private static readonly Dictionary<string, LocalizedText> Meetings = new(StringComparer.Ordinal)
    {
        [MeetingKinds.Assembly] = LocalizedText.Of("党员大会", "the assembly"),
        [MeetingKinds.Committee] = LocalizedText.Of("委员会会议", "the committee meeting"),
        [MeetingKinds.EnlargedCommittee] = LocalizedText.Of("扩大会议", "the enlarged committee meeting"),
        [MeetingKinds.Group] = LocalizedText.Of("小组会", "the group meeting"),
        [MeetingKinds.PartyClass] = LocalizedText.Of("党课", "the party class"),
        [MeetingKinds.ThemeDay] = LocalizedText.Of("主题党日", "the theme day"),
        [MeetingKinds.BranchStudy] = LocalizedText.Of("支部学习会", "the branch study meeting"),
        [MeetingKinds.StaffStudy] = LocalizedText.Of("机关学习会", "the staff study meeting"),
        [MeetingKinds.ChairOffice] = LocalizedText.Of("主委办公会", "the chair's office meeting"),
        [MeetingKinds.Chairs] = LocalizedText.Of("主席会议", "the chair's meeting"),
        [MeetingKinds.Standing] = LocalizedText.Of("常委会议", "the standing committee"),
        [MeetingKinds.Plenary] = LocalizedText.Of("全体会议", "the plenary"),
        [MeetingKinds.Congress] = LocalizedText.Of("代表大会", "the congress"),
        [MeetingKinds.Forum] = LocalizedText.Of("座谈会", "the forum"),
        [MeetingKinds.Cases] = LocalizedText.Of("案例会商会", "the case meeting"),
        [MeetingKinds.Lecture] = LocalizedText.Of("讲堂", "the lecture"),
        [MeetingKinds.Training] = LocalizedText.Of("培训", "the training"),
        [MeetingKinds.Inspection] = LocalizedText.Of("视察", "the inspection"),
        [MeetingKinds.Supervision] = LocalizedText.Of("督办会", "the supervision meeting"),
        [MeetingKinds.Activity] = LocalizedText.Of("活动", "the activity"),
    };

    internal static LocalizedText OrganizationKind(string kind) => Say(Kinds, kind);

    /// <summary>What is elected: the holders of a post, or a body.</summary>
    internal static LocalizedText Office(string office) => Say(Posts.ContainsKey(office) ? Posts : Kinds, office);

    internal static LocalizedText Meeting(string kind) => Say(Meetings, kind);

    /// <summary>Kinds of meeting of which one will do.</summary>
    internal static LocalizedText AnyMeeting(IEnumerable<string> kinds) => StepWords.Joined("或", " or ", kinds.Select(Meeting));
}
