namespace PartyBuilding.Domain;

/// <summary>A limit in the words of both languages, with the titles of the steps it names.</summary>
internal static class LimitWords
{
    internal static LocalizedText Of(Procedure procedure, TimeLimit limit)
    {
        if (limit.Extended is TimeLimit extended)
        {
            LocalizedText first = Of(procedure, extended);
            LocalizedText step = StepWords.Step(procedure, limit.ExtendingStep);
            LocalizedText more = limit.ExtendingNumber.Length == 0 ? Length(limit.Length) : StepWords.Word(limit.ExtendingNumber);
            return LocalizedText.Of($"{first.Chinese}，按 {step.Chinese} 再延长 {more.Chinese}", $"{first.English}, longer by the {more.English} of {step.English}");
        }

        LocalizedText length = Length(limit.Length);
        LocalizedText from = limit.Kind == TimeLimitKind.Date ? StepWords.Word(limit.Name) : StepWords.Step(procedure, limit.Name);
        return limit.Kind switch
        {
            TimeLimitKind.Latest => LocalizedText.Of($"{from.Chinese} 之后 {length.Chinese}", $"{length.English} after {from.English}"),
            TimeLimitKind.LatestFull => LocalizedText.Of($"{from.Chinese} 满 {length.Chinese} 的次日", $"the day after {length.English} of {from.English}"),
            TimeLimitKind.Beyond => LocalizedText.Of($"{from.Chinese} 超过 {length.Chinese}", $"more than {length.English} after {from.English}"),
            TimeLimitKind.First => LocalizedText.Of($"首次 {from.Chinese} 之后 {length.Chinese}", $"{length.English} after the first {from.English}"),
            TimeLimitKind.Beginning => LocalizedText.Of($"开始之后 {length.Chinese}", $"{length.English} after the beginning"),
            _ when limit.Length.Count == 0 => from,
            _ => LocalizedText.Of($"{from.Chinese} 之后 {length.Chinese}", $"{length.English} after {from.English}"),
        };
    }

    private static LocalizedText Length(DateLength length)
    {
        string unit = length.Unit switch
        {
            DateUnit.Day => "天",
            DateUnit.WorkingDay => "个工作日",
            DateUnit.Week => "周",
            DateUnit.Month => "个月",
            _ => "年",
        };
        return LocalizedText.Of($"{Keys.Text(length.Count)} {unit}", length.WithMonthEnd(MonthEnd.LastDay).ToString());
    }
}
