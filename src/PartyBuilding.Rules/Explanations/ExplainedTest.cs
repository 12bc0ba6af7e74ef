using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A condition as it was found. Immutable.</summary>
public sealed class ExplainedTest
{
    /// <summary>What stands before the codes that are asked for.</summary>
    internal const string Is = "is ";

    /// <summary>What stands between codes of which all are given.</summary>
    internal const string And = ", ";

    private static readonly string[] Or = { " | " };

    private static readonly string[] Both = { " | ", And };
    private readonly LineLabel label;
    private readonly string? actual;
    private readonly string? asked;
    private readonly decimal value;
    private readonly decimal bound;
    private readonly ComparisonKind comparison;

    internal ExplainedTest(
        LineLabel label, bool? holds, string actual, string asked, ExplainedLine? compared = null, ExplainedLine? against = null)
    {
        this.label = label;
        Holds = holds;
        this.actual = actual;
        this.asked = asked;
        Compared = compared;
        Against = against;
    }

    /// <summary>A test of decimals, written out only when it is read.</summary>
    internal ExplainedTest(
        LineLabel label,
        bool holds,
        decimal value,
        ComparisonKind comparison,
        decimal bound,
        ExplainedLine? compared = null,
        ExplainedLine? against = null)
    {
        this.label = label;
        Holds = holds;
        this.value = value;
        this.comparison = comparison;
        this.bound = bound;
        Compared = compared;
        Against = against;
    }

    /// <summary>The clause (条款).</summary>
    public string? Clause => label.Clause;

    /// <summary>What is compared, or what the condition is called.</summary>
    public LocalizedText? Title => label.Title;

    /// <summary>The name of what is compared, as in the document.</summary>
    public string Form => label.Form;

    /// <summary>Whether it holds; null while it cannot be known.</summary>
    public bool? Holds { get; }

    /// <summary>The value found: a number, an interval, a code, a date, or <c>?</c>.</summary>
    public string Actual => actual ?? Exact.Text(value);

    /// <summary>What was asked, as in <c>atLeast 90</c>; the word alone where the number is that by which a step changes the grade or score.</summary>
    public string Asked => asked ?? ComparisonWords.Of(comparison) + " " + Exact.Text(bound);

    /// <summary>How the number that was compared came about, with the records that it counts; null where its name and value say all.</summary>
    /// <remarks>Bands that compare one number share one line.</remarks>
    public ExplainedLine? Compared { get; }

    /// <summary>How the number that it was compared with came about; null for a literal, and where its value says all.</summary>
    public ExplainedLine? Against { get; }

    /// <summary>What the codes found and asked for are called; empty for numbers, and where they have no title.</summary>
    public IReadOnlyList<Term> Terms => label.Terms.Count == 0 || !Asked.StartsWith(Is, StringComparison.Ordinal)
        ? Array.Empty<Term>()
        : label.TermsOf(CodesOf(Actual).Concat(CodesOf(Asked.Substring(Is.Length))).ToArray());

    /// <summary>The condition of the application that was asked, or whose number was compared; null for all others.</summary>
    public ExplainedExtension? Extension => label.Extension;

    internal LineLabel Label => label;

    /// <summary>Whether it is asked for that it fails, as it is behind <c>not</c>.</summary>
    internal bool IsNegated { get; private set; }

    /// <summary>What it does for the condition in which it stands: it speaks for it, against it, or nothing is known.</summary>
    internal bool? Speaks => IsNegated ? !Holds : Holds;

    /// <summary>The same test where its failing is asked for.</summary>
    internal ExplainedTest Negated()
    {
        var copy = (ExplainedTest)MemberwiseClone();
        copy.IsNegated = !IsNegated;
        return copy;
    }

    /// <summary>Codes as they are listed where there may be several; a question mark stands behind one that is not certain.</summary>
    internal static string[] CodesOf(string listed) =>
        listed.Split(Both, StringSplitOptions.None).Select(code => code.TrimEnd('?')).ToArray();

    /// <summary>Codes or numbers of which one is given, as they are listed.</summary>
    internal static string[] AnyOf(string listed) => listed.Split(Or, StringSplitOptions.None);

    /// <summary>Whether all of the codes that are listed are given.</summary>
    internal static bool IsOfAll(string listed) => listed.Split(Both, StringSplitOptions.None).Length > AnyOf(listed).Length;
}
