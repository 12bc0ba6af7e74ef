using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>Whether the needs of a step are met, and what is missing.</summary>
internal static class NeedCheck
{
    /// <summary>More than any count, so that no product overflows.</summary>
    private const decimal Most = 1_000_000_000_000_000m;

    /// <summary>A finding for each need that is not met; the parts of "all of these" one by one.</summary>
    internal static IEnumerable<Finding> Missing(Course course, StepTaken taken, IEnumerable<Need> needs, Func<FindingKind, Finding> finding) =>
        needs.SelectMany(need => need.Kind == NeedKind.All
                ? Missing(course, taken, need.Parts, finding)
                : IsMet(course, taken, need) ? [] : [Of(course, taken, need, finding)])
            .Distinct();

    private static bool IsMet(Course course, StepTaken taken, Need need)
    {
        switch (need.Kind)
        {
            case NeedKind.Paper:
                return taken.HasPaper(need.Name);
            case NeedKind.Given:
                return taken.Find(need.Name) is not null;
            case NeedKind.Is:
                return taken.Find(need.Name) is RecordAttribute { Type: AttributeType.Code } value && value.Code == need.Other;
            case NeedKind.AtLeast:
                return Number(taken, need.Name) >= need.Number;
            case NeedKind.AtMost:
                return Number(taken, need.Name) <= need.Number;
            case NeedKind.Whole:
                return Number(taken, need.Name) is decimal number && decimal.Truncate(number) == number;
            case NeedKind.DateIs:
                return taken.Find(need.Name) is RecordAttribute { Type: AttributeType.Date } date && RunningLimit.Of(course.After(taken), [need.Limit!]).Any(limit => limit.Date.Date == date.Date);
            case NeedKind.NotAfter:
                return RunningLimit.Of(course, [need.Limit!]).All(limit => taken.On <= limit.Date.Date);
            case NeedKind.MoreThanShare:
            case NeedKind.AtLeastShare:
                return ReachesShare(taken, need);
            case NeedKind.Done:
                return Parties(course, need) >= need.Number;
            case NeedKind.DoneIn:
                return RolesLeft(course, need).Length == 0;
            case NeedKind.SameActor:
                return taken.Actor is not null && Takers(course, need.Name).Contains(taken.Actor);
            case NeedKind.OtherActor:
                return course.Times(need.Name) == 0 || (taken.Actor is not null && !Takers(course, need.Name).Contains(taken.Actor));
            case NeedKind.Not:
                return !IsMet(course, taken, need.Parts[0]);
            case NeedKind.Any:
                return need.Parts.Any(part => IsMet(course, taken, part));
            default:
                return need.Parts.All(part => IsMet(course, taken, part));
        }
    }

    private static Finding Of(Course course, StepTaken taken, Need need, Func<FindingKind, Finding> finding) => need.Kind switch
    {
        NeedKind.Paper => finding(DomainFindings.PaperMissing).With("paper", need.Name, StepWords.Word(need.Name)),
        NeedKind.Done when need.Number > 1 => finding(DomainFindings.PartiesMissing).With("other", need.Name, Earlier(course, need)).With("parties", need.Number).With("found", Parties(course, need)),
        NeedKind.Done => finding(DomainFindings.EarlierStepMissing).With("other", need.Name, Earlier(course, need)),
        NeedKind.DoneIn => finding(DomainFindings.RolesMissing).With("other", need.Name, Earlier(course, need)).With("roles", string.Join(", ", RolesLeft(course, need)), StepWords.Listed(RolesLeft(course, need).Select(StepWords.Word))),
        NeedKind.OtherActor => finding(DomainFindings.ActorTookOtherStep).With("actor", taken.Actor?.ToString() ?? Keys.None, Actor(taken)).With("other", need.Name, Earlier(course, need)),
        NeedKind.SameActor => finding(DomainFindings.ActorTookNotOtherStep).With("actor", taken.Actor?.ToString() ?? Keys.None, Actor(taken)).With("other", need.Name, Earlier(course, need)),
        _ => finding(DomainFindings.NeedNotMet).With("need", need.ToString(), NeedWords.Of(course.Procedure, need)),
    };

    private static decimal? Number(StepTaken taken, string name) =>
        taken.Find(name) is RecordAttribute { Type: AttributeType.Number } value && value.Number is > -Most and < Most ? value.Number : null;

    private static bool ReachesShare(StepTaken taken, Need need)
    {
        if (Number(taken, need.Name) is not decimal part || Number(taken, need.Other) is not decimal whole || whole <= 0)
        {
            return false;
        }

        decimal left = part * need.Divisor;
        decimal right = whole * need.Number;
        return need.Kind == NeedKind.MoreThanShare ? left > right : left >= right;
    }

    private static LocalizedText Actor(StepTaken taken) =>
        taken.Actor is SubjectId actor ? LocalizedText.Of(actor.ToString(), actor.ToString()) : StepWords.NotGiven;

    private static LocalizedText Earlier(Course course, Need need)
    {
        LocalizedText step = StepWords.Step(course.Procedure, need.Name);
        LocalizedText? since = need.Other.Length == 0 ? null : StepWords.Step(course.Procedure, need.Other);
        return since is null ? step : LocalizedText.Of($"{since.Chinese} 之后的 {step.Chinese}", $"{step.English} since {since.English}");
    }

    private static string[] RolesLeft(Course course, Need need) =>
        need.Roles.Where(role => !course.History.Any(taken => taken.Step == need.Name && taken.Role == role)).ToArray();

    private static IEnumerable<SubjectId?> Takers(Course course, string step, int after = -1) =>
        Enumerable.Range(after + 1, course.Count - after - 1).Select(course.TakenAt).Where(taken => taken.Step == step).Select(taken => taken.Actor);

    /// <summary>By how many different actors the step was taken; for one, takers that are not named count as well.</summary>
    private static int Parties(Course course, Need need)
    {
        int since = need.Other.Length == 0 ? -1 : course.LastIndex(taken => taken.Step == need.Other);
        if (need.Other.Length > 0 && since < 0)
        {
            return 0;
        }

        SubjectId?[] takers = Takers(course, need.Name, since).ToArray();
        return need.Number > 1 ? takers.Where(taker => taker is not null).Distinct().Count() : Math.Min(1, takers.Length);
    }
}
