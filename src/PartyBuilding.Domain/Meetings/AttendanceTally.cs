namespace PartyBuilding.Domain;

/// <summary>Counts attendances one by one.</summary>
internal sealed class AttendanceTally
{
    internal int Full { get; private set; }

    internal int Part { get; private set; }

    internal int Excused { get; private set; }

    internal int Absent { get; private set; }

    internal int Observed { get; private set; }

    internal long SessionsAttended { get; private set; }

    internal long SessionsDue { get; private set; }

    internal void Add(in Attendance attendance, int sessions)
    {
        switch (attendance.Presence)
        {
            case Presence.Full:
                Full++;
                break;
            case Presence.Part:
                Part++;
                break;
            case Presence.Excused:
                Excused++;
                break;
            case Presence.Absent:
                Absent++;
                break;
            case Presence.Observer:
                Observed++;
                break;
            default:
                break;
        }

        if (attendance.IsDue)
        {
            SessionsAttended += attendance.AttendedOf(sessions);
            SessionsDue += attendance.DueOf(sessions);
        }
    }
}
