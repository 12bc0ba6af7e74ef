using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <content>Who is a member, by the members' files.</content>
public sealed partial class Coverage
{
    /// <summary>The same, in which only those are members whose file says so on the last day: on probation, full, suspended, or of a standing of the body's own.</summary>
    /// <remarks>
    /// So applicants, activists and candidates are not missed anywhere, and neither is who left, was expelled or died. Lists of members and of what they are tied to
    /// follow, and so do posts: whoever has left by the last day holds none any more, though the appointment is open still, while somebody who is no member yet may hold one.
    /// Head-counts stay those of the roster. Who has no file in hand, or one that gives no standing on the day, counts as the roster says.
    /// </remarks>
    /// <param name="files">The files, one of each member.</param>
    /// <exception cref="ArgumentException">A file is null, or a member has two.</exception>
    public Coverage WithStandingOf(IEnumerable<MemberFile> files) => new(_roster, Span, MemberFiles.ByMember(files, nameof(files)));

    private bool IsMember(MemberId member) => _files.TryGetValue(member, out MemberFile? file) && file.StandingOn(Day) is string standing
        ? MemberStandings.IsOfMember(standing)
        : _roster.Find(member) is Member known && (known.JoinedOn is not LocalDate joined || joined <= Day);

    /// <summary>Whether the member has left, was expelled or died by the file.</summary>
    private bool HasLeft(MemberId member) => _files.TryGetValue(member, out MemberFile? file) && file.StandingOn(Day) == MemberStandings.Left;

    /// <summary>Whether the record lies with an organization that is none of the roster's.</summary>
    private bool IsElsewhere(MemberId member) =>
        _files.TryGetValue(member, out MemberFile? file) && file.HomeOn(Day) is OrganizationId home && _roster.Find(home) is null;
}
