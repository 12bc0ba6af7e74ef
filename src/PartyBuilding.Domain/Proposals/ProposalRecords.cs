using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Writes what a proposal comes to as records: for itself, for those who stand under it, and for the units that handle it.</summary>
internal sealed partial class ProposalRecords
{
    private readonly Proposal _proposal;
    private readonly ProposalRecordKinds _kinds;
    private readonly WorkLedgerBuilder _builder;
    private readonly int _revision;
    private int _parts;

    internal ProposalRecords(Proposal proposal, WorkLedgerBuilder builder)
    {
        _proposal = proposal;
        _kinds = ProposalRecordKinds.Of(proposal.Kind);
        _builder = builder;
        _revision = Corrected.Revision(
            proposal.Draft.Revision, proposal.Course.History.Count + proposal.Adoptions.Count + proposal.Titles.Count + proposal.Supervisions.Count);
    }

    internal static string SourceOf(ProposalId proposal) => EntrySource.Of("proposal", proposal.Key);

    internal void Write()
    {
        WriteSubmission();
        WriteSteps();
        foreach (Adoption adoption in _proposal.Adoptions)
        {
            WriteAdoption(adoption);
        }

        foreach (TitleAward title in _proposal.Titles)
        {
            Everyone(RecordKinds.ProposalTitled, title.Date, _proposal.Sponsors, record => AtLevel(record, title.Level)
                .With(RecordAttributes.HonourTitle, title.Title).With(RecordAttributes.Body, title.Body));
        }

        foreach (Supervision one in _proposal.Supervisions)
        {
            Add(_proposal.Id, RecordKinds.ProposalSupervised, one.Date, record => record
                .With(RecordAttributes.SupervisionKind, one.Kind).With(RecordAttributes.Body, one.Body).With(RecordAttributes.Occasion, one.Occasion));
        }
    }

    /// <summary>Who signed later is credited on the day of signing; who came with a proposal merged into this one put forward the other one.</summary>
    private void WriteSubmission()
    {
        Sponsors sponsors = _proposal.Draft.Sponsors;
        Dictionary<SubjectId, LocalDate> signedOn = [];
        foreach (StepTaken step in _proposal.Course.History.Where(step => step.Step == ProposalSteps.CoSign))
        {
            sponsors = sponsors.JoinedBy(step.Actor!.Value);
            signedOn[step.Actor!.Value] = step.On;
        }

        Add(_proposal.Id, _kinds.PutForward, _proposal.Draft.Date, record =>
            _proposal.Into is ProposalId into ? WithForm(record).With(RecordAttributes.Into, into) : WithForm(record));
        if (_proposal.State == ProposalStates.Converted)
        {
            return;
        }

        foreach (Signer signer in sponsors.Signers.Concat(sponsors.Authors))
        {
            LocalDate date = signedOn.TryGetValue(signer.Who, out LocalDate later) && signer.Part == SignerParts.Sponsor ? later : _proposal.Draft.Date;
            Add(signer, _kinds.PutForward, date, WithForm);
        }
    }

    private void WriteSteps()
    {
        Sponsors sponsors = _proposal.Draft.Sponsors;
        bool isPassed = false;
        Queue<HandlingReply> replies = new(_proposal.Replies);
        foreach (StepTaken step in _proposal.Course.History)
        {
            switch (step.Step)
            {
                case ProposalSteps.CoSign or ProposalSteps.Join:
                    sponsors = sponsors.JoinedBy(step.Actor!.Value);
                    if (isPassed)
                    {
                        Add(sponsors.Signers[sponsors.Count - 1], _kinds.Passed, step.On, WithForm);
                    }

                    break;
                case ProposalSteps.File or ProposalSteps.PutOnAgenda or ProposalSteps.TreatAsSuggestion or ProposalSteps.SubmitUpward or InstrumentProcedures.Issue when !isPassed:
                    isPassed = true;
                    Passed(step.On, sponsors);
                    break;
                case ProposalSteps.Keep when _kinds.Kept is string kept:
                    Everyone(kept, step.On, sponsors, WithForm);
                    break;
                case ProposalSteps.Bid:
                    Add(step.Actor!.Value, RecordKinds.ResearchBid, step.On, Unchanged);
                    break;
                case ProposalSteps.Award:
                    TopicAndTeam(RecordKinds.ResearchAwarded, step.On);
                    break;
                case ProposalSteps.Deliver:
                    TopicAndTeam(RecordKinds.ResearchDelivered, step.On);
                    break;
                case ProposalSteps.Assign:
                    Add(step.Reference(RecordAttributes.Unit)!.Value, RecordKinds.HandlingAssigned, step.On, record => Copied(record, step, RecordAttributes.HandlingRole));
                    break;
                case ProposalSteps.Contact:
                    Add(step.Actor!.Value, RecordKinds.HandlingContacted, step.On, record => Copied(record, step, RecordAttributes.Phase));
                    break;
                case ProposalSteps.Reply:
                    HandlingReply reply = replies.Dequeue();
                    Add(step.Actor!.Value, RecordKinds.HandlingReplied, step.On, record => Copied(record, step, RecordAttributes.ReplyResult)
                        .With(RecordAttributes.InTime, Answer(reply.IsInTime)).With(RecordAttributes.Counted, Answer(_proposal.MissingFrom(reply).Count == 0)));
                    break;
                case ProposalSteps.Rate:
                    SubjectId unit = step.Reference(RecordAttributes.Unit)!.Value;
                    Add(unit, RecordKinds.HandlingRated, step.On, record => Copied(record, step, RecordAttributes.Satisfaction));
                    Add(step.Actor!.Value, RecordKinds.HandlingRated, step.On, record => Copied(record, step, RecordAttributes.Satisfaction).With(RecordAttributes.Unit, unit));
                    break;
            }
        }
    }

    /// <summary>The sponsors of what was merged are credited by the one that absorbed it; its authors stand under nothing else.</summary>
    private void Passed(LocalDate date, Sponsors sponsors)
    {
        Add(_proposal.Id, _kinds.Passed, date, WithForm);
        foreach (Signer signer in _proposal.State == ProposalStates.Merged ? sponsors.Authors : sponsors.Signers.Concat(sponsors.Authors))
        {
            Add(signer, _kinds.Passed, date, WithForm);
        }
    }

    private void WriteAdoption(Adoption adoption)
    {
        string kind = adoption.Suggestion is null ? _kinds.Adopted : RecordKinds.SuggestionAdopted;
        Everyone(kind, adoption.Date, _proposal.Sponsors, Adopted);
        WinnerAndLeader(kind, adoption.Date, Adopted);
        foreach (SubjectId unit in _proposal.Assignments.Where(one => one.IsCurrent && adoption.Suggestion is not null).Select(one => one.Unit).Distinct())
        {
            Add(unit, kind, adoption.Date, Adopted);
        }

        WorkRecord Adopted(WorkRecord record)
        {
            record = AtLevel(record, adoption.Level).With(RecordAttributes.AdoptionWay, adoption.Way).With(RecordAttributes.Body, adoption.Body);
            record = adoption.Adopter is string adopter ? record.With(RecordAttributes.Adopter, adopter) : record;
            return adoption.Suggestion is string suggestion ? record.With(RecordAttributes.Suggestion, suggestion) : record;
        }
    }
}
