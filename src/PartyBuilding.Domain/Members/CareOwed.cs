using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A talk or visit that a member was owed on an event, as it stood on a day (应谈应访).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record CareOwed
{
    internal CareOwed(MemberId member, ItemId about, string name, LocalDate since, string care, ReckonedDate due, LocalDate? givenOn, LocalDate day)
    {
        Member = member;
        About = about;
        Event = name;
        Since = since;
        Care = care;
        Due = due;
        GivenOn = givenOn;
        IsOverdue = givenOn is null && day > due.Date;
        WasLate = givenOn > due.Date;
    }

    /// <summary>The member.</summary>
    public MemberId Member { get; }

    /// <summary>The matter.</summary>
    public ItemId About { get; }

    /// <summary>The event, see <see cref="MemberEvents"/> and <see cref="MemberEntryKinds"/>.</summary>
    public string Event { get; }

    /// <summary>The day of the event.</summary>
    public LocalDate Since { get; }

    /// <summary>What is owed, see <see cref="CareKinds"/>.</summary>
    public string Care { get; }

    /// <summary>The last day to give it.</summary>
    public ReckonedDate Due { get; }

    /// <summary>The day it was first given; null while it is owed.</summary>
    public LocalDate? GivenOn { get; }

    /// <summary>Whether it is still owed and the last day has passed.</summary>
    public bool IsOverdue { get; }

    /// <summary>Whether it was given after the last day.</summary>
    public bool WasLate { get; }

    /// <summary>Member, care, event and last day.</summary>
    public override string ToString() => $"{Member} {Care} {Event} {Due}";

    /// <summary>The same in words for users; null when it was given.</summary>
    public Finding? ToFinding() => GivenOn is not null ? null : Finding
        .Of(IsOverdue ? DomainFindings.CareOverdue : DomainFindings.CareIsOwed, FindingPlace.OfSubject(Member))
        .With("care", Care, MemberWords.Thing(Care))
        .With("event", Event, MemberWords.Event(Event))
        .With("since", Since)
        .With("due", Due.Date)
        .With("matter", About.ToString());
}
