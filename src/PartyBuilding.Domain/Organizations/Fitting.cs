using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Cuts the days of a relation, term or appointment to the existence of an organization.</summary>
/// <remarks>An open end, and every end when the organization ceases by an event, just ends with it; anything else beyond its existence is a fault.</remarks>
internal static class Fitting
{
    internal static DateSpan? Cut(this OrganizationCheck organizations, DateSpan span, OrganizationId organization, out bool isFault)
    {
        int number = organizations.Index[organization];
        DateSpan existence = organizations.Organizations[number].Existence;
        bool endsByEvent = organizations.Departures.TryGetValue(number, out System.Collections.Generic.List<int>? places)
            && places.Any(place => organizations.Events[place].EndsOrganizations);
        isFault = !existence.Contains(span.Start) || (span.LastDay > existence.LastDay && !span.IsOpen && !endsByEvent);
        return span.Intersect(existence);
    }
}
