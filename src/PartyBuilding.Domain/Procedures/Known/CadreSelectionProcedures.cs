namespace PartyBuilding.Domain;

/// <summary>How a leading cadre is chosen for a post, from the vacancy to the end of the trial (干部选拔任用程序).</summary>
public static class CadreSelectionProcedures
{
    /// <summary>Step: the committee moves that the post be filled (动议).</summary>
    public const string Move = "move";

    /// <summary>Step: the candidates who come into question are gathered (提出初步人选).</summary>
    public const string Gather = "gather";

    /// <summary>Step: those concerned recommend; again, when the result has lapsed (民主推荐).</summary>
    public const string Recommend = "recommend";

    /// <summary>Step: the candidate was inspected; states the levels that are skipped (考察).</summary>
    public const string Inspect = "inspect";

    /// <summary>Step: leaders are sounded out (酝酿).</summary>
    public const string Deliberate = "deliberate";

    /// <summary>Step: the department above consents to an exception, before the inspection when a level is skipped (破格报批).</summary>
    public const string Consent = "consent";

    /// <summary>Step: the committee discusses, votes and decides; states the ground when it is an exception (讨论决定).</summary>
    public const string Decide = "decide";

    /// <summary>Step: the decision is made public (任前公示).</summary>
    public const string Publish = "publish";

    /// <summary>Step: the appointment is filed with the department above (备案).</summary>
    public const string File = "file";

    /// <summary>Step: appointed to a post with a trial (试任).</summary>
    public const string AppointOnTrial = "appointOnTrial";

    /// <summary>Step: appointed to a post without one, such as an elected one (任职).</summary>
    public const string Appoint = "appoint";

    /// <summary>Step: the training that the post asks for was completed, before the appointment or in the year after it (完成培训).</summary>
    public const string Train = "train";

    /// <summary>Step: the trial was passed (试用期满任职).</summary>
    public const string Confirm = "confirm";

    /// <summary>Step: the trial was not passed, and the post is taken back (免去试任职务).</summary>
    public const string Remove = "remove";

    /// <summary>Step: the candidate is considered no further (终止).</summary>
    public const string Stop = "stop";

    /// <summary>Role: the party committee or party group that decides (党委、党组).</summary>
    public const string PartyCommittee = "partyCommittee";

    /// <summary>Role: its department for organization and personnel (组织部门).</summary>
    public const string Department = "organizationDepartment";

    /// <summary>Role: the department of the level above (上级组织部门).</summary>
    public const string SuperiorDepartment = "superiorDepartment";

    /// <summary>Value of <see cref="Inspect"/>: how many levels are skipped, a number; 0 for the next level (越级数).</summary>
    public const string SkippedLevels = "skippedLevels";

    /// <summary>Value of <see cref="Consent"/>, and of <see cref="Decide"/> when it is one: the ground of the exception, a code (破格理由).</summary>
    public const string Exception = RecordAttributes.Exception;

    /// <summary>Value of <see cref="Decide"/>: members of the committee who are due, a number (应到).</summary>
    public const string Due = AdmissionWords.Due;

    /// <summary>Value of <see cref="Decide"/>: members of the committee who are present, a number (实到).</summary>
    public const string Present = AdmissionWords.Present;

    /// <summary>Value of <see cref="Decide"/>: votes for it, a number (赞成).</summary>
    public const string Yes = AdmissionWords.Yes;

    /// <summary>Value of an appointment without publicity: why there was none, a code such as for a special post (不公示事由).</summary>
    public const string WithoutPublicity = "withoutPublicity";

    /// <summary>Value of an appointment without trial: why there is none, a code such as for an elected post (不试用事由).</summary>
    public const string WithoutTrial = "withoutTrial";

    /// <summary>Value of <see cref="AppointOnTrial"/>: whether the appointment is filed with the level above, yes or no (须备案).</summary>
    public const string FilingOwed = "filingOwed";

    /// <summary>Value of <see cref="Confirm"/> and <see cref="Remove"/>: whether the appraisal found the candidate fit for the post, yes or no (胜任现职).</summary>
    public const string Fit = "fit";

    /// <summary>The regulations on selecting and appointing leading cadres, 2014 (党政领导干部选拔任用工作条例).</summary>
    /// <remarks>
    /// The steps follow each other and none is skipped but the publicity, for special posts and for candidates made public before. One level at a time: skipping one needs that the
    /// department above has consented before the inspection, skipping two is refused (articles 9, 35). A recommendation counts for a year. Two thirds of the committee are present, and more
    /// than half of those due vote for it (37, 38); an exception needs consent before (35). Made public for five full working days (41). A trial of a year at bureau level and
    /// below (42), filed a month before where filing is owed; a training that was lacking is completed within the year after the appointment (8), and so before the trial is passed. A course is about
    /// one candidate. Who may be an exception, and not twice in a row, the file knows: <see cref="PostEligibility"/>. That a candidate may be dropped at any time before the appointment is ours.
    /// </remarks>
    public static Procedure Cadres2014 { get; } = CadreSelection.Build();
}
