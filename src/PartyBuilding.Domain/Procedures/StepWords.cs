using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Steps, states, roles, papers and values as people call them: the title, and the code in brackets.</summary>
internal static class StepWords
{
    internal static readonly LocalizedText NotGiven = LocalizedText.Of("未注明", "not given");

    internal static LocalizedText Step(Procedure procedure, string code) => Titled(procedure.FindStep(code)?.Title, code);

    internal static LocalizedText State(Procedure procedure, string code) => Titled(procedure.FindState(code)?.Title, code);

    /// <summary>A role, a paper or a value.</summary>
    internal static LocalizedText Word(string code) => Titled(KnownWords.Titles.TryGetValue(code, out LocalizedText? title) ? title : null, code);

    internal static LocalizedText Titled(LocalizedText? title, string code) => title is null
        ? LocalizedText.Of(code, code)
        : LocalizedText.Of(
            title.Chinese == code ? code : $"{title.Chinese}（{code}）",
            title.English == code ? code : $"{title.English} ({code})");

    internal static LocalizedText Listed(IEnumerable<LocalizedText> words) => Joined("、", ", ", words);

    internal static LocalizedText Joined(string chinese, string english, IEnumerable<LocalizedText> words)
    {
        LocalizedText[] all = [.. words];
        return LocalizedText.Of(string.Join(chinese, all.Select(one => one.Chinese)), string.Join(english, all.Select(one => one.English)));
    }
}
