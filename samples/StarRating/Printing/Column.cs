namespace PartyBuilding.Samples.StarRating.Printing;

/// <summary>A column of a table: its heading, and whether it holds numbers, which stand to the right.</summary>
internal sealed class Column(string heading, bool isNumber = false)
{
    internal string Heading { get; } = heading;

    internal bool IsNumber { get; } = isNumber;
}
