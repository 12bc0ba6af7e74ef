namespace PartyBuilding.Domain;

/// <summary>How many meetings of one kind there were, with sessions and listeners (会议统计).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record MeetingTotal
{
    internal MeetingTotal(string kind, int meetings, int withStudy, long sessions, long present, long observers, long audience, int papers)
    {
        Kind = kind;
        Meetings = meetings;
        WithStudy = withStudy;
        Sessions = sessions;
        Present = present;
        Observers = observers;
        Audience = audience;
        Papers = papers;
    }

    /// <summary>The kind of meeting.</summary>
    public string Kind { get; }

    /// <summary>How many were held.</summary>
    public int Meetings { get; }

    /// <summary>How many of them had study on the agenda.</summary>
    public int WithStudy { get; }

    /// <summary>Their sessions.</summary>
    public long Sessions { get; }

    /// <summary>How often someone due came (人次).</summary>
    public long Present { get; }

    /// <summary>How often someone came as an observer (列席人次).</summary>
    public long Observers { get; }

    /// <summary>Listeners who are known by number only (听众人次).</summary>
    public long Audience { get; }

    /// <summary>The papers they left behind.</summary>
    public int Papers { get; }

    /// <summary>Kind and number.</summary>
    public override string ToString() => $"{Kind} {Keys.Text(Meetings)}";
}
