using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>A need in the words of both languages, with the titles of the steps it names.</summary>
internal static class NeedWords
{
    internal static LocalizedText Of(Procedure procedure, Need need)
    {
        LocalizedText name = need.Kind is NeedKind.Done or NeedKind.DoneIn or NeedKind.SameActor or NeedKind.OtherActor
            ? StepWords.Step(procedure, need.Name)
            : StepWords.Word(need.Name);
        string number = NumberText.Of(need.Number);
        return need.Kind switch
        {
            NeedKind.Paper => Say($"附材料 {name.Chinese}", $"with the paper {name.English}"),
            NeedKind.Given => Say($"写明 {name.Chinese}", $"{name.English} is stated"),
            NeedKind.Is when need.Other == StepTaken.YesCode => Say($"{name.Chinese} 为“是”", $"{name.English} is yes"),
            NeedKind.Is => Say($"{name.Chinese} 为 {need.Other}", $"{name.English} is {need.Other}"),
            NeedKind.AtLeast => Say($"{name.Chinese} 不少于 {number}", $"{name.English} is at least {number}"),
            NeedKind.AtMost => Say($"{name.Chinese} 不多于 {number}", $"{name.English} is at most {number}"),
            NeedKind.Whole => Say($"{name.Chinese} 为整数", $"{name.English} is a whole number"),
            NeedKind.DateIs => Joined($"{name.Chinese} 等于应算得的日期：", $"{name.English} is the date that follows: ", LimitWords.Of(procedure, need.Limit!)),
            NeedKind.NotAfter => Joined("办理日期不晚于", "taken no later than ", LimitWords.Of(procedure, need.Limit!)),
            NeedKind.MoreThanShare => Share(need, name, "超过", "exceeds"),
            NeedKind.AtLeastShare => Share(need, name, "不少于", "is at least"),
            NeedKind.Done => Done(procedure, need, name),
            NeedKind.DoneIn => Done(name, StepWords.Listed(need.Roles.Select(StepWords.Word))),
            NeedKind.SameActor => Say($"由办理过 {name.Chinese} 的主体办理", $"taken by who took {name.English}"),
            NeedKind.OtherActor => Say($"不由办理过 {name.Chinese} 的主体办理", $"not taken by who took {name.English}"),
            NeedKind.Not => Joined("并非“", "not: ", Of(procedure, need.Parts[0]), "”"),
            NeedKind.Any => StepWords.Joined("，或者 ", ", or ", need.Parts.Select(part => Part(procedure, part))),
            _ => StepWords.Joined("，并且 ", ", and ", need.Parts.Select(part => Part(procedure, part))),
        };
    }

    private static LocalizedText Part(Procedure procedure, Need part) => part.Kind is NeedKind.Any or NeedKind.All
        ? Joined("（", "(", Of(procedure, part), "）", ")")
        : Of(procedure, part);

    private static LocalizedText Share(Need need, LocalizedText part, string chinese, string english)
    {
        LocalizedText whole = StepWords.Word(need.Other);
        bool isAll = need.Number == need.Divisor;
        string share = $"{NumberText.Of(need.Number)}/{NumberText.Of(need.Divisor)}";
        return Say(
            $"{part.Chinese} {chinese} {whole.Chinese}{(isAll ? string.Empty : $" 的 {share}")}",
            $"{part.English} {english} {(isAll ? string.Empty : $"{share} of ")}{whole.English}");
    }

    private static LocalizedText Done(Procedure procedure, Need need, LocalizedText step)
    {
        string number = NumberText.Of(need.Number);
        LocalizedText done = need.Number > 1
            ? Say($"已由 {number} 个不同主体办理 {step.Chinese}", $"{step.English} was taken by {number} different parties")
            : Say($"已办理 {step.Chinese}", $"{step.English} was taken");
        LocalizedText? since = need.Other.Length == 0 ? null : StepWords.Step(procedure, need.Other);
        return since is null ? done : Say($"在 {since.Chinese} 之后{done.Chinese}", $"{done.English} since {since.English}");
    }

    private static LocalizedText Done(LocalizedText step, LocalizedText roles) =>
        Say($"已分别由 {roles.Chinese} 办理 {step.Chinese}", $"{step.English} was taken by each of {roles.English}");

    private static LocalizedText Say(string chinese, string english) => LocalizedText.Of(chinese, english);

    private static LocalizedText Joined(string chinese, string english, LocalizedText text, string chineseEnd = "", string englishEnd = "") =>
        Say(chinese + text.Chinese + chineseEnd, english + text.English + englishEnd);
}
