using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <content>Grades, adjustments, places and findings, executed as written, one after the other for everybody.</content>
internal sealed partial class Reckoner
{
    private IReadOnlyList<Term> Grades => _policy.Vocabulary.Grades;

    /// <summary>Executes all steps; false where something is unknown, on which one of them depends.</summary>
    public bool Execute(IReadOnlyList<Standing> all)
    {
        Rank(all);
        foreach (Step step in _policy.Then.SelectMany(s => s.Plain()))
        {
            if (!(step is Places places ? Give(places, all) : all.All(one => Execute(step, one))))
            {
                return false;
            }

            Rank(all);
        }

        return true;
    }

    private bool Execute(Step step, Standing one)
    {
        AtHand = one;
        Place place = Place.Whole(one.Subject);
        switch (step)
        {
            case Rules.Grades grades:
                foreach (GradeCase band in grades.Cases)
                {
                    bool? holds = Holds(band.Comparison, band.When, grades.On ?? Value.Of("score"), place);
                    if (holds is null)
                    {
                        return false;
                    }

                    if (holds == true)
                    {
                        one.Grade = band.Grade;
                        return true;
                    }
                }

                one.Grade = grades.Otherwise;
                return true;
            case AdjustGrade adjust:
                bool? applies = Holds(adjust.When, place);
                if (applies == true && adjust.StepsBy is Number by)
                {
                    Known moved = Land(by, place);
                    return moved.IsCertain && If(true, () => Adjust(adjust, one, 0, (int)moved.Low.Rounded(0, RoundingMode.TowardZero).Top));
                }

                if (applies != true || adjust.Relative is not RelativeGrade relative)
                {
                    return If(applies, () => Adjust(adjust, one, adjust.Grade is null ? 0 : IndexOf(adjust.Grade)));
                }

                if (Codes(relative.Grade, place) is not { Length: <= 1 } other || (other.Length == 1 && Grades.All(g => g.Code != other[0])))
                {
                    return false;
                }

                // No grade has none that is better or worse than it; where the other is no grade at hand, it may still be any.
                return other.Length == 1
                    ? If(true, () => Adjust(adjust, one, Math.Min(Grades.Count - 1, Math.Max(0, IndexOf(other[0]) - relative.Better))))
                    : relative.Grade.Name == "grade";
            case AdjustScore adjust:
                Known points = Land(adjust.Points, place);
                return points.IsCertain && If(Holds(adjust.When, place), () => one.Score = adjust.Kind switch
                {
                    AdjustKind.Set => points,
                    AdjustKind.AtMost => one.Score.AtMost(points),
                    AdjustKind.AtLeast => one.Score.AtLeast(points),
                    _ => one.Score.Plus(points),
                });
            case ConditionalFinding finding:
                return If(Holds(finding.When, place), () =>
                {
                    one.Findings.Add(finding.Code);
                    one.IsBarred |= finding.Bars;
                });
            default:
                throw new NotSupportedException(step.GetType().Name);
        }
    }

    private static bool If(bool? holds, Action then)
    {
        if (holds == true)
        {
            then();
        }

        return holds is not null;
    }

    private void Adjust(AdjustGrade adjust, Standing one, int named, int? by = null)
    {
        int steps = Math.Max(-100, Math.Min(100, by ?? adjust.Steps));
        if (adjust.Kind == AdjustKind.Block)
        {
            one.Blocked.Add(named);
            one.Grade = one.Grade is null ? null : Grades[Given(one, IndexOf(one.Grade))].Code;
            return;
        }

        int? before = one.Grade is null ? null : IndexOf(one.Grade);
        int? after = adjust.Kind switch
        {
            AdjustKind.Set => named,
            AdjustKind.AtLeast => before is int held ? Math.Min(held, named) : named,
            AdjustKind.AtMost => before is int held ? Math.Max(held, named) : null,
            _ => before is int held ? Math.Min(Grades.Count - 1, Math.Max(0, held - steps)) : null,
        };
        one.Grade = after is int index ? Grades[index].Code : null;
        one.IsDirect |= adjust.Kind == AdjustKind.Set;
        if (adjust.Kind == AdjustKind.AtMost)
        {
            one.Ceiling = Math.Max(one.Ceiling, named);
        }
        else if (adjust.Kind == AdjustKind.Steps && steps < 0 && after is int lowered)
        {
            one.Ceiling = Math.Max(one.Ceiling, lowered);
        }
    }

    /// <summary>The grade, or the next below that is not blocked; the worst where all are.</summary>
    private int Given(Standing one, int grade)
    {
        while (grade < Grades.Count - 1 && one.Blocked.Contains(grade))
        {
            grade++;
        }

        return grade;
    }

    private int IndexOf(string grade) => Enumerable.Range(0, Grades.Count).First(i => Grades[i].Code == grade);

    private static void Rank(IReadOnlyList<Standing> all)
    {
        foreach (Standing one in all)
        {
            one.Rank = 1 + all.Count(other => other.Score.Low > one.Score.Low);
        }
    }
}
