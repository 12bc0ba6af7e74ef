using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>The changes of standing that follow from a course of admission.</summary>
internal static class AdmissionStandings
{
    private static readonly HashSet<string> Standings =
    [
        MemberStandings.Applicant, MemberStandings.Activist, MemberStandings.Candidate, MemberStandings.Probationary, MemberStandings.Full, MemberStandings.Left,
    ];

    internal static LocalDate? LastAdmission(IEnumerable<StepTaken> history) =>
        history.LastOrDefault(taken => taken.Step == AdmissionSteps.Admit)?.On;

    internal static IEnumerable<StandingChange> Of(Course course)
    {
        string? standing = null;
        LocalDate? admitted = null;
        foreach (StepTaken taken in course.History)
        {
            admitted = taken.Step == AdmissionSteps.Admit ? taken.On : admitted;
            string? target = course.Procedure.FindStep(taken.Step)?.Target;
            if (target is null || target == standing || !Standings.Contains(target))
            {
                continue;
            }

            standing = target;

            // The probation runs from the branch meeting, though it is certain only with the approval. Full standing gives the vote, which nobody has before the approval.
            LocalDate since = target == MemberStandings.Probationary ? admitted ?? taken.On : taken.On;
            yield return StandingChange.Of(target, since).Because(StandingCauses.Admission);
        }
    }
}
