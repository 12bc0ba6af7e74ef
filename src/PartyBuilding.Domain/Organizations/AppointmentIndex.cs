using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <summary>Appointments by member; by organization and post they are sorted.</summary>
internal sealed class AppointmentIndex
{
    private readonly Appointment[] _appointments;
    private readonly int[] _byMember;
    private readonly int[] _memberStart = [];

    internal AppointmentIndex(Appointment[] appointments, Dictionary<MemberId, int> members)
    {
        _appointments = appointments;
        _byMember = new int[appointments.Length];
        if (appointments.Length == 0)
        {
            return;
        }

        int[] owners = System.Array.ConvertAll(appointments, one => members[one.Member]);
        int[] places = Buckets.Places(owners, members.Count, out _memberStart);
        for (int i = 0; i < places.Length; i++)
        {
            _byMember[places[i]] = i;
        }
    }

    /// <summary>The appointments of the member with this number, in their order.</summary>
    internal IEnumerable<Appointment> OfMember(int number)
    {
        for (int i = _appointments.Length == 0 ? 0 : _memberStart[number]; _appointments.Length > 0 && i < _memberStart[number + 1]; i++)
        {
            yield return _appointments[_byMember[i]];
        }
    }

    /// <summary>The appointments in the organization, in their order.</summary>
    internal IEnumerable<Appointment> OfOrganization(OrganizationId organization)
    {
        int low = SortedSearch.FirstNotBefore(_appointments, one => one.Organization < organization);
        for (; low < _appointments.Length && _appointments[low].Organization == organization; low++)
        {
            yield return _appointments[low];
        }
    }
}
