using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Who there is on a day, as columns in the order of the roster. Each is made when it is first asked for and kept; not to be written to.</summary>
internal sealed class RosterDay
{
    private readonly Roster _roster;
    private Organization[]? _organizations;
    private SubjectId[]? _organizationSubjects;
    private SubjectId[]? _memberSubjects;
    private KindColumn? _kinds;

    internal RosterDay(Roster roster, LocalDate day)
    {
        _roster = roster;
        Day = day;
    }

    internal LocalDate Day { get; }

    /// <summary>The organizations that exist, each as it was founded.</summary>
    internal Organization[] Organizations => _organizations ??= [.. _roster.Organizations.Where(one => one.Existence.Contains(Day))];

    /// <summary>The same as subjects.</summary>
    internal SubjectId[] OrganizationSubjects => _organizationSubjects ??= Array.ConvertAll(Organizations, one => (SubjectId)one.Id);

    /// <summary>The members who have joined, or of whom the day is not known.</summary>
    internal SubjectId[] MemberSubjects => _memberSubjects ??=
        [.. _roster.Members.Where(one => one.JoinedOn is not LocalDate joined || joined <= Day).Select(one => (SubjectId)one.Id)];

    /// <summary>The kinds of the organizations that exist.</summary>
    internal KindColumn Kinds => _kinds ??= new(Organizations, one => _roster.KindOn(one, Day));

    /// <summary>Kinds as numbers: places among their names, which stand in ordinal order.</summary>
    internal sealed class KindColumn
    {
        internal KindColumn(Organization[] organizations, Func<Organization, string> kindOf)
        {
            string[] kinds = Array.ConvertAll(organizations, one => kindOf(one));
            Names = [.. new SortedSet<string>(kinds, StringComparer.Ordinal)];
            Numbers = Array.ConvertAll(kinds, kind => checked((ushort)Array.BinarySearch(Names, kind, StringComparer.Ordinal)));
        }

        internal string[] Names { get; }

        internal ushort[] Numbers { get; }
    }
}
