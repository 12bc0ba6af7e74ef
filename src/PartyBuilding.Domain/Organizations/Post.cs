using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>A post of an organization and its limits (职务、职数).</summary>
/// <remarks>Immutable; equal when all parts are equal. Posts need not be declared; one that is has its limits checked.</remarks>
public sealed record Post
{
    private Post(OrganizationId organization, string code)
    {
        Organization = organization;
        Code = code;
    }

    /// <summary>The organization.</summary>
    public OrganizationId Organization { get; }

    /// <summary>The post, a code, see <see cref="PostCodes"/>.</summary>
    public string Code { get; }

    /// <summary>How many may hold it at once (职数); null for any number.</summary>
    public int? Seats { get; private init; }

    /// <summary>The post that whoever takes this one must hold somewhere on the first day; null when anybody may (产生范围).</summary>
    public string? DrawnFrom { get; private init; }

    /// <summary>The ways into the post for which that holds, by code; empty when it holds for all.</summary>
    public IReadOnlyList<string> DrawnFromModes => Modes.Length == 0 ? [] : Array.AsReadOnly(Modes.Split(' '));

    // Codes have no blanks; as one text they are compared by content.
    private string Modes { get; init; } = string.Empty;

    /// <summary>A post without limits yet.</summary>
    /// <exception cref="ArgumentException">The id is none, or the post is no code.</exception>
    public static Post Of(OrganizationId organization, string code)
    {
        Require.Some(organization.IsNone, nameof(organization));
        return new(organization, Domain.Code.Check(code, nameof(code)));
    }

    /// <summary>The same post, held by at most so many at once.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one.</exception>
    public Post WithSeats(int seats) => seats >= 1
        ? this with { Seats = seats }
        : throw new ArgumentOutOfRangeException(nameof(seats), seats, "A post has at least one seat.");

    /// <summary>
    /// The same post, taken only by those who hold that other post on their first day, in any organization; with ways into the post given, that holds for
    /// these ways only: who is sent from outside comes from the pool, who is selected within need not.
    /// </summary>
    /// <exception cref="ArgumentException">The post or a mode is no code.</exception>
    public Post OnlyFrom(string post, params string[] modes)
    {
        foreach (string mode in Require.NotNull(modes, nameof(modes)))
        {
            Domain.Code.Check(mode, nameof(modes));
        }

        return this with
        {
            DrawnFrom = Domain.Code.Check(post, nameof(post)),
            Modes = string.Join(" ", modes.Distinct(StringComparer.Ordinal).OrderBy(mode => mode, StringComparer.Ordinal)),
        };
    }

    /// <summary>What whoever comes into it in this way must hold on the first day; null when nothing.</summary>
    internal string? SourceFor(string? mode) => Modes.Length == 0 || (mode is not null && DrawnFromModes.Contains(mode)) ? DrawnFrom : null;

    /// <summary>Organization and post, such as "407 secretary".</summary>
    public override string ToString() => $"{Organization} {Code}";

    internal static readonly Comparer<Post> ContentOrder = Comparer<Post>.Create((left, right) =>
    {
        int order = left.Organization.CompareTo(right.Organization);
        order = order != 0 ? order : string.CompareOrdinal(left.Code, right.Code);
        order = order != 0 ? order : Nullable.Compare(left.Seats, right.Seats);
        order = order != 0 ? order : string.CompareOrdinal(left.DrawnFrom, right.DrawnFrom);
        return order != 0 ? order : string.CompareOrdinal(left.Modes, right.Modes);
    });
}
