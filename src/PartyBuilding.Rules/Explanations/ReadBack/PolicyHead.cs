using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What the head of a policy says: whose document, when, about whom, and which records count.</summary>
internal static class PolicyHead
{
    // No aggregate of the domain keeps volunteers; regulations judge them all the same.
    private const string Volunteers = "volunteer";

    internal static IEnumerable<KeyValuePair<Saying, string>> Of(Policy policy, Sentences words)
    {
        yield return Row(Saying.Policy, words.Say(Saying.Version, policy.Id, policy.Version));
        if (policy.Source is PolicySource source)
        {
            foreach (var row in Of(source, words.Speech))
            {
                yield return row;
            }
        }

        yield return Row(Saying.InForce, InForce(policy.Effective, words));
        yield return Row(Saying.Subject, Subject(policy, words));
        yield return Row(Saying.Scope, policy.Scope is null ? words.Say(Saying.AllInScope) : words.When(policy.Scope));
        yield return Row(Saying.Period, policy.PeriodStarts is NodaTime.AnnualDate starts
            ? words.Say(Saying.StartingOn, CadenceTitles.Of(words.Speech, policy.Period), words.DayOfYear(starts))
            : CadenceTitles.Of(words.Speech, policy.Period));
        yield return Row(Saying.ReadAt, words.Say(policy.AsOf == ScopeDate.PeriodStart ? Saying.PeriodStart : Saying.PeriodEnd));
        if (policy.Governs == GoverningDate.RecordDate)
        {
            yield return Row(Saying.Governs, words.Say(Saying.ByRecordDate));
        }

        yield return Row(Saying.Counting, words.Say(policy.Counted == Standing.Claimed ? Saying.ClaimedToo : Saying.VerifiedOnly));
        if (policy.Rounding is not null)
        {
            yield return Row(Saying.Rounding, words.Rounded(policy.Rounding));
        }

        if (policy.Vocabulary.Grades.Count > 0)
        {
            yield return Row(Saying.Grades, words.Speech.Join(Saying.List, policy.Vocabulary.Grades.Select(g => words.Speech.Text(g.Title))));
        }
    }

    private static IEnumerable<KeyValuePair<Saying, string>> Of(PolicySource source, Speech speech)
    {
        yield return Row(Saying.Issuer, speech.Text(source.Issuer));
        yield return Row(Saying.Document, speech.Text(source.Document));
        if (source.Number is not null)
        {
            yield return Row(Saying.Number, source.Number);
        }

        if (source.Date is not null)
        {
            yield return Row(Saying.Date, source.Date);
        }

        if (source.Illustrative is not null)
        {
            yield return Row(Saying.Illustrative, speech.Text(source.Illustrative));
        }
    }

    private static string InForce(DateSpan span, Sentences words) => span.End is NodaTime.LocalDate end
        ? words.Say(Saying.To, Dates.Text(span.Start), Dates.Text(end))
        : words.Say(Saying.FromOn, Dates.Text(span.Start));

    private static string Subject(Policy policy, Sentences words) => policy.RecordsBy is not string reference
        ? Subject(policy.SubjectKind, words)
        : words.Say(
            Saying.RecordsBy,
            Subject(policy.SubjectKind, words),
            reference == Value.Item ? words.Say(Saying.OwnMatter) : words.Titles.Attribute(reference));

    private static string Subject(string kind, Sentences words) => kind switch
    {
        SubjectKinds.Organization => words.Say(Saying.Organization),
        SubjectKinds.Member => words.Say(Saying.Member),
        SubjectKinds.Proposal => words.Say(Saying.Proposal),
        SubjectKinds.Item => words.Say(Saying.Items),
        SubjectKinds.HandlingUnit => words.Say(Saying.HandlingUnit),
        SubjectKinds.Team => words.Say(Saying.Team),
        SubjectKinds.Ballot => words.Say(Saying.Ballot),
        Volunteers => words.Say(Saying.Volunteer),
        _ => kind,
    };

    private static KeyValuePair<Saying, string> Row(Saying label, string text) => new KeyValuePair<Saying, string>(label, text);
}
