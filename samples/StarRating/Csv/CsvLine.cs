namespace PartyBuilding.Samples.StarRating.Csv;

/// <summary>One row of a file as it stands there: its fields, or null when its quotation marks do not match.</summary>
internal sealed record CsvLine(int Number, string[]? Fields, string Text, bool IsLastWithoutEnd);
