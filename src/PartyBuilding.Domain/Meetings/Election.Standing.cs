using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <content>Who may stand by the members' files.</content>
public sealed partial record Election
{
    /// <summary>Every candidate who may not stand on this day by the file, with all reasons (被选举权); empty when all may.</summary>
    /// <remarks>
    /// The standing may not give it, and a sanction may bar it within its impact period (<see cref="MemberFile.May"/> for <see cref="MemberActions.Stand"/>).
    /// Who has no file in hand stands as nominated.
    /// </remarks>
    /// <param name="files">The files, one of each member.</param>
    /// <param name="on">The day of the election.</param>
    /// <exception cref="ArgumentException">A file is null, or a member has two.</exception>
    public IReadOnlyList<Finding> CanStand(IEnumerable<MemberFile> files, LocalDate on) => AmongCandidates(Against(files, on));

    /// <summary>The election as the files leave it: refused when a candidate may not stand, and nobody else whose file bars it can be chosen, in this round or a later one.</summary>
    /// <param name="files">The files, one of each member.</param>
    /// <param name="on">The day of the election.</param>
    /// <exception cref="ArgumentException">A file is null, or a member has two.</exception>
    public Checked<Election> WithStandingOf(IEnumerable<MemberFile> files, LocalDate on)
    {
        ValueList<Finding> barred = Against(files, on);
        return Checked.Unless(AmongCandidates(barred), () => this with { Barred = barred });
    }

    internal IEnumerable<Finding> BarredAmong(IEnumerable<MemberId> members) => members.Select(ReasonAgainst).OfType<Finding>();

    private ValueList<Finding> Against(IEnumerable<MemberFile> files, LocalDate on)
    {
        List<Finding> barred = [];
        foreach (MemberFile file in MemberFiles.ByMember(files, nameof(files)).Values.OrderBy(file => file.Member))
        {
            IReadOnlyList<Finding> reasons = file.May(MemberActions.Stand, on);
            if (reasons.Count > 0)
            {
                barred.Add(DomainFindings.CandidateMayNotStand.At(file.Member)
                    .With("office", Office, WellKnown.Office(Office)).With("on", on).Because(reasons));
            }
        }

        return ValueList<Finding>.Of(barred);
    }

    private Finding[] AmongCandidates(ValueList<Finding> barred)
    {
        HashSet<SubjectId> candidates = [.. Candidates.Select(candidate => (SubjectId)candidate)];
        return [.. barred.Where(finding => candidates.Contains(finding.Place.Subject!.Value))];
    }

    private bool IsBarred(MemberId member) => ReasonAgainst(member) is not null;

    private Finding? ReasonAgainst(MemberId member) => Barred.FirstOrDefault(finding => finding.Place.Subject == (SubjectId)member);
}
