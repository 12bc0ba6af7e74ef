using NodaTime;

namespace PartyBuilding.Samples.StarRating.Generator;

/// <summary>Somebody who joined in the year.</summary>
internal sealed record NewMember(string Id, LocalDate JoinedOn, string Qualification);
