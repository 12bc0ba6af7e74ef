using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <content>Grades, adjustments and findings, executed as written.</content>
internal sealed partial class Reckoner
{
    private IReadOnlyList<Term> Grades => _policy.Vocabulary.Grades;

    /// <summary>Executes all steps.</summary>
    public void Execute(IReadOnlyList<Standing> all)
    {
        _waiting = 0;
        _isDoubtful = false;
        Rank(all);
        foreach (Step step in _policy.Then.SelectMany(s => s.Plain()))
        {
            if (step is Places places)
            {
                Give(places, all);
            }
            else
            {
                foreach (Standing one in all)
                {
                    AtHand = one;
                    Execute(step, one, Place.Whole(one.Subject));
                }
            }

            Rank(all);
        }
    }

    private void Execute(Step step, Standing one, Place place)
    {
        switch (step)
        {
            case Rules.Grades grades:
                one.Grade = grades.Cases
                    .FirstOrDefault(band => Roads.Takes(Holds(band.Comparison, band.When, grades.On ?? Value.Of("score"), place)))?.Grade ?? grades.Otherwise;
                break;
            case AdjustGrade adjust when Roads.Takes(Holds(adjust.When, place)):
                Adjust(adjust, one, place);
                break;
            case AdjustScore adjust:
                Adjust(adjust, one, place);
                break;
            case ConditionalFinding finding when Roads.Takes(Holds(finding.When, place)):
                one.Findings.Add(finding.Code);
                one.IsBarred |= finding.Bars;
                break;
        }
    }

    private void Adjust(AdjustScore adjust, Standing one, Place place)
    {
        Known points = Land(adjust.Points, place);
        Verdict holds = Holds(adjust.When, place);
        if (holds.IsFalse)
        {
            return;
        }

        if (holds.IsTrue && adjust.Kind == AdjustKind.Set)
        {
            // A score that is set certainly has nothing more to do with the points.
            one.Needs.Clear();
        }

        one.Needs.UnionWith([.. holds.Needs, .. points.Needs]);
        Known end = Roads.Takes(points);
        if (Roads.Takes(holds))
        {
            one.Score = adjust.Kind switch
            {
                AdjustKind.Set => end,
                AdjustKind.AtMost => one.Score.AtMost(end),
                AdjustKind.AtLeast => one.Score.AtLeast(end),
                _ => one.Score.Plus(end).Tamed(),
            };
        }
    }

    private void Adjust(AdjustGrade adjust, Standing one, Place place)
    {
        if (adjust.StepsBy is Number by)
        {
            Adjust(adjust, one, 0, Whole(Roads.Takes(Land(by, place)).Low));
        }
        else if (adjust.Relative is not RelativeGrade relative)
        {
            Adjust(adjust, one, adjust.Grade is null ? 0 : IndexOf(adjust.Grade));
        }
        else if (Bounds(relative, place) is { Length: > 0 } bounds)
        {
            Adjust(adjust, one, Math.Min(Grades.Count - 1, Math.Max(0, bounds[Roads.Turn(bounds.Length)] - relative.Better)));
        }
    }

    /// <summary>The grades that another one may be; where that is no grade at hand it may still be any. No grade at all has none better or worse than it.</summary>
    private int[] Bounds(RelativeGrade relative, Place place)
    {
        string[]? codes = Codes(relative.Grade, place);
        return codes is { Length: > 0 } && codes.All(code => Grades.Any(g => g.Code == code)) ? [.. codes.Select(IndexOf)]
            : relative.Grade.Name == "grade" && relative.Grade.Policy is null ? []
            : [.. Enumerable.Range(0, Grades.Count)];
    }

    private static int Whole(Ratio steps) => (int)Ratio.Lower(Ratio.Of(100m), Ratio.Higher(Ratio.Of(-100m), steps)).Rounded(0, RoundingMode.TowardZero).Top;

    private void Adjust(AdjustGrade adjust, Standing one, int named, int? by = null)
    {
        int steps = by ?? adjust.Steps;
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
