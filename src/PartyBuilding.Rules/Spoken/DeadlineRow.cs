using System;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>One deadline of a list, and what follows where it is not kept. Immutable.</summary>
public sealed partial class DeadlineRow
{
    private DeadlineRow(string code, Deadline deadline)
    {
        Code = code;
        Deadline = deadline;
    }

    /// <summary>The code of what is found where something is late, the policy's own.</summary>
    public string Code { get; }

    /// <summary>What is due, and when; as a number it is how many matters are late.</summary>
    public Deadline Deadline { get; private set; }

    /// <summary>The clause of the regulation.</summary>
    public string? Clause { get; private set; }

    /// <summary>What the deadline is called.</summary>
    public LocalizedText? Title { get; private set; }

    /// <summary>What the text leaves open, and what was chosen.</summary>
    public LocalizedText? Choice { get; private set; }

    /// <summary>What follows where something is late; null for nothing.</summary>
    public LocalizedText? Follows { get; private set; }

    /// <summary>A deadline; what it earns elsewhere has no meaning here.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static DeadlineRow Of(string code, Deadline deadline) => new DeadlineRow(
        code ?? throw new ArgumentNullException(nameof(code)), (deadline ?? throw new ArgumentNullException(nameof(deadline))).Earning(0, 1));

    /// <summary>The same deadline with clause and title.</summary>
    public DeadlineRow Marked(string? clause, LocalizedText? title) => Change(row =>
    {
        row.Clause = clause;
        row.Title = title;
        row.Deadline = title is null ? row.Deadline : row.Deadline.Titled(title);
    });

    /// <summary>The same deadline with what follows where something is late.</summary>
    public DeadlineRow Leads(LocalizedText follows) => Change(row => row.Follows = follows);

    /// <summary>The same deadline, saying what the text leaves open and what was chosen.</summary>
    public DeadlineRow Choosing(LocalizedText choice) => Change(row => row.Choice = choice);

    private DeadlineRow Change(Action<DeadlineRow> change)
    {
        var copy = (DeadlineRow)MemberwiseClone();
        change(copy);
        return copy;
    }
}
