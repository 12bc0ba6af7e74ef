namespace PartyBuilding.Rules.Tests.Pages;

/// <summary>A page about a number, which is the score.</summary>
internal abstract class NumberPage : FormPage
{
    internal abstract Number Line();

    /// <summary>The same line without the word of officials.</summary>
    internal virtual Number Rewritten(Number line) => line.Plain();

    internal override Policy Add(Policy policy, bool isRewritten) => policy.Scoring(isRewritten ? Rewritten(Line()) : Line());

    internal override string Json(Policy policy) => policy.Score!.ToJson().Document();
}
