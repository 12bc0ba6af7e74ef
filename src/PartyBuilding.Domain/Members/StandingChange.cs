using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>From this day on a person has this standing (身份变动).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record StandingChange : IMemberContent
{
    private StandingChange(string standing, LocalDate date)
    {
        Standing = standing;
        Date = date;
    }

    /// <summary>The standing, see <see cref="MemberStandings"/>.</summary>
    public string Standing { get; }

    /// <summary>The first day of it.</summary>
    public LocalDate Date { get; }

    /// <summary>Why, see <see cref="StandingCauses"/>; null when it is not said.</summary>
    public string? Cause { get; private init; }

    string IMemberContent.Kind => MemberEntryKinds.Standing;

    ItemId? IMemberContent.Matter => null;

    /// <summary>A change to this standing.</summary>
    /// <exception cref="ArgumentException">The standing is no code.</exception>
    public static StandingChange Of(string standing, LocalDate date) => new(Code.Check(standing, nameof(standing)), date.Iso());

    /// <summary>The same change with its cause.</summary>
    /// <exception cref="ArgumentException">The cause is no code.</exception>
    public StandingChange Because(string cause) => this with { Cause = Code.Check(cause, nameof(cause)) };

    /// <summary>Standing and day, such as "full 2025-07-01".</summary>
    public override string ToString() => $"{Standing} {Date.Text()}";

    void IMemberContent.Check(MemberFile before, List<Finding> findings)
    {
        string? standing = before.StandingOn(Date);
        bool saysExpulsion = Standing == MemberStandings.Left && before.IsExpelledOn(Date);
        if (!saysExpulsion && !before.Rules.MayFollow(standing, Standing))
        {
            findings.Add(Finding.Of(DomainFindings.StandingDoesNotFollow, FindingPlace.OfSubject(before.Member))
                .With("from", standing!, MemberWords.Word(standing!))
                .With("to", Standing, MemberWords.Word(Standing))
                .With("date", Date));
        }

        if (standing == MemberStandings.Left && Standing != MemberStandings.Left)
        {
            findings.AddRange(before.BarredFrom(MemberActions.Readmission, Date));
        }

        if (Standing == MemberStandings.Left && Cause == StandingCauses.Expelled && !saysExpulsion)
        {
            findings.Add(Finding.Of(DomainFindings.ExpulsionWithoutSanction, FindingPlace.OfSubject(before.Member)).With("date", Date));
        }
    }

    WorkRecord IMemberContent.Describe(WorkRecord record)
    {
        WorkRecord described = record.With(RecordAttributes.MemberStanding, Standing);
        return Cause is null ? described : described.With(RecordAttributes.Cause, Cause);
    }
}
