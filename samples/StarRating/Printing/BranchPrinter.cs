using System.Collections.Generic;
using System.IO;
using System.Linq;
using NodaTime.Text;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using PartyBuilding.Samples.StarRating.Loading;
using PartyBuilding.Samples.StarRating.Texts;

namespace PartyBuilding.Samples.StarRating.Printing;

/// <summary>Prints why one branch has its score, and which of its entries do not count.</summary>
internal sealed class BranchPrinter(TextWriter output, Options options, YearOfWork work)
{
    private readonly Language _language = options.Language;

    internal void Write(Evaluation rated, SubjectId branch)
    {
        ExplanationDetail detail = options.Full ? ExplanationDetail.Full : ExplanationDetail.Brief;
        output.WriteLine(ExplanationText.Render(rated.Explain(branch), _language, subject => work.Names.Of(subject, _language), detail).TrimEnd());
        string[][] entries = [.. NotCounted(rated, branch)];
        if (entries.Length == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(Words.NotCounted.In(_language));
        int[] widths = [.. Enumerable.Range(0, 3).Select(column => entries.Max(entry => DisplayWidth.Of(entry[column])))];
        foreach (string[] entry in entries)
        {
            IEnumerable<string> cells = entry.Select((cell, column) => DisplayWidth.Pad(cell, column < 3 ? widths[column] : 0, false));
            output.WriteLine("  " + string.Join("  ", cells));
        }
    }

    private IEnumerable<string[]> NotCounted(Evaluation rated, SubjectId branch)
    {
        WorkRecord[] standing = [.. work.Ledger.RecordsOf(branch)];
        WorkRecord[] history = [.. work.Ledger.History.Where(record => record.Subject == branch && !record.IsWithdrawal)];
        WorkRecord[] followers = [.. standing, .. work.Ledger.History];
        foreach (WorkRecord record in standing.Concat(history).OrderBy(record => record.Date).ThenBy(record => record.Entry))
        {
            WorkRecord? follower = followers.FirstOrDefault(other => other.Replaced == record.Entry);
            string? why = follower is { IsWithdrawal: true } ? Words.Withdrawn.In(_language)
                : follower is not null ? Words.ReplacedBy.In(_language, follower.Entry)
                : record.Replaced is not null && !rated.Report.Period.Span.Contains(record.Date) ? Words.OutsideYear.In(_language)
                : record.Standing == Standing.Claimed && rated.Policy.Counted == Standing.Verified ? Words.NotVerified.In(_language)
                : null;
            if (why is not null)
            {
                yield return [record.Entry.Key, LocalDatePattern.Iso.Format(record.Date), Said(rated.Policy.Vocabulary, record), why];
            }
        }
    }

    /// <summary>What a record says, in the titles of the policy.</summary>
    private string Said(Vocabulary vocabulary, WorkRecord record)
    {
        string kind = vocabulary.Records.FirstOrDefault(each => each.Code == record.Kind)?.Title.In(_language) ?? record.Kind;
        IEnumerable<string> values = record.Attributes.Select(attribute => vocabulary.Attributes
            .FirstOrDefault(each => each.Code == attribute.Name)?.Values
            .FirstOrDefault(value => value.Code == attribute.Text)?.Title.In(_language) ?? attribute.Text);
        string item = record.About is ItemId about ? $" {about}" : string.Empty;
        return string.Join(Words.Colon.In(_language), values.Prepend(kind)) + item;
    }
}
