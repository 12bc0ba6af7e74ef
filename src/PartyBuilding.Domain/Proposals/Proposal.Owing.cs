using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <content>What is owed while it is handled.</content>
public sealed partial class Proposal
{
    /// <summary>What units, the office and the proposers owe at the end of this day, by last day, then duty, unit and debtor; as far as it is limited.</summary>
    /// <remarks>What has ended owes nothing. The steps that the procedure itself owes are given by <see cref="Course.DueOn"/>.</remarks>
    public IReadOnlyList<HandlingDue> DueOn(LocalDate day) => AsOf(day) is Proposal then && !then.Course.IsEnded
        ? then.Owed(day.Iso()).OrderBy(due => due.Due.Date).ThenBy(due => due.Duty, System.StringComparer.Ordinal).ThenBy(due => due.Unit).ThenBy(due => due.Who).ToArray()
        : [];

    private IEnumerable<HandlingDue> Owed(LocalDate day)
    {
        foreach (HandlingAssignment one in _book.Assignments.Where(one => one.IsCurrent))
        {
            HandlingReply? reply = _book.ReplyIn(one);
            IEnumerable<HandlingDue?> rows =
            [
                one.Answers && reply is null && !_book.IsContacted(one) ? Row(HandlingDuties.FirstContact, one.RoundFrom, one.Unit) : null,
                one.Answers && reply is null && _book.ReplyDue(one) is ReckonedDate due ? new(Id, HandlingDuties.Reply, one.Unit, one.Unit, due, day) : null,
                !one.Answers && !_book.Letters.Contains(one.Number) ? Row(HandlingDuties.JointLetter, one.AssignedOn, one.Unit) : null,
                reply is not null && !OpinionsOn(reply).Any() ? Row(HandlingDuties.Opinion, reply.Date, Sponsors.First) : null,
            ];
            foreach (HandlingDue? row in rows)
            {
                if (row is not null)
                {
                    yield return row;
                }
            }

            HandlingDue? Row(string duty, LocalDate from, SubjectId? who) =>
                Regulation.Deadlines.DueOn(duty, from, Regulation.Calendar) is ReckonedDate last ? new(Id, duty, who, one.Unit, last, day) : null;
        }

        foreach (KeyValuePair<SubjectId, LocalDate> request in _book.OpenRequests)
        {
            if (Regulation.Deadlines.DueOn(HandlingDuties.AnswerToUnit, request.Value, Regulation.Calendar) is ReckonedDate last)
            {
                yield return new(Id, HandlingDuties.AnswerToUnit, null, request.Key, last, day);
            }
        }
    }
}
