using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <content>Organizations as they are on a day: kind, superior, subordinates, figures.</content>
public sealed partial class Roster
{
    private readonly OrganizationTree _tree;

    /// <summary>The events of organizations that took place, by day.</summary>
    public IReadOnlyList<OrganizationEvent> Events { get; }

    /// <summary>The organization as it is on the day, with the kind and parent of that day; null when it does not exist then.</summary>
    public Organization? Find(OrganizationId id, LocalDate on) =>
        _organizationIndex.TryGetValue(id, out int index) ? _tree.On(index, on.Iso()) : null;

    /// <summary>The organizations directly under this one that exist on this day, by id, each as it is on the day.</summary>
    public IReadOnlyList<Organization> ChildrenOf(OrganizationId organization, LocalDate on)
    {
        LocalDate day = on.Iso();
        int parent = OrganizationIndex(organization);
        return parent < 0 ? [] : Array.AsReadOnly<Organization>([.. _tree.ChildrenOn(parent, day).Select(child => _tree.On(child, day)!)]);
    }

    /// <summary>The superiors on this day, the next one first; empty for a root, or when it does not exist then.</summary>
    public IReadOnlyList<Organization> SuperiorsOf(OrganizationId organization, LocalDate on)
    {
        LocalDate day = on.Iso();
        List<Organization> superiors = [];
        int at = OrganizationIndex(organization);
        if (at >= 0 && _organizations[at].Existence.Contains(day))
        {
            // A superior that does not exist on the day ends the line.
            for (at = _tree.ParentOn(at, day); at >= 0 && _tree.On(at, day) is Organization superior; at = _tree.ParentOn(at, day))
            {
                superiors.Add(superior);
            }
        }

        return superiors.AsReadOnly();
    }

    /// <summary>The organization and all under it that exist on this day, superiors before subordinates; empty when it does not exist then.</summary>
    public IReadOnlyList<Organization> BodyOf(OrganizationId organization, LocalDate on)
    {
        LocalDate day = on.Iso();
        List<int> body = [];
        int top = OrganizationIndex(organization);
        if (top >= 0 && _organizations[top].Existence.Contains(day))
        {
            body.Add(top);
        }

        for (int i = 0; i < body.Count; i++)
        {
            body.AddRange(_tree.ChildrenOn(body[i], day));
        }

        return Array.AsReadOnly<Organization>([.. body.Select(one => _tree.On(one, day)!)]);
    }

    /// <summary>How many members have their home in the organization or in one under it on this day.</summary>
    public int HeadCountUnder(OrganizationId organization, LocalDate on) => BodyOf(organization, on).Sum(one => HeadCount(one.Id, on));

    /// <summary>How many organizations of each kind exist on this day and how many members are at home in them, by kind.</summary>
    public IReadOnlyList<KindCount> Composition(LocalDate on) => Count(_organizations.Select(one => Find(one.Id, on)).OfType<Organization>(), on);

    /// <summary>The same of an organization and all under it.</summary>
    public IReadOnlyList<KindCount> Composition(OrganizationId organization, LocalDate on) => Count(BodyOf(organization, on), on);

    /// <summary>The age in full years on this day (建立年限); null when it does not exist then.</summary>
    public int? AgeOf(OrganizationId organization, LocalDate on) =>
        Find(organization, on) is Organization found ? FullYears.Between(found.FoundedOn, on.Iso()) : null;

    /// <summary>The full years since the member joined (党龄) on this day; null when the day of joining is later or not known.</summary>
    public int? AgeOf(MemberId member, LocalDate on) =>
        Find(member)?.JoinedOn is LocalDate joined && joined <= on.Iso() ? FullYears.Between(joined, on.Iso()) : null;

    /// <summary>Why an event is not possible: all reasons, none when it is.</summary>
    /// <remarks>What comes later must still be possible after it.</remarks>
    public IReadOnlyList<Finding> CanApply(OrganizationEvent organizationEvent) => [.. Apply(organizationEvent).Findings.Where(finding => finding.IsError)];

    /// <summary>The roster after one more event, with memberships moved along; refused with all reasons when it is not possible.</summary>
    public Checked<Roster> Apply(OrganizationEvent organizationEvent)
    {
        Checked<Roster> applied = new RosterBuilder().Add(this).Add(organizationEvent).Build();
        return applied.HasErrors ? Checked.Refused<Roster>(applied.Findings.Where(finding => finding.IsError).Select(finding => EventRefusals.Of(finding, organizationEvent.On))) : applied;
    }

    /// <summary>The kind of the organization on the day.</summary>
    internal string KindOn(Organization organization, LocalDate on) =>
        _tree.IsSteady ? organization.Kind : _tree.KindOn(_organizationIndex[organization.Id], on.Iso());

    /// <summary>The stretches in which the organization is of the kind, in order.</summary>
    internal IReadOnlyList<DateSpan> SpansAs(Organization organization, string kind) => [.. _tree.SpansAs(_organizationIndex[organization.Id], kind)];

    private ReadOnlyCollection<KindCount> Count(IEnumerable<Organization> organizations, LocalDate on) => Array.AsReadOnly<KindCount>(
    [
        .. organizations
            .GroupBy(one => one.Kind, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new KindCount(group.Key, group.Count(), group.Sum(one => HeadCount(one.Id, on)))),
    ]);
}
