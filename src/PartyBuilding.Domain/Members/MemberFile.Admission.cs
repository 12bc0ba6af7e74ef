using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <content>Standing by admission.</content>
public sealed partial class MemberFile
{
    /// <summary>The file with the changes of standing that a course of admission has brought so far, or every reason why one is refused.</summary>
    /// <remarks>
    /// States whose codes are standings count. Probation begins on the day of the branch meeting, once it is approved, because its year runs from that day.
    /// Full standing begins with the approval of the conversion, because until then the member does not vote, elect or stand; since when somebody has been in the party (党龄)
    /// is another date than that of these rights, and the application says it. What is on the file already is left as it is, so that a course can
    /// be followed again after each step.
    /// </remarks>
    /// <exception cref="ArgumentException">The course is about somebody else.</exception>
    public Checked<MemberFile> Follow(Course admission)
    {
        if (Require.NotNull(admission, nameof(admission)).Subject != Member)
        {
            throw new ArgumentException($"The file is of {Member}; the course is about {admission.Subject}.", nameof(admission));
        }

        MemberFile file = this;
        List<Finding> findings = [];
        foreach (MemberEntry entry in AdmissionStandings.Of(admission).Select(change => (MemberEntry)change).Where(entry => !Known().Contains(entry)))
        {
            Checked<MemberFile> entered = file.Enter(entry);
            findings.AddRange(entered.Findings);
            if (entered.Value is null)
            {
                return Checked.Refused<MemberFile>(findings);
            }

            file = entered.Value;
        }

        return Checked.Of(file, findings);
    }
}
