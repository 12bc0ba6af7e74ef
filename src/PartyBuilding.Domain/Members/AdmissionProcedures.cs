using System;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>How somebody becomes a member: ready-made procedures, to be used as they are or changed with <see cref="Procedure.ToBuilder"/> (发展程序).</summary>
/// <remarks>
/// States that are standings (<see cref="MemberStandings"/>) have their codes, so that a file can follow the course (<see cref="MemberFile.Follow"/>).
/// A course begins on the day on which the application is received.
/// </remarks>
public static class AdmissionProcedures
{
    /// <summary>The state before the application is taken up.</summary>
    public const string Applying = "applying";

    /// <summary>The state between the branch meeting that admits and the approval.</summary>
    public const string Admitted = "admitted";

    /// <summary>The state between the branch meeting that converts and the approval.</summary>
    public const string Converting = "converting";

    /// <summary>The end of a course whose papers are filed.</summary>
    public const string Filed = "filed";

    /// <summary>The detailed rules for admitting party members (发展党员工作细则).</summary>
    /// <remarks>
    /// Application at 18 or more (article 6); a talk within a month (7); an activist (8) is checked every half year (11) and may be a candidate after a full year, and after five full
    /// working days of publicity (13); political review (16); training of three days or 24 hours (17); a branch meeting within a month of the pre-review (18, 19), at which more
    /// than half of those due are present and more than half of those due vote for it (20); approval within three months, and at most six (25): when three have gone
    /// by it needs that the branch discussed and voted again, when more than six have, the admission starts again from the pre-review; the oath within a month of the approval (29);
    /// a year of probation from the branch meeting (31), extended once by half a year to a year; an application, with a warning when it comes before the end, and a vote for
    /// conversion (32), its approval within three months (33). What is owed by a day may be done later, with a warning.
    /// Where the rules give no figure these are ours: a publicity counts for three months; the conversion is owed within a month of the end of the probation; an extension is
    /// decided from a month before the end of the year of probation to six months after it.
    /// </remarks>
    public static Procedure Party2014 { get; } = PartyAdmission.Build(isLocal: false);

    /// <summary>The local variant of a college: six months from application to activist, four publicities of five working days, papers filed within a week.</summary>
    /// <remarks>Otherwise as <see cref="Party2014"/>; the course ends when the papers are filed.</remarks>
    public static Procedure College { get; } = PartyAdmission.Build(isLocal: true);

    /// <summary>A democratic party's two gates: the basic organization puts forward, the committee approves (民主党派发展程序).</summary>
    /// <remarks>The gates stand in the practice; two introducers, a talk within a month, the consultation and three months for the approval are examples. The sources give no earliest or latest dates: see <see cref="TwoGatesWithin"/>.</remarks>
    public static Procedure TwoGates { get; } = TwoGatesAdmission.Build(GateTimes.Any, GateTimes.Any);

    /// <summary>The two gates with the earliest and latest dates of a body's own rules (本组织规定的最早与最迟时限).</summary>
    /// <remarks>
    /// A gate passed before its earliest or after its latest day is refused; on both days it is open. When the first gate was not passed in time the application is handed in
    /// anew, and its times run from then; when the second was not, the candidate is an applicant again (<see cref="AdmissionSteps.StartAgain"/>) and the unit consulted anew. Where the first
    /// gate then is past its time too, the application comes first.
    /// </remarks>
    /// <param name="first">When the first gate is open, counted from the application.</param>
    /// <param name="second">When the second gate is open, counted from the first; its latest day is also that by which the approval is owed.</param>
    /// <exception cref="ArgumentException">A gate never opens: its earliest length is longer than its latest, as far as their units tell.</exception>
    public static Procedure TwoGatesWithin(GateTimes first, GateTimes second) =>
        TwoGatesAdmission.Build(Require.NotNull(first, nameof(first)).Opening(nameof(first)), Require.NotNull(second, nameof(second)).Opening(nameof(second)));

    /// <summary>The step that extends the probation of a course by 6 to 12 months; other numbers, and another end than follows from them, are refused when it is taken.</summary>
    /// <remarks>The extension is counted from the end of the first year, which runs from the branch meeting.</remarks>
    /// <exception cref="ArgumentException">The course has no branch meeting that admits.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0.</exception>
    public static StepTaken Extension(Course course, LocalDate on, int months)
    {
        LocalDate? admitted = AdmissionStandings.LastAdmission(Require.NotNull(course, nameof(course)).History);
        return admitted is LocalDate day
            ? StepTaken.Of(AdmissionSteps.Extend, on)
                .With(AdmissionWords.Months, months)
                .With(AdmissionWords.ProbationEnds, DateLength.Months(months).After(PartyAdmission.AYear.After(day, WorkingCalendar.None).Date, WorkingCalendar.None).Date)
            : throw new ArgumentException($"Only a course with the step '{AdmissionSteps.Admit}' has a probation to extend.", nameof(course));
    }
}
