namespace PartyBuilding.Domain;

/// <summary>How the parts of a meeting are written in findings and records.</summary>
internal static class MeetingTexts
{
    /// <summary>A finding at a subject.</summary>
    internal static Finding At(this FindingKind kind, SubjectId subject) => Finding.Of(kind, FindingPlace.OfSubject(subject));

    /// <summary>A finding about the meeting in hand as a whole.</summary>
    internal static Finding Here(this FindingKind kind) => Finding.Of(kind, FindingPlace.Nowhere);

    internal static string Code(this Presence presence) => presence switch
    {
        Presence.Full => RecordAttributes.FullPresence,
        Presence.Part => RecordAttributes.PartPresence,
        Presence.Excused => RecordAttributes.OnLeave,
        Presence.Absent => RecordAttributes.Absence,
        Presence.NotRequired => RecordAttributes.NotRequired,
        _ => RecordAttributes.Observer,
    };

    internal static string Code(this SignUp signUp) => signUp switch
    {
        SignUp.SignedUp => RecordAttributes.SignedUp,
        SignUp.Cancelled => RecordAttributes.SignUpCancelled,
        _ => RecordAttributes.NotSignedUp,
    };
}
