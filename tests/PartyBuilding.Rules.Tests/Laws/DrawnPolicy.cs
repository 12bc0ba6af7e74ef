using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>Draws sound policies over one vocabulary.</summary>
internal static class DrawnPolicy
{
    private const int Tries = 12;

    /// <summary>A policy without an error; the plainest one when several tries had some.</summary>
    /// <param name="draws">What is drawn from.</param>
    /// <param name="anySteps">Whether steps may give a better grade for fewer points: what is open is then known at its ends only.</param>
    /// <param name="id">The id of the policy.</param>
    internal static (Policy Policy, DrawnNumbers Numbers) Of(Draws draws, bool anySteps = false, string id = "drawn")
    {
        for (int i = 0; i < Tries; i++)
        {
            (Policy policy, DrawnNumbers numbers) = Draw(draws, anySteps, id);
            if (IsSound(policy))
            {
                return (policy, numbers);
            }
        }

        return Draw(new Draws([]), id: id);
    }

    internal static bool IsSound(Policy policy) => PolicyChecks.Check(policy).All(finding => finding.Severity != Severity.Error);

    internal static Policy Head(Number score, string id = "drawn") => Policy.Of(id, "1", Words.Text(id))
        .From(PolicySource.Of(Words.Text("nobody"), Words.Text("drawn")))
        .InForce(DateSpan.From(new NodaTime.LocalDate(2020, 1, 1)))
        .Using(Words.Vocabulary)
        .Rounded(2, RoundingMode.Half)
        .Scoring(score);

    internal static (Policy Policy, DrawnNumbers Numbers) Draw(Draws draws, bool anySteps = false, string id = "drawn")
    {
        DrawnNumbers numbers = new(draws);
        Policy policy = Head(numbers.Score(), id);
        if (draws.OneIn(3))
        {
            policy = policy.Rounded(draws.Below(4), draws.Of(RoundingMode.Half, RoundingMode.HalfEven, RoundingMode.TowardZero, RoundingMode.AwayFromZero));
        }

        if (draws.OneIn(3))
        {
            policy = policy.Counting(Standing.Claimed);
        }

        if (id == "drawn" && draws.OneIn(6))
        {
            policy = policy.Within(Value.Of("type").Is(draws.Of("urban", "rural")));
        }

        foreach (Step step in new DrawnSteps(draws, numbers, anySteps).All())
        {
            policy = policy.Next(step);
        }

        // Some of its clauses are cited, some not; nothing that is found depends on it but doubts.
        return (policy.Then.Count == 2 ? policy.Restating("1", "2", "3") : policy, numbers);
    }
}
