using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A member lives or works away from where the record is kept (流动党员).</summary>
/// <remarks>Immutable; equal when all parts are equal. It lasts until a <see cref="MatterEnded"/>; visits and help refer to its matter (<see cref="CareGiven"/>).</remarks>
public sealed record FloatingSpell : IMemberContent
{
    private FloatingSpell(ItemId matter, LocalDate date)
    {
        Matter = matter;
        Date = date;
    }

    /// <summary>The matter.</summary>
    public ItemId Matter { get; }

    /// <summary>The first day away.</summary>
    public LocalDate Date { get; }

    /// <summary>The service point that the member is attached to; null when there is none (流动党员服务站).</summary>
    public OrganizationId? ServicePoint { get; private init; }

    string IMemberContent.Kind => MemberEntryKinds.Floating;

    ItemId? IMemberContent.Matter => Matter;

    /// <summary>Away from this day on.</summary>
    /// <exception cref="ArgumentException">The matter is none.</exception>
    public static FloatingSpell Of(ItemId matter, LocalDate date)
    {
        Require.Some(matter.IsNone, nameof(matter));
        return new(matter, date.Iso());
    }

    /// <summary>The same spell, attached to this service point.</summary>
    /// <exception cref="ArgumentException">The organization is none.</exception>
    public FloatingSpell AttachedTo(OrganizationId servicePoint)
    {
        Require.Some(servicePoint.IsNone, nameof(servicePoint));
        return this with { ServicePoint = servicePoint };
    }

    /// <summary>Matter and first day.</summary>
    public override string ToString() => $"{Matter} {Date.Text()}";

    void IMemberContent.Check(MemberFile before, List<Finding> findings) =>
        MemberSpells.CheckNoneRuns<FloatingSpell>(before, Date, findings);

    WorkRecord IMemberContent.Describe(WorkRecord record)
    {
        WorkRecord described = record.Item(Matter);
        return ServicePoint is OrganizationId point ? described.With(RecordAttributes.AtOrganization, point) : described;
    }
}
