using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>What is wrong with a draft, all at once.</summary>
internal static class DraftCheck
{
    internal static IReadOnlyList<Finding> Faults(ProposalDraft draft, Procedure procedure)
    {
        FindingPlace place = FindingPlace.OfSubject(draft.Id);
        List<Finding> faults =
        [
            .. draft.Sponsors.NamedTwice().Select(signer => Finding.Of(DomainFindings.SponsorNamedTwice, place).With("signer", signer)),
            .. Repeated(draft.Suggestions.Select(one => one.Code)).Concat(Repeated(draft.Problems.Select(one => one.Code)))
                .Select(code => Finding.Of(DomainFindings.PointGivenTwice, place).With("code", code)),
        ];
        if (draft.ConvertedFrom == draft.Id)
        {
            faults.Add(Finding.Of(DomainFindings.ProposalIntoItself, place).With("step", ProposalSteps.Convert, StepWords.Step(procedure, ProposalSteps.Convert)));
        }

        return faults;
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> codes) =>
        codes.GroupBy(code => code, System.StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key).OrderBy(code => code, System.StringComparer.Ordinal);
}
