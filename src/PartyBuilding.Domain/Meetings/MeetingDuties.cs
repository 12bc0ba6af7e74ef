using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Duties to meet that are known from regulations and practice.</summary>
public static class MeetingDuties
{
    /// <summary>The three meetings of a branch and its fixed day (三会): the assembly every quarter, committee, groups and theme day every month.</summary>
    /// <remarks>The regulations on the work of branches of 2018, which say "in general". How often a class is given (一课) they leave to the body, and who is of which group the body says. Organizations of the kind <see cref="OrganizationKinds.Branch"/> owe them; for another kind say <see cref="MeetingDuty.OfEach"/> anew.</remarks>
    public static IReadOnlyList<MeetingDuty> Branch { get; } = Of(
        OrganizationKinds.Branch,
        MeetingDuty.Every(Cadence.Quarter, MeetingKinds.Assembly).AttendedBy(Attendees.Members),
        MeetingDuty.Every(Cadence.Month, MeetingKinds.Committee).AttendedBy(Attendees.Committee),
        MeetingDuty.Every(Cadence.Month, MeetingKinds.Group),
        MeetingDuty.Every(Cadence.Month, MeetingKinds.ThemeDay).AttendedBy(Attendees.Members));

    /// <summary>The meetings of a municipal committee of a democratic party and of its branches (逢会必学): chair's office and staff study every month, the enlarged committee every quarter, and in each branch study at least every second month.</summary>
    /// <remarks>
    /// Every one of them contains study; those without are listed by <see cref="MeetingBook.WithoutStudy"/>. Branch study is owed by organizations of the kind <see cref="OrganizationKinds.Branch"/>,
    /// the others by those of the kind <see cref="OrganizationKinds.Committee"/>. Who else than the committee is invited to an enlarged one, and who the staff are, the body says.
    /// </remarks>
    public static IReadOnlyList<MeetingDuty> MunicipalCommittee { get; } = ValueList<MeetingDuty>.Of(
    [
        .. Of(
            OrganizationKinds.Committee,
            MeetingDuty.Every(Cadence.Month, MeetingKinds.ChairOffice).AttendedBy(Attendees.Holders(PostCodes.Chair, PostCodes.DeputyChair)),
            MeetingDuty.Every(Cadence.Quarter, MeetingKinds.EnlargedCommittee).AttendedBy(Attendees.Committee)),
        .. Of(OrganizationKinds.Branch, MeetingDuty.Every(Cadence.TwoMonths, MeetingKinds.BranchStudy).AttendedBy(Attendees.Members)),
        .. Of(OrganizationKinds.Committee, MeetingDuty.Every(Cadence.Month, MeetingKinds.StaffStudy)),
    ]);

    private static ValueList<MeetingDuty> Of(string organizationKind, params MeetingDuty[] duties) =>
        ValueList<MeetingDuty>.Of(duties.Select(duty => duty.OfEach(organizationKind)));
}
