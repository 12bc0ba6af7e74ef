using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Whether both sides of a merger or conversion say the same.</summary>
internal static class ProposalLinks
{
    /// <summary>The proposals whose links hold, and hang on none that was left out; all others with a finding each or more.</summary>
    internal static Proposal[] Fitting(IReadOnlyList<Proposal> given, List<Finding> findings)
    {
        Dictionary<ProposalId, Proposal> byId = given.ToDictionary(one => one.Id);
        ILookup<ProposalId, Finding> faults = given.SelectMany(one => Faults(one, byId), (one, fault) => (one.Id, fault)).ToLookup(pair => pair.Id, pair => pair.fault);
        findings.AddRange(faults.SelectMany(fault => fault));
        HashSet<ProposalId> left = [.. faults.Select(fault => fault.Key)];
        Proposal[] rest = [.. given.Where(one => !left.Contains(one.Id))];
        for (Proposal[] drawn = rest; drawn.Length > 0;)
        {
            drawn = [.. rest.Where(one => Others(one).Any(left.Contains))];
            findings.AddRange(drawn.Select(one => one.Fault(DomainFindings.LinkedLeftOut).With("other", Others(one).First(left.Contains).Key)));
            left.UnionWith(drawn.Select(one => one.Id));
            rest = [.. rest.Where(one => !left.Contains(one.Id))];
        }

        return rest;
    }

    private static IEnumerable<ProposalId> Others(Proposal proposal)
    {
        IEnumerable<ProposalId?> named = [proposal.Into, proposal.Draft.ConvertedFrom, .. Absorbed(proposal).Select(one => (ProposalId?)one)];
        return named.OfType<ProposalId>();
    }

    private static IEnumerable<ProposalId> Absorbed(Proposal proposal) => proposal.Course.History
        .Where(step => step.Step == ProposalSteps.Absorb)
        .Select(step => ProposalId.Of(step.Reference(RecordAttributes.Proposal)!.Value.Key));

    private static List<Finding> Faults(Proposal proposal, Dictionary<ProposalId, Proposal> byId)
    {
        List<Finding> faults = [];
        if (proposal.Into is ProposalId into)
        {
            With(into, other => proposal.State == ProposalStates.Merged ? OfMerger(proposal, other) : OfConversion(proposal, other));
        }

        if (proposal.Draft.ConvertedFrom is ProposalId origin)
        {
            With(origin, earlier => OfOrigin(proposal, earlier));
        }

        foreach (ProposalId absorbed in Absorbed(proposal))
        {
            With(absorbed, merged => OfAbsorption(proposal, merged));
        }

        return faults;

        void With(ProposalId other, Func<Proposal, IEnumerable<Finding>> judge) => faults.AddRange(byId.TryGetValue(other, out Proposal? found)
            ? judge(found)
            : [proposal.Fault(DomainFindings.OtherProposalUnknown).With("other", other.Key)]);
    }

    private static IEnumerable<Finding> OfConversion(Proposal ended, Proposal made)
    {
        if (made.Draft.ConvertedFrom != ended.Id)
        {
            yield return Fault(ended, DomainFindings.ConversionNotAgreed, made);
        }
    }

    private static IEnumerable<Finding> OfAbsorption(Proposal kept, Proposal merged)
    {
        if (merged.State != ProposalStates.Merged || merged.Into != kept.Id)
        {
            yield return Fault(kept, DomainFindings.MergerNotAgreed, merged);
        }
    }

    private static IEnumerable<Finding> OfMerger(Proposal merged, Proposal kept)
    {
        if (kept.Kind != merged.Kind)
        {
            yield return merged.Fault(DomainFindings.KindsDiffer).With("kind", merged.Kind, WellKnown.ProposalKind(merged.Kind)).With("other", kept.Kind, WellKnown.ProposalKind(kept.Kind));
        }

        if (!kept.Course.History.Any(step => step.Step == ProposalSteps.Absorb && step.Reference(RecordAttributes.Proposal) == merged.Id))
        {
            yield return Fault(merged, DomainFindings.MergerNotAgreed, kept);
        }
    }

    private static IEnumerable<Finding> OfOrigin(Proposal made, Proposal origin)
    {
        if (origin.State != ProposalStates.Converted || origin.Into != made.Id)
        {
            yield return Fault(made, DomainFindings.ConversionNotAgreed, origin);
            yield break;
        }

        LocalDate? on = origin.FirstDay(ProposalSteps.Convert);
        List<(string Code, LocalizedText Words)> differing = [];
        Differs(made.Kind == origin.Kind, "kind", "类别未变");
        Differs(made.Draft.Matter != origin.Draft.Matter, "matter", "事项");
        Differs(!Who(made.Draft.Sponsors).SequenceEqual(Who(origin.Sponsors)), "sponsors", "署名人");
        Differs(made.Draft.Date < on, "date", "日期");
        if (differing.Count > 0)
        {
            yield return Fault(made, DomainFindings.ConversionDiffers, origin)
                .With("what", string.Join(", ", differing.Select(one => one.Code)), StepWords.Listed(differing.Select(one => one.Words)));
        }

        void Differs(bool isSo, string english, string chinese)
        {
            if (isSo)
            {
                differing.Add((english, LocalizedText.Of(chinese, english)));
            }
        }
    }

    private static IEnumerable<SubjectId> Who(Sponsors sponsors) => sponsors.Signers.Select(signer => signer.Who);

    private static Finding Fault(Proposal proposal, FindingKind kind, Proposal other) => proposal.Fault(kind).With("other", other.Id.Key);
}
