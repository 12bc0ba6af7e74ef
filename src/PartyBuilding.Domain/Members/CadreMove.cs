using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A cadre goes down, up or out, for good or on secondment (干部交流、挂职).</summary>
/// <remarks>Immutable; equal when all parts are equal. What became of it stands in its <see cref="MatterEnded"/>. One secondment runs at a time.
/// The record of a member does not follow by itself: it is moved by a <see cref="Transfer"/>.</remarks>
public sealed record CadreMove : IMemberContent
{
    private CadreMove(ItemId matter, string direction, OrganizationId to, LocalDate date)
    {
        Matter = matter;
        Direction = direction;
        To = to;
        Date = date;
    }

    /// <summary>The matter.</summary>
    public ItemId Matter { get; }

    /// <summary>Where it goes, see <see cref="MoveDirections"/>.</summary>
    public string Direction { get; }

    /// <summary>The organization that takes the cadre.</summary>
    public OrganizationId To { get; }

    /// <summary>The first day there.</summary>
    public LocalDate Date { get; }

    /// <summary>The organization that sends; null when it is not said.</summary>
    public OrganizationId? From { get; private init; }

    /// <summary>The level it goes to, a code such as "village"; null when it is not said.</summary>
    public string? Level { get; private init; }

    /// <summary>The post there, a code such as "secretary"; null when there is none.</summary>
    public string? Post { get; private init; }

    /// <summary>For a secondment the planned last day; null when it is for good.</summary>
    public LocalDate? PlannedEnd { get; private init; }

    /// <summary>Whether it is for a time only (挂职、借调).</summary>
    public bool IsSecondment => PlannedEnd is not null;

    string IMemberContent.Kind => MemberEntryKinds.Move;

    ItemId? IMemberContent.Matter => Matter;

    /// <summary>A move for good.</summary>
    /// <exception cref="ArgumentException">An identifier is none, or the direction is no code.</exception>
    public static CadreMove Of(ItemId matter, string direction, OrganizationId to, LocalDate date)
    {
        Require.Some(matter.IsNone, nameof(matter));
        Require.Some(to.IsNone, nameof(to));
        return new(matter, Code.Check(direction, nameof(direction)), to, date.Iso());
    }

    /// <summary>The same move from this organization.</summary>
    /// <exception cref="ArgumentException">The organization is none.</exception>
    public CadreMove SentBy(OrganizationId organization)
    {
        Require.Some(organization.IsNone, nameof(organization));
        return this with { From = organization };
    }

    /// <summary>The same move to this level.</summary>
    /// <exception cref="ArgumentException">The level is no code.</exception>
    public CadreMove ToLevel(string level) => this with { Level = Code.Check(level, nameof(level)) };

    /// <summary>The same move into this post.</summary>
    /// <exception cref="ArgumentException">The post is no code.</exception>
    public CadreMove As(string post) => this with { Post = Code.Check(post, nameof(post)) };

    /// <summary>The same move as a secondment that is to end on this day, included; a file refuses a day before the first one.</summary>
    public CadreMove SecondedUntil(LocalDate plannedEnd) => this with { PlannedEnd = plannedEnd.Iso() };

    /// <summary>Direction, organization and day.</summary>
    public override string ToString() => $"{Direction} {To} {Date.Text()}";

    void IMemberContent.Check(MemberFile before, List<Finding> findings)
    {
        EntryDays.Check(before, this, PlannedEnd, findings);
        findings.AddRange(before.May(IsSecondment ? MemberActions.Secondment : MemberActions.Transfer, Date));
        if (IsSecondment)
        {
            MemberSpells.CheckNoneRuns<CadreMove>(before, Date, findings, move => move.IsSecondment);
        }
    }

    WorkRecord IMemberContent.Describe(WorkRecord record)
    {
        WorkRecord described = record.Item(Matter)
            .With(RecordAttributes.Direction, Direction)
            .With(RecordAttributes.AtOrganization, To)
            .With(RecordAttributes.Mode, IsSecondment ? "secondment" : "transfer");
        described = From is OrganizationId from ? described.With(RecordAttributes.FromOrganization, from) : described;
        described = Level is null ? described : described.With(RecordAttributes.Level, Level);
        return Post is null ? described : described.With(RecordAttributes.Post, Post);
    }
}
