using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Laws;

/// <content>What was missing, turned out one way.</content>
internal sealed partial class DrawnWorld
{
    /// <summary>The same with a value for everything that is missing, within its declared range.</summary>
    internal DrawnWorld Completed(Draws draws, DrawnNumbers policy)
    {
        DrawnWorld complete = new(this);
        for (int n = 1; n <= _organizations; n++)
        {
            OrganizationId id = OrganizationId.Of(n);
            foreach ((string code, decimal low, decimal high) in Words.Numbers)
            {
                if (!Has(id, code) && !policy.StoodInFor.Contains(code))
                {
                    complete._facts.Add(Fact.Of(id, code, Between(draws, low, high)));
                }
            }

            if (!Has(id, "applied"))
            {
                complete._facts.Add(Fact.Of(id, "applied", draws.OneIn(2)));
            }

            foreach (EvaluationPeriod period in Periods.Where(p => !Has(id, "other", p)))
            {
                complete._results.Add(Result(draws, id, period, Between(draws, 0m, 100m)));
            }

            foreach (EvaluationPeriod period in Periods.Where(p => !Has(id, "drawn", p)))
            {
                complete._results.Add(Graded(draws, id, period));
            }

            if (policy.IsPending)
            {
                foreach (string group in Words.Groups.Where(g => _reviews.All(r => r.Subject != id || r.Group != g)))
                {
                    complete._reviews.Add(Review(id, group, n * 100 + 99).Mark(Between(draws, 0m, 100m)));
                }
            }
        }

        complete._calendar = complete._calendar.Known is null ? Calendar(draws) : complete._calendar;
        for (int i = 0; i < complete._records.Count; i++)
        {
            complete._records[i] = Signed(draws, complete._records[i], complete._records[i].Kind == "award");
        }

        return complete;
    }

    /// <summary>Says who signed where it was not said, as what is said leaves it open.</summary>
    private static WorkRecord Signed(Draws draws, WorkRecord record, bool isAward)
    {
        RecordAttribute? said = record.Attributes.FirstOrDefault(a => a.Name == "signers");
        string? role = record.Attributes.FirstOrDefault(a => a.Name == "role")?.Code;
        if (!isAward || (said is not null && role is not null))
        {
            return record;
        }

        int signers = said is not null ? (int)said.Number : role switch { "sole" => 1, null => 1 + draws.Below(6), _ => 2 + draws.Below(5) };
        int position = said is not null ? (int)record.Attributes.Single(a => a.Name == "position").Number
            : role switch { "other" => 2 + draws.Below(signers - 1), null => 1 + draws.Below(signers), _ => 1 };
        record = said is null ? record.With("signers", signers).With("position", position) : record;
        return role is null ? record.With("role", signers == 1 ? "sole" : position == 1 ? "first" : "other") : record;
    }

    private bool Has(OrganizationId id, string policy, EvaluationPeriod period) =>
        _results.Exists(r => r.Subject == id && r.Policy == policy && r.Period.Equals(period));

    private bool Has(OrganizationId id, string code) => _facts.Exists(f => f.Subject == id && f.Code == code);
}
