using NodaTime;

namespace PartyBuilding.Benchmarks.Scheme;

/// <summary>A branch as an application keeps it. Branches are numbered from 1; the id is the number as text.</summary>
internal sealed class Branch
{
    internal Branch(int number, string id, string kind, int kindNumber, LocalDate foundedOn)
    {
        Number = number;
        Id = id;
        Kind = kind;
        KindNumber = kindNumber;
        FoundedOn = foundedOn;
        FoundedDay = Period.DaysBetween(new LocalDate(1900, 1, 1), foundedOn);
    }

    internal int Number { get; }

    internal string Id { get; }

    internal string Kind { get; }

    /// <summary>The place of the kind in <see cref="BranchKinds.All"/>.</summary>
    internal int KindNumber { get; }

    internal LocalDate FoundedOn { get; }

    /// <summary>Days from 1900-01-01 to the founding.</summary>
    internal int FoundedDay { get; }
}
