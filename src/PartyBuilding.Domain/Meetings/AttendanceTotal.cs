namespace PartyBuilding.Domain;

/// <summary>The attendance of a person or of an organization over many meetings (出勤统计), as whole numbers: present of due is exact.</summary>
/// <remarks>Immutable; equal when all parts are equal. For an organization each person at each meeting counts once.</remarks>
public sealed record AttendanceTotal
{
    internal AttendanceTotal(SubjectId subject, AttendanceTally tally)
    {
        Subject = subject;
        Full = tally.Full;
        Part = tally.Part;
        Excused = tally.Excused;
        Absent = tally.Absent;
        Observed = tally.Observed;
        SessionsAttended = tally.SessionsAttended;
        SessionsDue = tally.SessionsDue;
    }

    /// <summary>The member or the organization.</summary>
    public SubjectId Subject { get; }

    /// <summary>There from beginning to end.</summary>
    public int Full { get; }

    /// <summary>There for a part.</summary>
    public int Part { get; }

    /// <summary>Away with leave.</summary>
    public int Excused { get; }

    /// <summary>Away without leave.</summary>
    public int Absent { get; }

    /// <summary>There without being due.</summary>
    public int Observed { get; }

    /// <summary>How often someone was due (应到).</summary>
    public int Due => Full + Part + Excused + Absent;

    /// <summary>How often someone due came, wholly or in part (实到).</summary>
    public int Present => Full + Part;

    /// <summary>The sessions attended by those due.</summary>
    public long SessionsAttended { get; }

    /// <summary>The sessions they were due at.</summary>
    public long SessionsDue { get; }

    /// <summary>Subject, present and due, such as "member:m3 9/12".</summary>
    public override string ToString() => $"{Subject} {Keys.Text(Present)}/{Keys.Text(Due)}";
}
