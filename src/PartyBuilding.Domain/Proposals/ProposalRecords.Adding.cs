using System;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <content>Whom a record is written for, and what all of them say.</content>
internal sealed partial class ProposalRecords
{
    private static WorkRecord AtLevel(WorkRecord record, string? level) => level is null ? record : record.With(RecordAttributes.Level, level);

    private static WorkRecord Copied(WorkRecord record, StepTaken step, string name) =>
        step.CodeOf(name) is string code ? record.With(name, code) : record;

    private static string Answer(bool isSo) => isSo ? StepTaken.YesCode : StepTaken.NoCode;

    private static WorkRecord Unchanged(WorkRecord record) => record;

    private WorkRecord WithForm(WorkRecord record)
    {
        record = record.With(RecordAttributes.ProposalForm, _proposal.Sponsors.Form);
        record = _proposal.Draft.ConvertedFrom is ProposalId earlier ? record.With(RecordAttributes.ConvertedFrom, earlier) : record;
        return _proposal.Draft.Clue is ItemId clue ? record.With(RecordAttributes.Clue, clue) : record;
    }

    private void TopicAndTeam(string kind, LocalDate date)
    {
        Add(_proposal.Id, kind, date, Unchanged);
        WinnerAndLeader(kind, date, Unchanged);
    }

    private void WinnerAndLeader(string kind, LocalDate date, Func<WorkRecord, WorkRecord> adorn)
    {
        foreach (SubjectId? one in new[] { _proposal.Winner, _proposal.WinningLeader })
        {
            if (one is SubjectId subject)
            {
                Add(subject, kind, date, adorn);
            }
        }
    }

    private void Everyone(string kind, LocalDate date, Sponsors sponsors, Func<WorkRecord, WorkRecord> adorn)
    {
        Add(_proposal.Id, kind, date, adorn);
        foreach (Signer signer in sponsors.Signers.Concat(sponsors.Authors))
        {
            Add(signer, kind, date, adorn);
        }
    }

    private void Add(Signer signer, string kind, LocalDate date, Func<WorkRecord, WorkRecord> adorn) =>
        Add(signer.Who, kind, date, record => adorn(record)
            .With(RecordAttributes.Role, signer.Role)
            .With(RecordAttributes.SignerPart, signer.Part)
            .With(RecordAttributes.Position, signer.Position)
            .With(RecordAttributes.Signers, signer.Of));

    private void Add(SubjectId subject, string kind, LocalDate date, Func<WorkRecord, WorkRecord> adorn)
    {
        _parts++;
        EntryId entry = EntryId.Derived(SourceOf(_proposal.Id), _revision, Keys.Text(_parts));
        _builder.Add(adorn(WorkRecord.Of(entry, subject, kind, date)
            .Item(_proposal.Draft.Matter)
            .With(RecordAttributes.ProposalKind, _proposal.Kind)
            .With(RecordAttributes.Proposal, _proposal.Id)));
    }
}
