using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A talk, a visit or other attention that a member was given on account of a matter on the file (谈心、走访).</summary>
/// <remarks>Immutable; equal when all parts are equal. What was said is not kept.</remarks>
public sealed record CareGiven : IMemberContent
{
    private CareGiven(ItemId about, string care, LocalDate date)
    {
        About = about;
        Care = care;
        Date = date;
    }

    /// <summary>The matter on the file that it answers: an event, a sanction, a spell away.</summary>
    public ItemId About { get; }

    /// <summary>What was given, see <see cref="CareKinds"/>.</summary>
    public string Care { get; }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>Who gave it; null when it is not said.</summary>
    public MemberId? By { get; private init; }

    string IMemberContent.Kind => MemberEntryKinds.Care;

    ItemId? IMemberContent.Matter => null;

    /// <summary>Care on account of a matter.</summary>
    /// <exception cref="ArgumentException">The matter is none, or the kind of care is no code.</exception>
    public static CareGiven Of(ItemId about, string care, LocalDate date)
    {
        Require.Some(about.IsNone, nameof(about));
        return new(about, Code.Check(care, nameof(care)), date.Iso());
    }

    /// <summary>The same care, given by this member.</summary>
    /// <exception cref="ArgumentException">The member is none.</exception>
    public CareGiven GivenBy(MemberId member)
    {
        Require.Some(member.IsNone, nameof(member));
        return this with { By = member };
    }

    /// <summary>Kind, matter and day.</summary>
    public override string ToString() => $"{Care} {About} {Date.Text()}";

    void IMemberContent.Check(MemberFile before, List<Finding> findings)
    {
        FindingPlace place = FindingPlace.OfSubject(before.Member);
        if (before.Opening(About) is null)
        {
            findings.Add(Finding.Of(DomainFindings.MatterUnknown, place).With("matter", About.ToString()).With("date", Date));
        }

        if (By == before.Member)
        {
            findings.Add(Finding.Of(DomainFindings.CareForOneself, place).With("care", Care, MemberWords.Thing(Care)).With("date", Date));
        }
    }

    WorkRecord IMemberContent.Describe(WorkRecord record)
    {
        WorkRecord described = record.Item(About).With(RecordAttributes.Care, Care);
        return By is MemberId by ? described.With(RecordAttributes.Actor, by) : described;
    }
}
