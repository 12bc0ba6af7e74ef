using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Makes the posts of a roster consistent: one content for each post of an organization.</summary>
internal sealed class PostCheck
{
    internal PostCheck(List<Post> given, OrganizationCheck organizations, List<Finding> findings)
    {
        List<Post> kept = [];
        foreach (IGrouping<(OrganizationId Organization, string Code), Post> same in given
            .OrderBy(post => post, Post.ContentOrder)
            .GroupBy(post => (post.Organization, post.Code)))
        {
            // The strictest content is kept; one without a limit comes last.
            List<Post> contents = [.. same.Distinct().OrderBy(post => post.Seats ?? int.MaxValue)];
            Repeated += same.Count() - contents.Count;
            if (!organizations.Index.ContainsKey(same.Key.Organization))
            {
                findings.Add(At(DomainFindings.PostOrganizationUnknown, contents[0]));
                continue;
            }

            kept.Add(contents[0]);
            Index.Add(same.Key, contents[0]);
            Declaring.Add(same.Key.Organization);
            if (contents.Count > 1)
            {
                findings.Add(At(DomainFindings.PostGivenTwice, contents[0]).With("count", contents.Count));
            }
        }

        Posts = [.. kept];
    }

    /// <summary>By organization and code.</summary>
    internal Post[] Posts { get; }

    internal Dictionary<(OrganizationId Organization, string Code), Post> Index { get; } = [];

    /// <summary>The organizations that declare posts.</summary>
    internal HashSet<OrganizationId> Declaring { get; } = [];

    internal int Repeated { get; }

    private static Finding At(FindingKind kind, Post post) =>
        Finding.Of(kind, FindingPlace.OfSubject(post.Organization)).With("post", post.Code, WellKnown.Post(post.Code));
}
