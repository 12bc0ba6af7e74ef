using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>The proposals of a body, consistent as a whole, with the figures that its reports give (提案登记簿).</summary>
/// <remarks>Immutable. In the order of keys.</remarks>
public sealed class ProposalRegister
{
    private readonly Proposal[] _proposals;
    private readonly Dictionary<ProposalId, Proposal> _byId;

    private ProposalRegister(Proposal[] proposals)
    {
        _proposals = proposals;
        _byId = proposals.ToDictionary(one => one.Id);
    }

    /// <summary>All proposals, by key.</summary>
    public IReadOnlyList<Proposal> Proposals => Array.AsReadOnly(_proposals);

    /// <summary>The units that handle or handled one of them, in order.</summary>
    public IReadOnlyList<SubjectId> Units =>
        Array.AsReadOnly(_proposals.SelectMany(one => one.Assignments).Select(one => one.Unit).Distinct().OrderBy(unit => unit).ToArray());

    /// <summary>A register of the proposals that fit together, and all that does not: keys given twice, mergers and conversions that lead to nothing or that the other side does not know of.</summary>
    /// <remarks>
    /// There is always a value; what a finding is about was left out of it, and whatever was merged or converted together with that. Proposals that are given again and
    /// are equal count once.
    /// </remarks>
    /// <exception cref="ArgumentException">One of them is null.</exception>
    public static Checked<ProposalRegister> Of(IEnumerable<Proposal> proposals)
    {
        List<Finding> findings = [];
        List<Proposal> kept = [];
        foreach (IGrouping<ProposalId, Proposal> same in Require.NoneNull(proposals, nameof(proposals)).GroupBy(one => one.Id).OrderBy(same => same.Key))
        {
            Proposal[] distinct = [.. same.Distinct()];
            if (distinct.Length == 1)
            {
                kept.Add(distinct[0]);
            }
            else
            {
                findings.Add(distinct[0].Fault(DomainFindings.ProposalGivenTwice).With("count", distinct.Length));
            }
        }

        return Checked.Of(new ProposalRegister(ProposalLinks.Fitting(kept, findings)), findings);
    }

    /// <summary>The proposal with this key; null when there is none.</summary>
    public Proposal? Find(ProposalId id) => _byId.TryGetValue(id, out Proposal? proposal) ? proposal : null;

    /// <summary>The proposals put forward in the period.</summary>
    public IReadOnlyList<Proposal> PutForward(DateSpan period) => [.. _proposals.Where(one => period.Contains(one.Draft.Date))];

    /// <summary>The proposals put forward in the period that one of these sponsors: as the sole or first sponsor, or with others.</summary>
    public IReadOnlyList<Proposal> SponsoredBy(IEnumerable<SubjectId> sponsors, DateSpan period)
    {
        HashSet<SubjectId> wanted = new(Require.NotNull(sponsors, nameof(sponsors)));
        return [.. PutForward(period).Where(one => one.Sponsors.Signers.Any(signer => wanted.Contains(signer.Who)))];
    }

    /// <summary>The members who were sponsors of fewer than so many proposals of a kind put forward in the period, in order (未完成履职任务).</summary>
    /// <exception cref="ArgumentException">The kind is no code.</exception>
    public IReadOnlyList<SubjectId> ShortOf(int least, string kind, IEnumerable<SubjectId> members, DateSpan period)
    {
        Code.Check(kind, nameof(kind));
        ILookup<SubjectId, Proposal> bySponsor = PutForward(period).Where(one => one.Kind == kind)
            .SelectMany(one => one.Sponsors.Signers.Select(signer => (signer.Who, Proposal: one))).ToLookup(pair => pair.Who, pair => pair.Proposal);
        return [.. Require.NotNull(members, nameof(members)).Distinct().Where(member => bySponsor[member].Count() < least).OrderBy(member => member)];
    }

    /// <summary>The proposals and reports that took up a published clue (线索).</summary>
    public IReadOnlyList<Proposal> TakingUp(ItemId clue) => [.. _proposals.Where(one => one.Draft.Clue == clue)];

    /// <summary>How a unit handled what it was given in the period.</summary>
    /// <exception cref="ArgumentException">The unit is none.</exception>
    public HandlingFigures FiguresOf(SubjectId unit, DateSpan period) => HandlingFigures.Of(unit, period, _proposals);

    /// <summary>The figures of every unit that was given something to answer in the period, in the order of units.</summary>
    public IReadOnlyList<HandlingFigures> Figures(DateSpan period) =>
        [.. Units.Select(unit => FiguresOf(unit, period)).Where(figures => !figures.ReplyRate.IsOfNothing)];

    /// <summary>The visits and meetings in the period that supervised one of them; one that took up several counts once.</summary>
    public IReadOnlyList<Supervision> Supervisions(DateSpan period) =>
        [.. _proposals.SelectMany(one => one.Supervisions).Where(one => period.Contains(one.Date))
            .GroupBy(one => one.Occasion).Select(same => same.First()).OrderBy(one => one.Date).ThenBy(one => one.Occasion)];

    /// <summary>What is owed for all of them at the end of this day, by last day, then proposal, duty and unit.</summary>
    public IReadOnlyList<HandlingDue> DueOn(LocalDate day) =>
        [.. _proposals.SelectMany(one => one.DueOn(day)).OrderBy(due => due.Due.Date).ThenBy(due => due.Proposal)
            .ThenBy(due => due.Duty, StringComparer.Ordinal).ThenBy(due => due.Unit)];

    /// <summary>Writes the records of all of them.</summary>
    public void WriteRecords(WorkLedgerBuilder builder)
    {
        Require.NotNull(builder, nameof(builder));
        Array.ForEach(_proposals, one => one.WriteRecords(builder));
    }

    /// <summary>Takes back what <see cref="WriteRecords"/> wrote of all of them (<see cref="Proposal.WithdrawRecords"/>).</summary>
    public void WithdrawRecords(WorkLedgerBuilder builder)
    {
        Require.NotNull(builder, nameof(builder));
        Array.ForEach(_proposals, one => one.WithdrawRecords(builder));
    }
}
