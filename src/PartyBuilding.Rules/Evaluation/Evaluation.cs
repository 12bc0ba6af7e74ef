using System;
using System.Collections.Generic;
using System.Threading;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A finished evaluation: its report, and the explanation of any subject on demand. Immutable and thread-safe.</summary>
public sealed class Evaluation
{
    private readonly Plan plan;
    private readonly Standings known;
    private readonly Standings? best;
    private readonly Standings? worst;

    /// <summary>Lent to one caller at a time; whoever finds none at hand makes another.</summary>
    private Explainer? idle;

    internal Evaluation(Plan plan, EvaluationReport report, Standings known, Standings? best, Standings? worst)
    {
        this.plan = plan;
        Report = report;
        this.known = known;
        this.best = best;
        this.worst = worst;
    }

    /// <summary>The policy that was applied.</summary>
    public Policy Policy => plan.Policy;

    /// <summary>The results.</summary>
    public EvaluationReport Report { get; }

    /// <summary>Why a subject has its result.</summary>
    /// <exception cref="ArgumentException">The subject is not in scope.</exception>
    public Explanation Explain(SubjectId subject) => Explain(RowOf(subject));

    /// <summary>The result of a subject as a round proposes it (<see cref="EvaluationRound.Do(StepTaken, IEnumerable{ProposedResult})"/>).</summary>
    /// <remarks>Refused like <see cref="Assess"/>.</remarks>
    /// <exception cref="ArgumentException">The subject is not in scope.</exception>
    public Checked<ProposedResult> Propose(SubjectId subject) => Assessing.Propose(this, RowOf(subject));

    /// <summary>The result of a subject as an assessment to be issued, with its stored explanation and the digest of the inputs.</summary>
    /// <remarks>A score, grade or rank that is not determined, or still depends on others, is refused: what is issued is never changed.</remarks>
    /// <exception cref="ArgumentException">The subject is not in scope, or the entry is none.</exception>
    public Checked<Assessment> Assess(SubjectId subject, EntryId entry, LocalDate issuedOn) => Assessing.Of(this, RowOf(subject), entry, issuedOn);

    /// <summary>Why every subject has its result, in the order of subjects; computed one by one as they are read.</summary>
    public IEnumerable<Explanation> ExplainAll()
    {
        for (var row = 0; row < Report.Count; row++)
        {
            yield return Explain(row);
        }
    }

    internal Explanation Explain(int row)
    {
        var explainer = Interlocked.Exchange(ref idle, null) ?? new Explainer(plan, Report, known, best, worst);
        var explanation = explainer.Of(row);
        Volatile.Write(ref idle, explainer);
        return explanation;
    }

    private int RowOf(SubjectId subject)
    {
        var row = Report.RowOf(subject);
        return row < 0 ? throw new ArgumentException(subject + " is not in scope of this evaluation.", nameof(subject)) : row;
    }
}
