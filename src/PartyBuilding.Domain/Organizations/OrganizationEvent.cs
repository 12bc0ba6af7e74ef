using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A change of organizations: founding, merging, splitting, moving, closing or a change of kind (组织变动).</summary>
/// <remarks>
/// Immutable; equal when all parts are equal. The day is the first one of the state that follows; the day before it is the last one of what was.
/// It is held as it was given: whether its parts go together, and whether it is possible on its day, <see cref="RosterBuilder"/> says.
/// </remarks>
public sealed partial class OrganizationEvent : IEquatable<OrganizationEvent>
{
    private OrganizationEvent(OrganizationEventKind kind, LocalDate on, OrganizationId[] organizations)
    {
        Kind = kind;
        On = on.Iso().Year >= 1 ? on.Iso() : throw new ArgumentOutOfRangeException(nameof(on), on.Text(), "An event lies in the year 1 or later.");
        Organizations = Array.AsReadOnly(organizations);
    }

    private OrganizationEvent(OrganizationEvent other)
    {
        Kind = other.Kind;
        On = other.On;
        Organizations = other.Organizations;
        Founded = other.Founded;
        Into = other.Into;
        NewKind = other.NewKind;
        Mode = other.Mode;
        Partners = other.Partners;
        Assignments = other.Assignments;
        Remainder = other.Remainder;
        EndsOrganizations = other.EndsOrganizations;
        Entry = other.Entry;
        Revision = other.Revision;
    }

    /// <summary>What happens.</summary>
    public OrganizationEventKind Kind { get; }

    /// <summary>The first day of the state that follows.</summary>
    public LocalDate On { get; }

    /// <summary>The organizations that it happens to, by id; none for a founding.</summary>
    public IReadOnlyList<OrganizationId> Organizations { get; }

    /// <summary>The organizations that it founds, by id.</summary>
    public IReadOnlyList<Organization> Founded { get; private set; } = [];

    /// <summary>Where the merged become one, or the organization that one comes under; null for none.</summary>
    public OrganizationId? Into { get; private set; }

    /// <summary>The kind it becomes; null when it keeps its kind.</summary>
    public string? NewKind { get; private set; }

    /// <summary>The way of founding, a code, see <see cref="FoundingModes"/>; null when it is not known.</summary>
    public string? Mode { get; private set; }

    /// <summary>Who took part in a founding besides, each once: the units that founded jointly, the instructor who was sent.</summary>
    public IReadOnlyList<SubjectId> Partners { get; private set; } = [];

    /// <summary>Members and subordinate organizations that a split assigns, each to one organization, by subject.</summary>
    public IReadOnlyList<KeyValuePair<SubjectId, OrganizationId>> Assignments { get; private set; } = [];

    /// <summary>Where all that a split does not assign goes; null when it stays, or when the organization ends, is left without.</summary>
    public OrganizationId? Remainder { get; private set; }

    /// <summary>Whether the organizations that it happens to cease to exist.</summary>
    public bool EndsOrganizations { get; private set; }

    /// <summary>The key under which the application keeps it, by which its records are known whatever is corrected; null when it has none.</summary>
    public EntryId? Entry { get; private set; }

    /// <summary>Which revision of its entry this is, counted from 0; of the records of several the highest stand.</summary>
    public int Revision { get; private set; }

    /// <summary>The founding of an organization on its first day, as its kind and under its parent.</summary>
    public static OrganizationEvent Founding(Organization organization)
    {
        Require.NotNull(organization, nameof(organization));
        return new(OrganizationEventKind.Founding, organization.FoundedOn, [])
        {
            Founded = Parts([organization], nameof(organization)),
        };
    }

    /// <summary>Organizations are absorbed into one that exists; their members and subordinates move along (吸收合并).</summary>
    /// <exception cref="ArgumentException">An id is none.</exception>
    public static OrganizationEvent Merging(LocalDate on, OrganizationId into, params OrganizationId[] merged)
    {
        Require.Some(into.IsNone, nameof(into));
        return new(OrganizationEventKind.Merging, on, Ids(merged)) { Into = into, EndsOrganizations = true };
    }

    /// <summary>Organizations become one that is founded on that day; their members and subordinates move along (新设合并).</summary>
    /// <exception cref="ArgumentException">An id is none.</exception>
    public static OrganizationEvent MergingAs(Organization founded, params OrganizationId[] merged)
    {
        Require.NotNull(founded, nameof(founded));
        return new(OrganizationEventKind.Merging, founded.FoundedOn, Ids(merged))
        {
            Into = founded.Id,
            Founded = Parts([founded], nameof(founded)),
            EndsOrganizations = true,
        };
    }

    /// <summary>Others are founded out of an organization, which goes on; what is not assigned stays (分设).</summary>
    /// <exception cref="ArgumentException">The id is none, or one that is founded is null.</exception>
    public static OrganizationEvent Splitting(LocalDate on, OrganizationId organization, params Organization[] founded) =>
        new(OrganizationEventKind.Splitting, on, Ids([organization])) { Founded = Parts(founded, nameof(founded)) };

    /// <summary>An organization is divided into others and ends; what is not assigned is left without (拆分).</summary>
    /// <exception cref="ArgumentException">The id is none, or one that is founded is null.</exception>
    public static OrganizationEvent SplittingUp(LocalDate on, OrganizationId organization, params Organization[] founded) =>
        new(OrganizationEventKind.Splitting, on, Ids([organization])) { Founded = Parts(founded, nameof(founded)), EndsOrganizations = true };

    /// <summary>An organization comes under another one (划转).</summary>
    /// <exception cref="ArgumentException">An id is none.</exception>
    public static OrganizationEvent Moving(LocalDate on, OrganizationId organization, OrganizationId under)
    {
        Require.Some(under.IsNone, nameof(under));
        return new(OrganizationEventKind.Moving, on, Ids([organization])) { Into = under };
    }

    /// <summary>An organization comes out from under its superior and stands by itself.</summary>
    /// <exception cref="ArgumentException">The id is none.</exception>
    public static OrganizationEvent MovingOut(LocalDate on, OrganizationId organization) =>
        new(OrganizationEventKind.Moving, on, Ids([organization]));

    /// <summary>An organization becomes one of another kind.</summary>
    /// <exception cref="ArgumentException">The id is none, or the kind is no code.</exception>
    public static OrganizationEvent ChangingKind(LocalDate on, OrganizationId organization, string kind) =>
        new(OrganizationEventKind.ChangingKind, on, Ids([organization])) { NewKind = Code.Check(kind, nameof(kind)) };

    /// <summary>An organization no longer exists on this day; memberships in it end with the day before.</summary>
    /// <exception cref="ArgumentException">The id is none.</exception>
    public static OrganizationEvent Closing(LocalDate on, OrganizationId organization) =>
        new(OrganizationEventKind.Closing, on, Ids([organization])) { EndsOrganizations = true };

    private static OrganizationId[] Ids(OrganizationId[] given)
    {
        foreach (OrganizationId id in Require.NotNull(given, nameof(given)))
        {
            Require.Some(id.IsNone, nameof(given));
        }

        return [.. given.Distinct().OrderBy(id => id)];
    }

    private static ReadOnlyCollection<Organization> Parts(Organization[] founded, string paramName) =>
        Array.AsReadOnly<Organization>([.. Require.NoneNull(founded, paramName).OrderBy(one => one.Id)]);
}
