using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>What an evaluation lacks, so that something stays open.</content>
public static partial class RulesFindings
{
    /// <summary>A value that a line needs is missing.</summary>
    public static readonly FindingKind ValueMissing = new FindingKind(
        "PB4020", Severity.Warning, "缺少 {name}；请补录该情况。", "{name} is missing; supply this fact.");

    /// <summary>A result of another policy or period that a line needs is missing.</summary>
    public static readonly FindingKind ResultMissing = new FindingKind(
        "PB4021", Severity.Warning, "缺少 {name} 的结果；请先完成该项评定。", "The result of {name} is missing; issue it first.");

    /// <summary>An attribute that a line needs is missing on a record.</summary>
    public static readonly FindingKind AttributeMissing = new FindingKind(
        "PB4022", Severity.Warning, "记录缺少属性 {name}；请补录。", "The record has no {name}; supply it.");

    /// <summary>Something that a line waits for does not exist yet.</summary>
    public static readonly FindingKind StillPending = new FindingKind(
        "PB4023", Severity.Warning, "{line} 尚无评分或记录，待补。", "{line} has no marks or records yet; they are awaited.");

    /// <summary>Working days are counted that no calendar knows.</summary>
    public static readonly FindingKind CalendarMissing = new FindingKind(
        "PB4041",
        Severity.Warning,
        "自 {from} 起的工作日没有工作日历可查，期限最早到 {to}；请用 EvaluationInput.With 给出该年的工作日历。",
        "No calendar says which days from {from} on are worked, so that the time ends on {to} at the earliest; give the working calendar of these days, with EvaluationInput.With.");

    /// <summary>Working days are counted among days that no calendar knows.</summary>
    public static readonly FindingKind WorkingDaysUnknown = new FindingKind(
        "PB4085",
        Severity.Warning,
        "{from} 至 {to} 中哪些是工作日没有工作日历可查；请用 EvaluationInput.With 给出这些日子的工作日历。",
        "No calendar says which days from {from} to {to} are worked; give the working calendar of these days, with EvaluationInput.With.");

    /// <summary>A value of others is not determined.</summary>
    public static readonly FindingKind OthersUndetermined = new FindingKind(
        "PB4050",
        Severity.Warning,
        "另有 {count} 个对象的 {name} 尚不确定（{subjects}）；请先补齐其资料。",
        "{name} is not determined for {count} others ({subjects}); supply what they lack first.");

    /// <summary>A result of the same series that a line needs is not determined.</summary>
    public static readonly FindingKind ResultOpen = new FindingKind(
        "PB4070",
        Severity.Warning,
        "{name} 的结果尚未确定；请先补齐其所缺。",
        "The result of {name} is not determined yet; supply what it waits for.");

    internal static Finding MissingValue(SubjectId subject, LineLabel name, bool isResult) =>
        Finding.Of(isResult ? ResultMissing : ValueMissing, FindingPlace.OfSubject(subject)).With("name", name.Id ?? name.Form);

    internal static Finding MissingAttribute(FindingPlace place, LineLabel name) =>
        Finding.Of(AttributeMissing, place).With("name", name.Id ?? name.Form);

    internal static Finding MissingCalendar(SubjectId subject, WindowReach reach)
    {
        // Up to a day, working days are counted back from it.
        var isBack = !reach.First.IsExact;
        return Finding.Of(CalendarMissing, FindingPlace.OfSubject(subject))
            .With("from", EpochDay.ToDate(isBack ? reach.First.Latest : reach.First.Earliest))
            .With("to", EpochDay.ToDate(reach.Last.Earliest));
    }

    internal static Finding UnknownWorkingDays(SubjectId subject, int first, int last) =>
        Finding.Of(WorkingDaysUnknown, FindingPlace.OfSubject(subject)).With("from", EpochDay.ToDate(first)).With("to", EpochDay.ToDate(last));

    internal static Finding Pending(SubjectId subject, LineLabel line)
    {
        var place = FindingPlace.OfSubject(subject);
        return Finding.Of(StillPending, line.Clause is null ? place : place.WithClause(line.Clause)).With("line", line.Id ?? line.Form);
    }
}
