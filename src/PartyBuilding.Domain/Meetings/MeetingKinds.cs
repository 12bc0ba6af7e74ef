namespace PartyBuilding.Domain;

/// <summary>The kinds of meeting that have a name of their own; any other code is a kind as well (会议类别).</summary>
public static class MeetingKinds
{
    /// <summary>The assembly of all members of a branch (党员大会).</summary>
    public const string Assembly = "assembly";

    /// <summary>The committee of a branch or of a body (委员会会议).</summary>
    public const string Committee = "committee";

    /// <summary>The committee with others invited (扩大会议).</summary>
    public const string EnlargedCommittee = "enlargedCommittee";

    /// <summary>A group within a branch (党小组会).</summary>
    public const string Group = "group";

    /// <summary>A class given to members (党课).</summary>
    public const string PartyClass = "class";

    /// <summary>The fixed day for study and activities (主题党日、固定学习日).</summary>
    public const string ThemeDay = "themeDay";

    /// <summary>The study meeting of a branch (支部学习会).</summary>
    public const string BranchStudy = "branchStudy";

    /// <summary>The study meeting of an office's staff (机关学习会).</summary>
    public const string StaffStudy = "staffStudy";

    /// <summary>The office meeting of a chair (主委办公会).</summary>
    public const string ChairOffice = "chairOffice";

    /// <summary>The meeting of chair and vice-chairs (主席会议).</summary>
    public const string Chairs = "chairs";

    /// <summary>The standing committee (常委会议).</summary>
    public const string Standing = "standing";

    /// <summary>The plenary of a conference or committee (全体会议).</summary>
    public const string Plenary = "plenary";

    /// <summary>A congress of members or delegates (党员代表大会).</summary>
    public const string Congress = "congress";

    /// <summary>A forum or consultation (座谈会、论坛).</summary>
    public const string Forum = "forum";

    /// <summary>A meeting over cases of the neighbourhood (案例会商会).</summary>
    public const string Cases = "cases";

    /// <summary>A lecture (讲堂).</summary>
    public const string Lecture = "lecture";

    /// <summary>A training (培训).</summary>
    public const string Training = "training";

    /// <summary>A joint inspection (视察).</summary>
    public const string Inspection = "inspection";

    /// <summary>A meeting that supervises a matter on its way (督办会).</summary>
    public const string Supervision = "supervision";

    /// <summary>An activity (活动).</summary>
    public const string Activity = "activity";
}
