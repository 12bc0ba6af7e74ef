using System;
using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <summary>The attributes of the attendance records of one meeting; those who merely came or did not share them.</summary>
internal sealed class AttendanceAttributes
{
    private static readonly RecordAttribute[] s_presences = Array.ConvertAll(
        [Presence.Full, Presence.Part, Presence.Excused, Presence.Absent, Presence.NotRequired, Presence.Observer],
        (Presence presence) => RecordAttribute.OfCode(RecordAttributes.Attendance, presence.Code()));

    private static readonly RecordAttribute s_compulsory = RecordAttribute.OfCode(RecordAttributes.Obligation, RecordAttributes.Compulsory);
    private static readonly RecordAttribute s_voluntary = RecordAttribute.OfCode(RecordAttributes.Obligation, RecordAttributes.Voluntary);

    private readonly RecordRest?[] _plain = new RecordRest[s_presences.Length];
    private readonly RecordAttribute _kind;
    private readonly bool? _isCompulsory;

    internal AttendanceAttributes(Meeting meeting)
    {
        _kind = RecordAttribute.OfCode(RecordAttributes.Meeting, meeting.Kind);
        _isCompulsory = meeting.IsCompulsory;
    }

    internal RecordRest Of(in Attendance attendance)
    {
        if (!attendance.IsPlain)
        {
            return Made(attendance);
        }

        ref RecordRest? plain = ref _plain[(int)attendance.Presence];
        return plain ??= Made(attendance);
    }

    // Sorted by name, and two at least: a single code would stand in the record itself.
    private RecordRest Made(in Attendance attendance)
    {
        List<RecordAttribute> made = [s_presences[(int)attendance.Presence]];
        if (attendance.Role is string role)
        {
            made.Add(RecordAttribute.OfCode(RecordAttributes.AttendanceRole, role));
        }

        if (attendance.Leave is Leave leave)
        {
            made.Add(RecordAttribute.OfCode(RecordAttributes.LeaveReason, leave.Reason));
        }

        made.Add(_kind);
        if (_isCompulsory is bool compulsory)
        {
            made.Add(compulsory ? s_compulsory : s_voluntary);
        }

        if (attendance.CameLate || attendance.LeftEarly)
        {
            made.Add(RecordAttribute.OfCode(RecordAttributes.Punctuality, !attendance.LeftEarly ? RecordAttributes.Late
                : attendance.CameLate ? RecordAttributes.LateAndEarly : RecordAttributes.LeftEarly));
        }

        if (attendance.SignUp != SignUp.None || _isCompulsory == false)
        {
            made.Add(RecordAttribute.OfCode(RecordAttributes.SignUp, attendance.SignUp.Code()));
        }

        return RecordRest.Empty.WithAttributes([.. made]);
    }
}
