using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Everything about the world that an evaluation reads. Immutable and thread-safe; methods return a changed copy.</summary>
public sealed class EvaluationInput
{
    /// <summary>Who exists, what they did, and when it is judged.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public EvaluationInput(Roster roster, WorkLedger ledger, EvaluationPeriod period)
    {
        Roster = roster ?? throw new ArgumentNullException(nameof(roster));
        Ledger = ledger ?? throw new ArgumentNullException(nameof(ledger));
        Period = period ?? throw new ArgumentNullException(nameof(period));
    }

    /// <summary>Organizations and members.</summary>
    public Roster Roster { get; }

    /// <summary>The records.</summary>
    public WorkLedger Ledger { get; }

    /// <summary>The period that is judged.</summary>
    public EvaluationPeriod Period { get; }

    /// <summary>Facts about subjects.</summary>
    public FactSheet Facts { get; private set; } = FactSheet.Empty;

    /// <summary>Opinions of raters.</summary>
    public IReadOnlyList<Review> Reviews { get; private set; } = Array.Empty<Review>();

    /// <summary>Issued results of earlier periods and other policies.</summary>
    public IReadOnlyList<EarlierResult> EarlierResults { get; private set; } = Array.Empty<EarlierResult>();

    /// <summary>Subjects that are neither organizations nor members: items, ballots, teams.</summary>
    public IReadOnlyList<SubjectId> OtherSubjects { get; private set; } = Array.Empty<SubjectId>();

    /// <summary>Which days are worked on; without one, what counts working days is unknown until there is.</summary>
    public WorkingCalendar Calendar { get; private set; } = WorkingCalendar.None;

    /// <summary>The instant up to which entries are known; null for all entries.</summary>
    public Instant? KnownAt { get; private set; }

    /// <summary>Whether a policy is applied although it is not in force in the period.</summary>
    public bool IsAsIfInForce { get; private set; }

    /// <summary>Which records count, where it is not as the policy's head says.</summary>
    public Standing? Counted { get; private set; }

    /// <summary>Results of the same series that are not determined.</summary>
    internal IReadOnlyList<OpenResult> OpenResults { get; private set; } = Array.Empty<OpenResult>();

    /// <summary>Custom numbers and conditions.</summary>
    public Extensions Extensions { get; private set; } = Extensions.None;

    /// <summary>The same input with these facts.</summary>
    public EvaluationInput With(FactSheet facts) => Change(i => i.Facts = facts ?? throw new ArgumentNullException(nameof(facts)));

    /// <summary>The same input with these reviews, in any order.</summary>
    public EvaluationInput With(IEnumerable<Review> reviews) => Change(i => i.Reviews = reviews.ToArray());

    /// <summary>The same input with these earlier results, in any order.</summary>
    public EvaluationInput With(IEnumerable<EarlierResult> results) => Change(i => i.EarlierResults = results.ToArray());

    /// <summary>The same input with the days that are worked on.</summary>
    public EvaluationInput With(WorkingCalendar calendar) =>
        Change(i => i.Calendar = calendar ?? throw new ArgumentNullException(nameof(calendar)));

    /// <summary>The same input with these custom numbers and conditions.</summary>
    public EvaluationInput With(Extensions extensions) =>
        Change(i => i.Extensions = extensions ?? throw new ArgumentNullException(nameof(extensions)));

    /// <summary>The same input with subjects that are neither organizations nor members.</summary>
    public EvaluationInput WithSubjects(IEnumerable<SubjectId> subjects) => Change(i => i.OtherSubjects = subjects.ToArray());

    /// <summary>The same input as it was known at an instant: entries made later are not seen.</summary>
    public EvaluationInput AsKnownAt(Instant instant) => Change(i => i.KnownAt = instant);

    /// <summary>The same input, applying a policy although it is not in force.</summary>
    public EvaluationInput AsIfInForce() => Change(i => i.IsAsIfInForce = true);

    /// <summary>The same input, counting claimed records as well, or verified ones only, whatever the policy says.</summary>
    public EvaluationInput Counting(Standing counted) => Change(i => i.Counted = counted);

    /// <summary>The same input with what is open of the results of the same series.</summary>
    internal EvaluationInput WithOpen(IReadOnlyList<OpenResult> results) => Change(i => i.OpenResults = results);

    private EvaluationInput Change(Action<EvaluationInput> change)
    {
        var copy = (EvaluationInput)MemberwiseClone();
        change(copy);
        return copy;
    }
}
