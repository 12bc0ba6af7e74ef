using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Writes the records of one meeting, without intermediate copies: there may be millions.</summary>
internal sealed class MeetingRecords
{
    // As long as the longest name of a part: "a/" and the key of a member.
    private static readonly string s_longestPart = new('-', 66);

    private readonly Meeting _meeting;
    private readonly WorkLedgerBuilder _builder;
    private readonly string _prefix;
    private readonly ItemId _item;
    private readonly int _day;
    private readonly AttendanceAttributes _attributes;

    internal MeetingRecords(Meeting meeting, WorkLedgerBuilder builder)
    {
        _meeting = meeting;
        _builder = builder;
        string longest = EntryId.Derived(EntrySource.Of("meeting", meeting.Id.Key), meeting.Revision, s_longestPart).Key;
        _prefix = longest.Substring(0, longest.Length - s_longestPart.Length);
        _item = ItemId.Of(meeting.Id.Key);
        _day = EpochDay.Of(meeting.Date);
        _attributes = new AttendanceAttributes(meeting);
    }

    internal void Write()
    {
        if (_meeting.IsCalledOff)
        {
            _builder.Add(Of("off", _meeting.Organization, RecordKinds.MeetingCalledOff).Quantity(0).With(RecordAttributes.Meeting, _meeting.Kind));
            return;
        }

        WriteHeld();
        WriteAttendance();
        WriteEvidence();
        WriteVotes();
        WriteElected();
        WritePapers();
    }

    private void WriteHeld()
    {
        WorkRecord held = Of("held", _meeting.Organization, RecordKinds.MeetingHeld)
            .With(RecordAttributes.Meeting, _meeting.Kind)
            .With(RecordAttributes.Study, _meeting.HasStudy ? RecordAttributes.WithStudy : RecordAttributes.WithoutStudy);
        held = _meeting.Sessions == 1 ? held : held.With(RecordAttributes.Sessions, _meeting.Sessions);
        held = _meeting.IsCompulsory is bool compulsory
            ? held.With(RecordAttributes.Obligation, compulsory ? RecordAttributes.Compulsory : RecordAttributes.Voluntary)
            : held;
        _builder.Add(_meeting.Days.Days == 1 ? held : held.Until(_meeting.Days.LastDay));
        int due = _meeting.Roll.DueCount;
        if (due > 0)
        {
            _builder.Add(Of("turnout", _meeting.Organization, RecordKinds.MeetingTurnout)
                .Quantity(_meeting.Roll.PresentCount, due).With(RecordAttributes.Meeting, _meeting.Kind));
        }

        if (_meeting.Audience > 0)
        {
            _builder.Add(Of("audience", _meeting.Organization, RecordKinds.MeetingAudience)
                .Quantity(_meeting.Audience).With(RecordAttributes.Meeting, _meeting.Kind));
        }
    }

    private void WriteAttendance()
    {
        foreach (Attendance row in _meeting.Roll.Rows)
        {
            LedgerAmount amount = new(row.AttendedOf(_meeting.Sessions) * Millionths.One, row.DueOf(_meeting.Sessions) * Millionths.One, row.IsDue);
            EntryId entry = EntryId.Restore(_prefix + "a/" + row.Member.Key);
            _builder.Add(WorkRecord.Sharing(entry, row.Member, RecordKinds.MeetingAttendance, _day, amount, _item, _attributes.Of(row)));
        }
    }

    private void WriteEvidence()
    {
        for (int i = 0; i < _meeting.Evidence.Count; i++)
        {
            MeetingEvidence evidence = _meeting.Evidence[i];
            WorkRecord record = Of("e" + Keys.Text(i + 1), evidence.Member, RecordKinds.MeetingEvidence, evidence.On)
                .With(RecordAttributes.Evidence, evidence.Kind)
                .With(RecordAttributes.Meeting, _meeting.Kind);
            _builder.Add(evidence.Paper is ItemId paper ? record.With(RecordAttributes.PaperItem, paper) : record);
        }
    }

    private void WriteVotes()
    {
        for (int i = 0; i < _meeting.Votes.Count; i++)
        {
            // Of several votes on one matter the last decides; the others came to nothing.
            if (!_meeting.IsLast(i))
            {
                continue;
            }

            MeetingVote vote = _meeting.Votes[i];
            _builder.Add(Of("v" + Keys.Text(i + 1), _meeting.Organization, RecordKinds.MeetingVote)
                .Quantity(vote.Result.Yes, vote.Result.OutOf)
                .With(RecordAttributes.VoteOutcome, vote.IsCarried ? RecordAttributes.Carried : RecordAttributes.Lost)
                .With(RecordAttributes.Meeting, _meeting.Kind)
                .With(RecordAttributes.VotedOn, vote.Matter));
        }
    }

    private void WriteElected()
    {
        int number = 0;
        foreach (ElectionResult round in _meeting.Elections)
        {
            foreach (CandidateVotes votes in round.Votes)
            {
                if (round.Elected.Contains(votes.Member))
                {
                    number++;
                    _builder.Add(Of("w" + Keys.Text(number), votes.Member, RecordKinds.MeetingElected)
                        .Quantity(votes.Yes, round.Quorum.Present)
                        .With(RecordAttributes.Office, round.Election.Office)
                        .With(RecordAttributes.Meeting, _meeting.Kind));
                }
            }
        }
    }

    private void WritePapers()
    {
        for (int i = 0; i < _meeting.Papers.Count; i++)
        {
            MeetingPaper paper = _meeting.Papers[i];
            _builder.Add(Of("p" + Keys.Text(i + 1), _meeting.Organization, RecordKinds.MeetingPaper)
                .With(RecordAttributes.Paper, paper.Kind)
                .With(RecordAttributes.Meeting, _meeting.Kind)
                .With(RecordAttributes.PaperItem, paper.Paper));
        }
    }

    private WorkRecord Of(string part, SubjectId subject, string kind) => Of(part, subject, kind, _meeting.Date);

    private WorkRecord Of(string part, SubjectId subject, string kind, LocalDate on) =>
        WorkRecord.Of(EntryId.Restore(_prefix + part), subject, kind, on).Item(_item);
}
