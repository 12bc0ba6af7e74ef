using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>How many of those due with a vote must be there (法定人数), and who is lawfully not counted as due.</summary>
/// <remarks>
/// Immutable; equal when all parts are equal. Who is excluded needs two approvals in their order: the superior consents not later than the meeting approves,
/// and the meeting approves on its own day or before. Presence in part counts as presence: where a rule says otherwise, apply it to the roll first (<see cref="PresenceRule"/>).
/// </remarks>
public sealed record QuorumRule
{
    private QuorumRule(Threshold present) => Present = present;

    /// <summary>The election rules for base organizations: more than four fifths of those due, with their six grounds for not being counted.</summary>
    /// <remarks>The rules of 1990 and the regulations of 2020 that took their place; a village method writes the same as "more than 80%".</remarks>
    public static QuorumRule BaseElection { get; } = Of(Threshold.MoreThan(4, 5)).Excluding(
        ExclusionGrounds.NoOwnWill,
        ExclusionGrounds.Abroad,
        ExclusionGrounds.Imprisoned,
        ExclusionGrounds.Infirm,
        ExclusionGrounds.MovedAway,
        ExclusionGrounds.RetiredHome);

    /// <summary>The detailed rules for admitting members of 2014, article 20: more than half of those due.</summary>
    public static QuorumRule Admission { get; } = Of(Threshold.MoreThan(1, 2));

    /// <summary>How many of those due must be there.</summary>
    public Threshold Present { get; }

    /// <summary>The grounds on which someone is not counted as due, sorted; none unless said.</summary>
    public IReadOnlyList<string> Grounds { get; private init; } = ValueList<string>.Empty;

    /// <summary>This share of those due must be there; everybody counts as due.</summary>
    public static QuorumRule Of(Threshold present) => new(Require.NotNull(present, nameof(present)));

    /// <summary>The same rule, under which someone is not counted as due on one of these grounds, once the superior consented and the meeting approved.</summary>
    /// <exception cref="ArgumentException">One of the grounds is no code.</exception>
    public QuorumRule Excluding(params string[] grounds) => this with
    {
        Grounds = ValueList<string>.Of(Grounds
            .Concat(Require.NotNull(grounds, nameof(grounds)).Select(ground => Code.Check(ground, nameof(grounds))))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(ground => ground, StringComparer.Ordinal)),
    };

    /// <summary>Whether enough are there, with everything that led to it.</summary>
    /// <param name="roll">The roll.</param>
    /// <param name="on">The day of the meeting, the last of several: what was agreed to later excludes nobody.</param>
    public QuorumResult Judge(Roll roll, LocalDate on)
    {
        Require.NotNull(roll, nameof(roll));
        List<Exclusion> excluded = [];
        List<Finding> findings = [];
        foreach (Exclusion exclusion in roll.Exclusions)
        {
            int before = findings.Count;
            findings.AddRange(Faults(exclusion, roll, on.Iso()));
            if (findings.Count == before)
            {
                excluded.Add(exclusion);
            }
        }

        return new QuorumResult(this, roll, excluded, findings);
    }

    /// <summary>The threshold.</summary>
    public override string ToString() => Present.ToString();

    private IEnumerable<Finding> Faults(Exclusion exclusion, Roll roll, LocalDate on)
    {
        LocalDate latest = exclusion.ApprovedOn is LocalDate first && first < on ? first : on;
        if (!Grounds.Contains(exclusion.Ground))
        {
            yield return DomainFindings.ExclusionUnlawful.At(exclusion.Member).With("ground", exclusion.Ground, WellKnown.Ground(exclusion.Ground));
        }

        if (exclusion.Superior is null)
        {
            yield return DomainFindings.ExclusionWithoutConsent.At(exclusion.Member).With("ground", exclusion.Ground, WellKnown.Ground(exclusion.Ground));
        }
        else if (exclusion.ConsentedOn is LocalDate consented && consented > latest)
        {
            yield return DomainFindings.ExclusionConsentedLate.At(exclusion.Member)
                .With("ground", exclusion.Ground, WellKnown.Ground(exclusion.Ground)).With("consentedOn", consented).With("latest", latest);
        }

        if (exclusion.ApprovedOn is null)
        {
            yield return DomainFindings.ExclusionUnapproved.At(exclusion.Member).With("ground", exclusion.Ground, WellKnown.Ground(exclusion.Ground));
        }
        else if (exclusion.ApprovedOn is LocalDate approved && approved > on)
        {
            yield return DomainFindings.ExclusionApprovedLate.At(exclusion.Member)
                .With("ground", exclusion.Ground, WellKnown.Ground(exclusion.Ground)).With("approvedOn", approved).With("latest", on);
        }

        if (roll.Find(exclusion.Member) is { IsPresent: true })
        {
            yield return DomainFindings.ExcludedPresent.At(exclusion.Member).With("ground", exclusion.Ground, WellKnown.Ground(exclusion.Ground));
        }
    }
}
