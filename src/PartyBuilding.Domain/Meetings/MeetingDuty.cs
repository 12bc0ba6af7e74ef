using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>That an organization meets so often: a kind of meeting and a cadence, and who must attend (会议制度).</summary>
/// <remarks>Immutable; equal when all parts are equal. A kind that may meet monthly or every second month owes the slots of the longer cadence.</remarks>
public sealed record MeetingDuty
{
    private MeetingDuty(Cadence cadence, IReadOnlyList<string> kinds)
    {
        Cadence = cadence;
        Kinds = kinds;
    }

    /// <summary>How often.</summary>
    public Cadence Cadence { get; }

    /// <summary>The kinds of meeting of which any one counts.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>How many in each slot; 1 unless said.</summary>
    public int Times { get; private init; } = 1;

    /// <summary>The kind of organization that owes it; null for every kind.</summary>
    public string? OrganizationKind { get; private init; }

    /// <summary>Whether only meetings with study on the agenda count.</summary>
    public bool NeedsStudy { get; private init; }

    /// <summary>Who must attend; null when the duty does not say.</summary>
    public Attendees? Attendees { get; private init; }

    /// <summary>A meeting of one of these kinds in every slot of this cadence.</summary>
    /// <exception cref="ArgumentException">The cadence is not one of the enumeration, a kind is no code, or there is none.</exception>
    public static MeetingDuty Every(Cadence cadence, params string[] kinds)
    {
        if (cadence is < Cadence.Day or > Cadence.Term)
        {
            throw new ArgumentOutOfRangeException(nameof(cadence), cadence, "A cadence is one of the named values, Day to Term.");
        }

        return Require.NotNull(kinds, nameof(kinds)).Length > 0
            ? new(cadence, ValueList<string>.Of(kinds.Select(kind => Code.Check(kind, nameof(kinds)))))
            : throw new ArgumentException("A duty to meet names one kind of meeting or more.", nameof(kinds));
    }

    /// <summary>The same duty, with so many meetings in each slot.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one.</exception>
    public MeetingDuty AtLeast(int times) => times > 0
        ? this with { Times = times }
        : throw new ArgumentOutOfRangeException(nameof(times), times, "A duty is for one meeting or more.");

    /// <summary>The same duty, which only organizations of this kind have.</summary>
    /// <exception cref="ArgumentException">The kind is no code.</exception>
    public MeetingDuty OfEach(string organizationKind) => this with { OrganizationKind = Code.Check(organizationKind, nameof(organizationKind)) };

    /// <summary>The same duty, for which only meetings with study on the agenda count.</summary>
    public MeetingDuty WithStudy() => this with { NeedsStudy = true };

    /// <summary>The same duty, at whose meetings these must be there: <see cref="Domain.Attendees.Call"/> gives the roll.</summary>
    public MeetingDuty AttendedBy(Attendees attendees) => this with { Attendees = Require.NotNull(attendees, nameof(attendees)) };

    /// <summary>Kinds and cadence, such as "branchStudy every TwoMonths".</summary>
    public override string ToString() => $"{string.Join("|", Kinds)} every {Cadence}";

    /// <summary>Whether the meeting is one of those owed.</summary>
    internal bool Counts(Meeting meeting) => !meeting.IsCalledOff && Kinds.Contains(meeting.Kind) && (!NeedsStudy || meeting.HasStudy);
}
