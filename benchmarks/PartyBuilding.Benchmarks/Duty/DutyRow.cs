using NodaTime;

namespace PartyBuilding.Benchmarks.Duty;

/// <summary>A row as an application reads it from its table.</summary>
/// <param name="Number">The row's number, from 1.</param>
/// <param name="Member">The member's number.</param>
/// <param name="Kind">One of <see cref="DutyKind"/>.</param>
/// <param name="Day">The day.</param>
/// <param name="Item">The number of the proposal or task; 0 where the row is about none.</param>
/// <param name="Amount">Half hours of service, how many signed a proposal, or what a level gives; otherwise 1.</param>
/// <param name="IsFirst">Whether the member is the first signer, or the only one.</param>
internal sealed record DutyRow(int Number, int Member, DutyKind Kind, LocalDate Day, int Item, int Amount, bool IsFirst);
