using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Results of another policy, or of an earlier period, that a policy reads. Immutable.</summary>
public sealed partial class ResultKind
{
    private ResultKind(string policy, LocalizedText title)
    {
        Policy = policy;
        Title = title;
    }

    /// <summary>The other policy's id.</summary>
    public string Policy { get; }

    /// <summary>What the result is called.</summary>
    public LocalizedText Title { get; }

    /// <summary>The scores that it may have; needed where a missing result shall give an interval.</summary>
    public ValueRange? Range { get; private set; }

    /// <summary>The grades that it may have, best first.</summary>
    public IReadOnlyList<Term> Grades { get; private set; } = Array.Empty<Term>();

    /// <summary>The honours that may go with it; empty where they are open.</summary>
    public IReadOnlyList<Term> Honours { get; private set; } = Array.Empty<Term>();

    /// <summary>What may be found with it; empty where it is open.</summary>
    public IReadOnlyList<Term> Findings { get; private set; } = Array.Empty<Term>();

    /// <summary>A result of another policy.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ResultKind Of(string policy, LocalizedText title) => new ResultKind(
        policy ?? throw new ArgumentNullException(nameof(policy)),
        title ?? throw new ArgumentNullException(nameof(title)));

    /// <summary>The same result with the scores that it may have.</summary>
    public ResultKind Within(ValueRange range) => Change(r => r.Range = range);

    /// <summary>The same result with a further grade, worse than those before.</summary>
    public ResultKind WithGrade(string code, LocalizedText title) => Change(r => r.Grades = r.Grades.Append(Term.Of(code, title)).ToArray());

    /// <summary>The same result with a further honour that may go with it.</summary>
    public ResultKind WithHonour(string code, LocalizedText title) => Change(r => r.Honours = r.Honours.Append(Term.Of(code, title)).ToArray());

    /// <summary>The same result with a further finding that may be made with it.</summary>
    public ResultKind WithFinding(string code, LocalizedText title) => Change(r => r.Findings = r.Findings.Append(Term.Of(code, title)).ToArray());

    private ResultKind Change(Action<ResultKind> change)
    {
        var copy = (ResultKind)MemberwiseClone();
        change(copy);
        return copy;
    }
}
