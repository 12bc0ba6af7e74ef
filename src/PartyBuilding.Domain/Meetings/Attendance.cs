using System;

namespace PartyBuilding.Domain;

/// <summary>One person at one meeting (出席记录).</summary>
/// <remarks>
/// Immutable; equal when all parts are equal. <c>default</c> is nobody and is refused by every roll.
/// Someone who is due has a vote unless <see cref="WithoutVote"/> is said; observers and those not required have none.
/// </remarks>
public readonly record struct Attendance
{
    private readonly AttendanceMarks _marks;

    private Attendance(MemberId member, Presence presence)
    {
        Require.Some(member.IsNone, nameof(member));
        Member = member;
        Presence = presence;
        Role = null;
        Leave = null;
        Attended = presence is Presence.Full or Presence.Observer ? 1 : 0;
        OutOf = presence == Presence.NotRequired ? 0 : 1;
        SignUp = SignUp.None;
        _marks = AttendanceMarks.Whole;
    }

    /// <summary>The member; none for <c>default</c>.</summary>
    public MemberId Member { get; }

    /// <summary>How the member took part.</summary>
    public Presence Presence { get; private init; }

    /// <summary>The sessions attended, of <see cref="OutOf"/>; 1 of 1 for a meeting taken as a whole.</summary>
    public int Attended { get; private init; }

    /// <summary>The sessions the member was due at.</summary>
    public int OutOf { get; private init; }

    /// <summary>As what, a code such as "speaker" or "host"; null for none.</summary>
    public string? Role { get; private init; }

    /// <summary>The leave asked for; null for none.</summary>
    public Leave? Leave { get; private init; }

    /// <summary>What was said beforehand.</summary>
    public SignUp SignUp { get; private init; }

    /// <summary>Whether the member was to come.</summary>
    public bool IsDue => Presence is not (Presence.NotRequired or Presence.Observer);

    /// <summary>Whether the member was due and there, wholly or in part.</summary>
    public bool IsPresent => Presence is Presence.Full or Presence.Part;

    /// <summary>Whether the member was due and has a vote.</summary>
    public bool HasVote => IsDue && (_marks & AttendanceMarks.NoVote) == 0;

    /// <summary>Whether the member came late (迟到).</summary>
    public bool CameLate => (_marks & AttendanceMarks.Late) != 0;

    /// <summary>Whether the member left early (早退).</summary>
    public bool LeftEarly => (_marks & AttendanceMarks.LeftEarly) != 0;

    /// <summary>Whether the meeting is taken as a whole, not by sessions.</summary>
    internal bool IsWhole => (_marks & AttendanceMarks.Whole) != 0;

    /// <summary>Whether nothing but the presence was said.</summary>
    internal bool IsPlain => Role is null && Leave is null && SignUp == SignUp.None && (_marks | AttendanceMarks.Whole) == AttendanceMarks.Whole;

    /// <summary>There from beginning to end.</summary>
    /// <exception cref="ArgumentException">The member is none.</exception>
    public static Attendance Present(MemberId member) => new(member, Presence.Full);

    /// <summary>There for this many of the sessions that the member was due at; all of them is full, none is absent. No roll takes more than all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The sessions due are below 1, or those attended below 0.</exception>
    public static Attendance Sessions(MemberId member, int attended, int outOf)
    {
        if (outOf < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(outOf), outOf, "Presence by sessions is out of one session or more.");
        }

        if (attended < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(attended), attended, "A number of sessions is 0 or above.");
        }

        Presence presence = attended == 0 ? Presence.Absent : attended >= outOf ? Presence.Full : Presence.Part;
        return new Attendance(member, presence).Counted(presence, attended, outOf);
    }

    /// <summary>Away with this leave: excused when it was granted, otherwise absent.</summary>
    /// <exception cref="ArgumentException">The member is none.</exception>
    public static Attendance OnLeave(MemberId member, Leave leave)
    {
        Require.NotNull(leave, nameof(leave));
        return new(member, leave.IsGranted ? Presence.Excused : Presence.Absent) { Leave = leave };
    }

    /// <summary>Away without leave.</summary>
    /// <exception cref="ArgumentException">The member is none.</exception>
    public static Attendance Absent(MemberId member) => new(member, Presence.Absent);

    /// <summary>Not required to come.</summary>
    /// <exception cref="ArgumentException">The member is none.</exception>
    public static Attendance NotRequired(MemberId member) => new(member, Presence.NotRequired);

    /// <summary>There without being due and without a vote.</summary>
    /// <exception cref="ArgumentException">The member is none.</exception>
    public static Attendance Observer(MemberId member) => new(member, Presence.Observer);

    /// <summary>The same, with leave for the sessions missed.</summary>
    public Attendance WithLeave(Leave leave)
    {
        Require.NotNull(leave, nameof(leave));
        return Presence is Presence.Absent or Presence.Excused
            ? this with { Leave = leave, Presence = leave.IsGranted ? Presence.Excused : Presence.Absent }
            : this with { Leave = leave };
    }

    /// <summary>The same, in this role.</summary>
    /// <exception cref="ArgumentException">The role is no code.</exception>
    public Attendance As(string role) => this with { Role = Code.Check(role, nameof(role)) };

    /// <summary>The same, without a vote: a member on probation, or under a sanction that takes it.</summary>
    public Attendance WithoutVote() => Marked(AttendanceMarks.NoVote);

    /// <summary>The same, having said this beforehand.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration.</exception>
    public Attendance Saying(SignUp signUp) => signUp is >= SignUp.None and <= SignUp.Cancelled
        ? this with { SignUp = signUp }
        : throw new ArgumentOutOfRangeException(nameof(signUp), signUp, "A sign-up is None, SignedUp or Cancelled.");

    /// <summary>The same, come late.</summary>
    public Attendance Late() => Marked(AttendanceMarks.Late);

    /// <summary>The same, left early.</summary>
    public Attendance Early() => Marked(AttendanceMarks.LeftEarly);

    /// <summary>Member, presence and sessions, such as "m3 Part 5/6".</summary>
    public override string ToString() => IsWhole
        ? $"{Member} {Presence}"
        : $"{Member} {Presence} {Keys.Text(Attended)}/{Keys.Text(OutOf)}";

    /// <summary>Sessions attended in a meeting of this many.</summary>
    internal int AttendedOf(int sessions) => IsWhole ? Attended * sessions : Attended;

    /// <summary>Sessions due in a meeting of this many.</summary>
    internal int DueOf(int sessions) => !IsDue ? 0 : IsWhole ? sessions : OutOf;

    /// <summary>Taken as away, although there for a part, or although on leave.</summary>
    internal Attendance Away(Presence presence) => this with { Presence = presence, Attended = 0 };

    internal Attendance WithoutLeave() => this with { Leave = null };

    private Attendance Counted(Presence presence, int attended, int outOf) =>
        new(this, _marks & ~AttendanceMarks.Whole) { Presence = presence, Attended = attended, OutOf = outOf };

    private Attendance Marked(AttendanceMarks mark) => new(this, _marks | mark);

    private Attendance(Attendance other, AttendanceMarks marks)
    {
        this = other;
        _marks = marks;
    }
}
