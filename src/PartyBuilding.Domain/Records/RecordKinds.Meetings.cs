namespace PartyBuilding.Domain;

/// <content>What a <see cref="Meeting"/> writes. Every record of a meeting is about the item that has the meeting's key.</content>
public static partial class RecordKinds
{
    /// <summary>A meeting that an organization held; quantity one, with an end when it lasted several days.</summary>
    public const string MeetingHeld = "meeting.held";

    /// <summary>A meeting that was called off; quantity zero.</summary>
    public const string MeetingCalledOff = "meeting.calledOff";

    /// <summary>Present of due, in persons, at a meeting of an organization.</summary>
    public const string MeetingTurnout = "meeting.turnout";

    /// <summary>Listeners of a meeting who are known by number only.</summary>
    public const string MeetingAudience = "meeting.audience";

    /// <summary>A member at a meeting: sessions attended of sessions due; who was not due has no "of".</summary>
    public const string MeetingAttendance = "meeting.attendance";

    /// <summary>What a member prepared, said or summed up.</summary>
    public const string MeetingEvidence = "meeting.evidence";

    /// <summary>A vote of an organization's meeting: yes of the base of the majority.</summary>
    public const string MeetingVote = "meeting.vote";

    /// <summary>A member elected by a meeting: the votes of those there.</summary>
    public const string MeetingElected = "meeting.elected";

    /// <summary>A paper that a meeting left behind.</summary>
    public const string MeetingPaper = "meeting.paper";
}
