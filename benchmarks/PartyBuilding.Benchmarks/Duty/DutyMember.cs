using NodaTime;

namespace PartyBuilding.Benchmarks.Duty;

/// <summary>A member as an application keeps it. Members are numbered from 1; the id is the number.</summary>
internal sealed record DutyMember(int Number, int Committee, LocalDate JoinedOn, bool WasExcellent);
