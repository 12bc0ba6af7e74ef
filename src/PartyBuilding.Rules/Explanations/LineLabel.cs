using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What a line is called: shared by the explanations of all subjects.</summary>
internal sealed class LineLabel
{
    internal LineLabel(string form, string? id, string? clause, LocalizedText? title, LocalizedText? choice, LocalizedText? unit)
    {
        Form = form;
        Id = id;
        Clause = clause;
        Title = title;
        Choice = choice;
        Unit = unit;
    }

    internal string Form { get; }

    internal string? Id { get; }

    internal string? Clause { get; }

    internal LocalizedText? Title { get; }

    internal LocalizedText? Choice { get; }

    internal LocalizedText? Unit { get; }
}
