using System.Collections.Generic;
using System.Linq;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <content>Marks of raters and issued results, which lines count like records.</content>
internal sealed partial class Reckoner
{
    /// <summary>The last valid mark of every rater in every group, on every sheet.</summary>
    private IEnumerable<WorkRecord> Marks(SubjectId subject)
    {
        IEnumerable<Review> reviews = _input.Reviews.Where(r =>
            r.Subject == subject
            && _input.Period.Span.Contains(r.Date)
            && (_input.KnownAt is not Instant known || r.EnteredAt is not Instant entered || entered <= known)
            && MarkOf(r) is not null);
        foreach (IGrouping<(string, string, SubjectId), Review> same in reviews.GroupBy(r => (r.Sheet, r.Group, r.Rater)))
        {
            Review last = same.OrderBy(r => r.Date).ThenBy(r => r.EnteredAt).ThenBy(r => r.Entry).Last();
            WorkRecord record = WorkRecord.Of(last.Entry, subject, "review." + last.Sheet, last.Date)
                .Quantity(MarkOf(last)!.Value).With("group", last.Group).With("rater", last.Rater);
            yield return last.Option is string option ? record.With("option", option) : record;
        }
    }

    /// <summary>What was issued for other periods, dated on the last day of each; of two for the same the later given stands.</summary>
    private IEnumerable<WorkRecord> Issued(SubjectId subject) => _input.EarlierResults
        .Where(r => r.Subject == subject && !r.Period.Span.Equals(_input.Period.Span) && _policy.Vocabulary.Results.Any(declared => declared.Policy == r.Policy))
        .GroupBy(r => (r.Policy, r.Period.Span))
        .Select(same => same.Last())
        .Select(r =>
        {
            WorkRecord record = WorkRecord.Of(EntryId.Of(r.Policy + "@" + r.Period.Span + "/" + subject), subject, "result." + r.Policy, r.Period.End);
            record = r.Score is decimal score ? record.With("result.score", score) : record;
            record = r.Grade is string grade ? record.With("result.grade", grade) : record;
            return r.Rank is int rank ? record.With("result.rank", (decimal)rank) : record;
        });

    private decimal? MarkOf(Review review)
    {
        ReviewSheet? sheet = _policy.Vocabulary.Sheet(review.Sheet);
        if (sheet is null || sheet.Groups.All(g => g.Code != review.Group) || (review.Rater == review.Subject) != sheet.SelfRated.Contains(review.Group))
        {
            return null;
        }

        decimal? mark = review.Option is string option
            ? sheet.Options.Where(o => o.Key == option).Select(o => (decimal?)o.Value).FirstOrDefault()
            : review.Points;
        return mark >= sheet.Range.Low && mark <= sheet.Range.High ? mark : null;
    }
}
