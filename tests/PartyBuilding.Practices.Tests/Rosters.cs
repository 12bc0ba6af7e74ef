using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Practices.Tests;

/// <summary>What rosters of many practices say over and over.</summary>
internal static class Rosters
{
    /// <summary>A member who is at home there from this day on.</summary>
    internal static RosterBuilder Join(this RosterBuilder roster, MemberId member, OrganizationId home, LocalDate since) =>
        roster.Add(Member.Of(member)).Add(Membership.Home(member, home, DateSpan.From(since)));

    /// <summary>A relation from this day on.</summary>
    internal static RosterBuilder Link(this RosterBuilder roster, string kind, SubjectId from, SubjectId to, LocalDate since) =>
        roster.Add(Relation.Of(kind, from, to, DateSpan.From(since)));
}
