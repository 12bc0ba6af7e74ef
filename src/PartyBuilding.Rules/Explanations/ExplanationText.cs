using System;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Explanations as plain text. Needs neither policy nor ledger.</summary>
public static class ExplanationText
{
    /// <summary>The explanation; unless said otherwise in short: one line for each line of the policy.</summary>
    /// <param name="explanation">What is shown.</param>
    /// <param name="language">The language of titles and wording.</param>
    /// <param name="names">Names of subjects, known to the caller only; keys stand where it is null or returns null.</param>
    /// <param name="detail">How much is shown.</param>
    /// <exception cref="ArgumentNullException">Explanation or language is null.</exception>
    public static string Render(
        Explanation explanation,
        Language language,
        Func<SubjectId, string?>? names = null,
        ExplanationDetail detail = ExplanationDetail.Brief) =>
        TextLayout.Write(ExplanationOutline.Of(explanation, language, names, detail));
}
