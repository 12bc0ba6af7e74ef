using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <content>Who has a vote by the members' files.</content>
public sealed partial class Roll
{
    /// <summary>The roll on which nobody has a vote whose file does not give it on this day, each with a note: on probation, suspended, under observation (有无表决权).</summary>
    /// <remarks>
    /// Who has no file in hand keeps what the roll says. Who has no vote is not due with one, so that asking not to be counted as due falls away.
    /// Base organizations: only full members vote and elect, and neither does who was put under observation.
    /// </remarks>
    /// <param name="files">The files, one of each member.</param>
    /// <param name="action">What is done: <see cref="MemberActions.Vote"/> or <see cref="MemberActions.Elect"/>.</param>
    /// <param name="on">The day of the meeting.</param>
    /// <exception cref="ArgumentException">A file is null, a member has two, or the action is no code.</exception>
    public Checked<Roll> WithVotesOf(IEnumerable<MemberFile> files, string action, LocalDate on)
    {
        Code.Check(action, nameof(action));
        Dictionary<MemberId, MemberFile> fileOf = MemberFiles.ByMember(files, nameof(files));
        List<Finding> findings = [];
        Roll judged = Judged(attendance =>
        {
            IReadOnlyList<Finding> reasons = attendance.HasVote && fileOf.TryGetValue(attendance.Member, out MemberFile? file) ? file.May(action, on) : [];
            if (reasons.Count == 0)
            {
                return attendance;
            }

            findings.Add(DomainFindings.VoteNotGiven.At(attendance.Member).With("on", on).Because(reasons));
            return attendance.WithoutVote();
        });
        return Checked.Of(new Roll(judged._attendances, ValueList<Exclusion>.Of(_exclusions.Where(one => judged.Find(one.Member)?.HasVote == true))), findings);
    }
}
