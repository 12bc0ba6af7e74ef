namespace PartyBuilding.Rules;

/// <summary>A condition as it was found. Immutable.</summary>
public sealed class ExplainedTest
{
    internal ExplainedTest(LineLabel label, bool? holds, string actual, string asked)
    {
        Clause = label.Clause;
        Title = label.Title;
        Form = label.Form;
        Holds = holds;
        Actual = actual;
        Asked = asked;
    }

    /// <summary>The clause (条款).</summary>
    public string? Clause { get; }

    /// <summary>What is compared, or what the condition is called.</summary>
    public LocalizedText? Title { get; }

    /// <summary>The name of what is compared, as in the document.</summary>
    public string Form { get; }

    /// <summary>Whether it holds; null while it cannot be known.</summary>
    public bool? Holds { get; }

    /// <summary>The value found: a number, an interval, a code, a date, or <c>?</c>.</summary>
    public string Actual { get; }

    /// <summary>What was asked, as in <c>atLeast 90</c>.</summary>
    public string Asked { get; }
}
