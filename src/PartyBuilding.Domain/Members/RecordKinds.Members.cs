namespace PartyBuilding.Domain;

/// <content>What a member's file writes; the subject is the member.</content>
public static partial class RecordKinds
{
    /// <summary>A change of standing (身份变动).</summary>
    public const string MemberStanding = "member.standing";

    /// <summary>A step of a transfer of the record (组织关系转接).</summary>
    public const string MemberTransfer = "member.transfer";

    /// <summary>Part in a training class (培训).</summary>
    public const string MemberTraining = "member.training";

    /// <summary>A service period (服务期).</summary>
    public const string MemberServicePeriod = "member.servicePeriod";

    /// <summary>A sanction (处分).</summary>
    public const string MemberSanction = "member.sanction";

    /// <summary>A refresher training (回炉).</summary>
    public const string MemberRefresher = "member.refresher";

    /// <summary>A move or secondment (干部交流).</summary>
    public const string MemberMove = "member.move";

    /// <summary>A spell away (流动).</summary>
    public const string MemberFloating = "member.floating";

    /// <summary>A time of service in a post (任职经历).</summary>
    public const string MemberService = "member.service";

    /// <summary>A grade fixed in a post (岗位等级).</summary>
    public const string MemberGrade = "member.grade";

    /// <summary>An event (事件).</summary>
    public const string MemberEvent = "member.event";

    /// <summary>A talk, visit or other care (谈心、走访).</summary>
    public const string MemberCare = "member.care";

    /// <summary>A selection exam, promotion, honour, bonus or appointment.</summary>
    public const string MemberAction = "member.action";

    /// <summary>A listing in a talent pool or reserve list (人才库、后备干部).</summary>
    public const string MemberListing = "member.listing";

    /// <summary>A selection for a post (选任).</summary>
    public const string MemberSelection = "member.selection";
}
