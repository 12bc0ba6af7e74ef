namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Requirements
{
    internal override void InWords(StepLines lines)
    {
        var words = lines.Words;
        lines.Add(this, words.Speech.Join(Saying.Then, new[]
        {
            words.Say(IsEligibility ? Saying.Eligibility : Saying.Requirements),
            Exemption is null ? string.Empty : words.Say(Saying.ExceptedFromAll, Exemption.InWords(words)),
            Bars ? words.Say(Saying.RequirementsBar) : string.Empty,
        }));
        foreach (var row in Rows)
        {
            var title = row.Title is not null ? words.Speech.Text(row.Title) : null;
            lines.Add(1, row.Clause, title, Required(words, row), null);
        }
    }

    private static string Required(Sentences words, Requirement row)
    {
        var required = words.Say(Saying.Requires, words.When(row.Condition));
        required = row.AppliesTo is null ? required : words.Say(Saying.AppliesTo, words.When(row.AppliesTo), required);
        return row.Exemption is null ? required : words.Say(Saying.Unless, required, row.Exemption.InWords(words));
    }
}
