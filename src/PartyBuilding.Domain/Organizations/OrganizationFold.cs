using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Takes the events in order, each on the state that those before it left, and refuses what is not possible on its day.</summary>
/// <remarks>Events of one day are taken in the order in which they are possible: what one of them founds is there for the others.</remarks>
internal sealed partial class OrganizationFold
{
    private readonly Organization[] _organizations;
    private readonly Dictionary<OrganizationId, int> _index;

    // The state after the events taken so far; founded tells whether there has been a founding, by a row or by an event.
    private readonly int[] _parents;
    private readonly string[] _kinds;
    private readonly bool[] _founded;
    private readonly bool[] _hasRow;

    // What the events taken on the day at hand need to exist on it.
    private readonly HashSet<int> _neededToday = [];

    // What was moved or became another kind on the day at hand; a second time nobody could say which comes last.
    private readonly HashSet<(int Number, OrganizationEventKind Kind)> _changedToday = [];

    /// <summary>Takes all events; the arrays are those of the check and are brought up to date.</summary>
    internal OrganizationFold(Organization[] organizations, int[] parents, Dictionary<OrganizationId, int> index, bool[] foundedByEvent, bool[] hasRow, OrganizationEvent[] events)
    {
        _organizations = organizations;
        _index = index;
        FoundingParents = parents;
        _parents = (int[])parents.Clone();
        _kinds = System.Array.ConvertAll(organizations, one => one.Kind);
        _hasRow = hasRow;
        _founded = System.Array.ConvertAll(foundedByEvent, byEvent => !byEvent);
        for (int from = 0, to = 0; from < events.Length; from = to)
        {
            while (to < events.Length && events[to].On == events[from].On)
            {
                to++;
            }

            TakeDay([.. events.Skip(from).Take(to - from)]);
        }
    }

    internal int[] FoundingParents { get; }

    /// <summary>The events that took place, in the order taken.</summary>
    internal List<OrganizationEvent> Taken { get; } = [];

    internal List<OrganizationEvent> Refused { get; } = [];

    /// <summary>Why others were refused, and what is worth a look.</summary>
    internal List<Finding> Findings { get; } = [];

    /// <summary>The phases of each organization that changed, by number and day.</summary>
    internal SortedDictionary<int, List<OrganizationPhase>> Phases { get; } = [];

    /// <summary>For each organization that members leave by events: those events, by their places in <see cref="Taken"/>.</summary>
    internal Dictionary<int, List<int>> Departures { get; } = [];

    private void TakeDay(List<OrganizationEvent> pending)
    {
        _neededToday.Clear();
        _changedToday.Clear();
        for (bool goesOn = true; goesOn && pending.Count > 0;)
        {
            int before = pending.Count;
            pending.RemoveAll(one =>
            {
                if (Judge(one).Length > 0)
                {
                    return false;
                }

                Take(one);
                return true;
            });
            goesOn = pending.Count < before;
        }

        foreach (OrganizationEvent refused in pending)
        {
            Refused.Add(refused);
            Findings.AddRange(Judge(refused));
        }
    }

    private void Take(OrganizationEvent taken)
    {
        int place = Taken.Count;
        Taken.Add(taken);
        foreach (Organization founded in taken.Founded)
        {
            int number = _index[founded.Id];
            if (!_hasRow[number])
            {
                _organizations[number] = founded;
            }

            _founded[number] = true;
            _kinds[number] = founded.Kind;
            _parents[number] = FoundingParents[number] = founded.Parent is OrganizationId parent ? _index[parent] : -1;
        }

        foreach (OrganizationId id in taken.Organizations)
        {
            Change(taken, _index[id], place);
            _changedToday.Add((_index[id], taken.Kind));
        }

        foreach (OrganizationId id in Needed(taken))
        {
            _neededToday.Add(_index[id]);
        }
    }

    private static IEnumerable<OrganizationId> Needed(OrganizationEvent one) =>
    [
        .. one.EndsOrganizations ? [] : one.Organizations,
        .. one.Founded.Select(founded => founded.Parent).Append(one.Into).Append(one.Remainder).OfType<OrganizationId>(),
        .. one.Assignments.Select(assignment => assignment.Value),
        .. one.Assignments.Where(assignment => assignment.Key.Kind == SubjectKinds.Organization).Select(assignment => OrganizationId.Of(assignment.Key.Key)),
    ];

    private void Change(OrganizationEvent taken, int number, int place)
    {
        switch (taken.Kind)
        {
            case OrganizationEventKind.Moving:
                Enter(number, taken.On, _kinds[number], taken.Into is OrganizationId above ? _index[above] : -1);
                return;
            case OrganizationEventKind.ChangingKind:
                Enter(number, taken.On, taken.NewKind!, _parents[number]);
                return;
        }

        (Departures.TryGetValue(number, out List<int>? departures) ? departures : Departures[number] = []).Add(place);
        if (taken.Kind is OrganizationEventKind.Merging or OrganizationEventKind.Splitting)
        {
            foreach (int child in ChildrenOn(number, taken.On))
            {
                if (taken.GoesTo(_organizations[child].Id) is OrganizationId heir && _index[heir] != number)
                {
                    Enter(child, taken.On, _kinds[child], _index[heir]);
                }
            }
        }

        if (taken.EndsOrganizations)
        {
            _organizations[number] = _organizations[number].ClosedOn(taken.On.PlusDays(-1));
        }
    }

    private void Enter(int number, LocalDate on, string kind, int parent)
    {
        if (!Phases.TryGetValue(number, out List<OrganizationPhase>? phases))
        {
            Phases[number] = phases = [new(_organizations[number].FoundedOn, _kinds[number], _parents[number])];
        }

        OrganizationPhase next = new(on, kind, parent);
        if (phases[phases.Count - 1].From == on)
        {
            phases[phases.Count - 1] = next;
        }
        else
        {
            phases.Add(next);
        }

        _kinds[number] = kind;
        _parents[number] = parent;
    }

    // Events are few beside organizations, and those with children fewer still.
    private List<int> ChildrenOn(int parent, LocalDate on)
    {
        List<int> children = [];
        for (int i = 0; i < _parents.Length; i++)
        {
            if (_parents[i] == parent && _founded[i] && _organizations[i].Existence.Contains(on))
            {
                children.Add(i);
            }
        }

        return children;
    }
}
