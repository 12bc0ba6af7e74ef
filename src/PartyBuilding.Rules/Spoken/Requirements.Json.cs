using System.Linq;

namespace PartyBuilding.Rules;

/// <content>The form in a document: requirements, or conditions of eligibility.</content>
public sealed partial class Requirements
{
    internal const string RequirementsWord = "requirements";
    internal const string EligibilityWord = "eligibility";

    /// <summary>The verb.</summary>
    internal string Word => IsEligibility ? EligibilityWord : RequirementsWord;

    internal static Requirements Read(string word, JsonFields fields)
    {
        var rows = fields.Need(word).SomeItems().Select(Requirement.Read).ToArray();
        var isEligibility = word == EligibilityWord;
        return new Requirements(rows)
        {
            Exemption = Exemption.ReadOrNull(fields.Find("unless")),
            IsEligibility = isEligibility,
            Bars = isEligibility || fields.Find("effect")?.Word(Words.Effects) == 1,
        };
    }

    private protected override void WriteVerb(JsonMap map) => map
        .Add(Word, JsonItem.Of(Rows.Select(row => row.ToJson())))
        .Add("unless", Exemption?.ToJson())
        .Add("effect", Bars && !IsEligibility ? Words.Effects[1] : null);
}
