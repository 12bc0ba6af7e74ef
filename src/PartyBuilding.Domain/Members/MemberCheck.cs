using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Makes the members of a roster consistent: one content for each id.</summary>
internal sealed class MemberCheck
{
    internal MemberCheck(IEnumerable<Member> given, List<Finding> findings)
    {
        // What has a day of joining stands before what has none, so that the fuller content is kept.
        List<Member> sorted = [.. given.OrderBy(member => member.Id).ThenBy(member => member.JoinedOn is null).ThenBy(member => member.JoinedOn)];
        List<Member> kept = [];
        int contents = 0;
        for (int i = 0; i < sorted.Count; i++)
        {
            Member member = sorted[i];
            if (i > 0 && member == sorted[i - 1])
            {
                Repeated++;
            }
            else if (i > 0 && member.Id == sorted[i - 1].Id)
            {
                contents++;
            }
            else
            {
                kept.Add(member);
                contents = 1;
            }

            bool last = i + 1 == sorted.Count || sorted[i + 1].Id != member.Id;
            if (last && contents > 1)
            {
                findings.Add(Finding.Of(DomainFindings.MemberGivenTwice, FindingPlace.OfSubject(member.Id))
                    .With("count", contents)
                    .With("joinedOn", kept[kept.Count - 1].JoinedOn!.Value));
            }
        }

        Members = [.. kept];
        Index = new(Members.Length);
        for (int i = 0; i < Members.Length; i++)
        {
            Index.Add(Members[i].Id, i);
        }
    }

    /// <summary>By id.</summary>
    internal Member[] Members { get; }

    internal Dictionary<MemberId, int> Index { get; }

    internal int Repeated { get; }
}
