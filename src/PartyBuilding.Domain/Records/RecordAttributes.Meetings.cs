namespace PartyBuilding.Domain;

/// <content>What the records of a <see cref="Meeting"/> say.</content>
public static partial class RecordAttributes
{
    /// <summary>The kind of meeting, a code, see <see cref="MeetingKinds"/>.</summary>
    public const string Meeting = "meeting";

    /// <summary>Whether study was on the agenda: <see cref="WithStudy"/> or <see cref="WithoutStudy"/>.</summary>
    public const string Study = "study";

    /// <summary>Study was on the agenda.</summary>
    public const string WithStudy = "with";

    /// <summary>Study was not on the agenda.</summary>
    public const string WithoutStudy = "without";

    /// <summary>The sessions of a meeting, a number; missing when there was one.</summary>
    public const string Sessions = "sessions";

    /// <summary>Whether members had to come: <see cref="Compulsory"/> or <see cref="Voluntary"/>; missing when it makes no difference.</summary>
    public const string Obligation = "obligation";

    /// <summary>Members had to come.</summary>
    public const string Compulsory = "compulsory";

    /// <summary>Members came of their own will.</summary>
    public const string Voluntary = "voluntary";

    /// <summary>How a member took part, one of the six codes that follow.</summary>
    public const string Attendance = "attendance";

    /// <summary>There from beginning to end.</summary>
    public const string FullPresence = "full";

    /// <summary>There for a part.</summary>
    public const string PartPresence = "part";

    /// <summary>Away with leave.</summary>
    public const string OnLeave = "leave";

    /// <summary>Away without leave.</summary>
    public const string Absence = "absent";

    /// <summary>Not required to come.</summary>
    public const string NotRequired = "notRequired";

    /// <summary>There without being due.</summary>
    public const string Observer = "observer";

    /// <summary>The class of reason for leave, a code, see <see cref="LeaveReasons"/>.</summary>
    public const string LeaveReason = "leaveReason";

    /// <summary>In what role a member took part, a code such as "speaker".</summary>
    public const string AttendanceRole = "attendanceRole";

    /// <summary>What a member said beforehand: <see cref="SignedUp"/>, <see cref="SignUpCancelled"/>; for a meeting that members come to of their own will also <see cref="NotSignedUp"/>.</summary>
    public const string SignUp = "signUp";

    /// <summary>Signed up.</summary>
    public const string SignedUp = "signedUp";

    /// <summary>Cancelled, or said not to come.</summary>
    public const string SignUpCancelled = "cancelled";

    /// <summary>Said nothing.</summary>
    public const string NotSignedUp = "none";

    /// <summary>Whether a member kept the hours: <see cref="Late"/>, <see cref="LeftEarly"/> or <see cref="LateAndEarly"/>; missing otherwise.</summary>
    public const string Punctuality = "punctuality";

    /// <summary>Came late.</summary>
    public const string Late = "late";

    /// <summary>Left early.</summary>
    public const string LeftEarly = "early";

    /// <summary>Came late and left early.</summary>
    public const string LateAndEarly = "lateAndEarly";

    /// <summary>The kind of evidence, a code, see <see cref="EvidenceKinds"/>.</summary>
    public const string Evidence = "evidence";

    /// <summary>The matter that was voted on, an item.</summary>
    public const string VotedOn = "votedOn";

    /// <summary>What came of a vote: <see cref="Carried"/> or <see cref="Lost"/>.</summary>
    public const string VoteOutcome = "voteOutcome";

    /// <summary>The vote was carried.</summary>
    public const string Carried = "carried";

    /// <summary>The vote was lost.</summary>
    public const string Lost = "lost";

    /// <summary>What a member was elected to, a code.</summary>
    public const string Office = "office";

    /// <summary>The kind of paper, a code, see <see cref="PaperKinds"/>.</summary>
    public const string Paper = "paper";

    /// <summary>The paper itself, an item.</summary>
    public const string PaperItem = "paperItem";
}
