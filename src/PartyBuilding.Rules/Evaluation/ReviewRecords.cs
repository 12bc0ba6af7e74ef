using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>
/// Marks of reviews as records, so that one engine reads both: kind <c>review.</c> and the sheet, attributes group, option and rater,
/// the mark as quantity. Opinions that do not count are reported.
/// </summary>
internal static class ReviewRecords
{
    internal static List<WorkRecord> Of(
        Vocabulary vocabulary, IEnumerable<Review> reviews, EvaluationPeriod period, List<Finding> findings)
    {
        var valid = new List<KeyValuePair<Review, decimal>>();
        var undeclared = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var review in reviews.Where(r => period.Span.Contains(r.Date)).OrderBy(r => r.Entry))
        {
            var sheet = vocabulary.Sheet(review.Sheet);
            if (sheet is null || sheet.Groups.All(g => g.Code != review.Group))
            {
                var key = review.Sheet + "\n" + review.Group;
                undeclared[key] = undeclared.TryGetValue(key, out var count) ? count + 1 : 1;
            }
            else if (Mark(review, sheet, findings) is decimal mark)
            {
                valid.Add(new KeyValuePair<Review, decimal>(review, mark));
            }
        }

        findings.AddRange(undeclared.Select(u => Finding.Of(RulesFindings.UndeclaredSheet, FindingPlace.Nowhere)
            .With("sheet", u.Key.Split('\n')[0]).With("group", u.Key.Split('\n')[1]).With("count", u.Value)));
        return valid
            .GroupBy(v => (v.Key.Subject, v.Key.Sheet, v.Key.Group, v.Key.Rater))
            .Select(same => Last(same, findings))
            .Select(v => Record(v.Key, v.Value))
            .ToList();
    }

    private static decimal? Mark(Review review, ReviewSheet sheet, List<Finding> findings)
    {
        var place = FindingPlace.OfSubject(review.Subject).WithEntry(review.Entry);
        if (review.Rater.Equals(review.Subject) != sheet.SelfRated.Contains(review.Group))
        {
            findings.Add(Finding.Of(review.Rater.Equals(review.Subject) ? RulesFindings.SelfRated : RulesFindings.NotSelfRated, place)
                .With("group", review.Group).With("rater", review.Rater));
            return null;
        }

        var mark = review.Option is string option
            ? sheet.Options.Where(o => o.Key == option).Select(o => (decimal?)o.Value).FirstOrDefault()
            : review.Points;
        if (mark is null || mark < sheet.Range.Low || mark > sheet.Range.High)
        {
            findings.Add(Finding.Of(RulesFindings.InvalidMark, place)
                .With("sheet", sheet.Code)
                .With("mark", review.Option ?? (review.Points is decimal points ? Exact.Text(points) : "–"))
                .With("allowed", sheet.Options.Count > 0 ? string.Join(" | ", sheet.Options.Select(o => o.Key)) : sheet.Range.ToString()));
            return null;
        }

        return mark;
    }

    /// <summary>Of several opinions of one rater the last counts: by date, then by time of entry, then by entry id.</summary>
    private static KeyValuePair<Review, decimal> Last(
        IEnumerable<KeyValuePair<Review, decimal>> same, List<Finding> findings)
    {
        var ordered = same.OrderBy(v => v.Key.Date).ThenBy(v => v.Key.EnteredAt).ThenBy(v => v.Key.Entry).ToList();
        var last = ordered[ordered.Count - 1];
        findings.AddRange(ordered.Take(ordered.Count - 1).Select(v => Finding
            .Of(RulesFindings.RatedTwice, FindingPlace.OfSubject(v.Key.Subject).WithEntry(v.Key.Entry))
            .With("group", v.Key.Group)
            .With("rater", v.Key.Rater)
            .With("kept", last.Key.Entry.Key)
            .With("dropped", v.Key.Entry.Key)));
        return last;
    }

    private static WorkRecord Record(Review review, decimal mark)
    {
        var record = WorkRecord.Of(review.Entry, review.Subject, ReviewScore.KindPrefix + review.Sheet, review.Date)
            .Quantity(mark)
            .With("group", review.Group)
            .With("rater", review.Rater);
        return review.Option is string option ? record.With("option", option) : record;
    }
}
