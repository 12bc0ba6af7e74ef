using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Who must attend a kind of meeting: members, holders of posts, delegates, persons by name (应到人员).</summary>
/// <remarks>
/// Immutable; equal when all parts are equal. Who they are follows from the roster on the first day of the meeting. Whether they have a vote the members' files say
/// (<see cref="Roll.WithVotesOf"/>). Everybody is due once, on however many grounds.
/// </remarks>
public sealed record Attendees
{
    private Attendees()
    {
    }

    /// <summary>Nobody; somebody is added with <see cref="And"/>.</summary>
    public static Attendees Nobody { get; } = new();

    /// <summary>All members at home in the organization that meets, those of organizations under it not among them (全体成员).</summary>
    public static Attendees Members { get; } = new() { HasMembers = true };

    /// <summary>All members at home in the organization that meets or in one under it (所属各级全体成员).</summary>
    public static Attendees AllMembers { get; } = new() { HasMembers = true, HasMembersUnder = true };

    /// <summary>The committee of the organization that meets: secretary and chair, their deputies, committee members (委员会成员).</summary>
    public static Attendees Committee { get; } = Holders(PostCodes.Secretary, PostCodes.DeputySecretary, PostCodes.Chair, PostCodes.DeputyChair, PostCodes.CommitteeMember);

    /// <summary>The delegates to the congress of the organization that meets (代表).</summary>
    public static Attendees Delegates { get; } = Holders(PostCodes.Delegate);

    /// <summary>Whether the members of the organization that meets are due.</summary>
    public bool HasMembers { get; private init; }

    /// <summary>Whether those of the organizations under it are due as well.</summary>
    public bool HasMembersUnder { get; private init; }

    /// <summary>The posts in the organization that meets whose holders are due, sorted.</summary>
    public IReadOnlyList<string> Posts { get; private init; } = ValueList<string>.Empty;

    /// <summary>The persons who are due by name, by member.</summary>
    public IReadOnlyList<MemberId> Persons { get; private init; } = ValueList<MemberId>.Empty;

    /// <summary>Those who hold one of these posts in the organization that meets.</summary>
    /// <exception cref="ArgumentException">A post is no code, or there is none.</exception>
    public static Attendees Holders(params string[] posts) => Require.NotNull(posts, nameof(posts)).Length > 0
        ? new() { Posts = Sorted(posts.Select(post => Code.Check(post, nameof(posts))), StringComparer.Ordinal) }
        : throw new ArgumentException("Holders are those of one post or more.", nameof(posts));

    /// <summary>These persons, whatever they are (指定人员).</summary>
    /// <exception cref="ArgumentException">A member is none, or there is none.</exception>
    public static Attendees Named(params MemberId[] members)
    {
        foreach (MemberId member in Require.NotNull(members, nameof(members)))
        {
            Require.Some(member.IsNone, nameof(members));
        }

        return members.Length > 0
            ? new() { Persons = Sorted(members, Comparer<MemberId>.Default) }
            : throw new ArgumentException("Who is named is one person or more.", nameof(members));
    }

    /// <summary>These and those: whoever is due on either ground.</summary>
    public Attendees And(Attendees others)
    {
        Require.NotNull(others, nameof(others));
        return new()
        {
            HasMembers = HasMembers || others.HasMembers,
            HasMembersUnder = HasMembersUnder || others.HasMembersUnder,
            Posts = Sorted(Posts.Concat(others.Posts), StringComparer.Ordinal),
            Persons = Sorted(Persons.Concat(others.Persons), Comparer<MemberId>.Default),
        };
    }

    /// <summary>Who is due at the meeting by the roster on its first day, by member.</summary>
    public IReadOnlyList<MemberId> DueAt(Meeting meeting, Roster roster)
    {
        Require.NotNull(meeting, nameof(meeting));
        Require.NotNull(roster, nameof(roster));
        IEnumerable<MemberId> members = HasMembersUnder ? roster.BodyOf(meeting.Organization, meeting.Date).SelectMany(one => roster.MembersOf(one.Id, meeting.Date))
            : HasMembers ? roster.MembersOf(meeting.Organization, meeting.Date)
            : [];
        IEnumerable<MemberId> holders = roster.AppointmentsIn(meeting.Organization, meeting.Date).Where(one => Posts.Contains(one.Post)).Select(one => one.Member);
        return Sorted(members.Concat(holders).Concat(Persons), Comparer<MemberId>.Default);
    }

    /// <summary>The roll of the meeting to which they were called: whoever of them has no attendance was absent, whoever came without being due is an observer, with a warning.</summary>
    /// <remarks>As <see cref="Roll.Called"/> with those of <see cref="DueAt"/>. Who is due and need not come has an attendance that says so.</remarks>
    /// <exception cref="ArgumentException">One of the attendances is <c>default</c>.</exception>
    public Checked<Roll> Call(Meeting meeting, Roster roster, IEnumerable<Attendance> attendances) => Roll.Called(DueAt(meeting, roster), attendances);

    /// <summary>The grounds, such as "members, chair|deputyChair, 2 by name".</summary>
    public override string ToString() => string.Join(", ", Grounds());

    private static ValueList<T> Sorted<T>(IEnumerable<T> items, IComparer<T> order) => ValueList<T>.Of(items.Distinct().OrderBy(item => item, order));

    private IEnumerable<string> Grounds()
    {
        if (HasMembers)
        {
            yield return HasMembersUnder ? "all members" : "members";
        }

        if (Posts.Count > 0)
        {
            yield return string.Join("|", Posts);
        }

        if (Persons.Count > 0)
        {
            yield return $"{Keys.Text(Persons.Count)} by name";
        }
    }
}
