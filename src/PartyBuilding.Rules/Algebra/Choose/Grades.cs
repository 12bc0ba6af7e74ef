using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Grading (定级): the first band that holds gives the grade.</summary>
/// <remarks>A score is graded exactly as it is shown. A failed side condition falls to the next band.</remarks>
public sealed partial class Grades : StepOf<Grades>
{
    private Grades(string otherwise) => Otherwise = otherwise;

    /// <summary>The number that is graded; null for the score.</summary>
    public Number? On { get; private set; }

    /// <summary>The bands, in the order tried.</summary>
    public IReadOnlyList<GradeCase> Cases { get; private set; } = Array.Empty<GradeCase>();

    /// <summary>The grade when no band holds.</summary>
    public string Otherwise { get; }

    /// <summary>A grading without bands yet.</summary>
    /// <exception cref="ArgumentNullException">The grade is null.</exception>
    public static Grades OrElse(string grade) => new Grades(grade ?? throw new ArgumentNullException(nameof(grade)));

    /// <summary>The same grading of another number than the score.</summary>
    public Grades Comparing(Number on) => Change(g => g.On = on);

    /// <summary>The same grading with a further band.</summary>
    public Grades Band(GradeCase further) => Change(g => g.Cases = g.Cases.Append(further).ToArray());

    /// <summary>The same grading with a further band for at least so many points.</summary>
    public Grades From(Number atLeast, string grade) => Band(GradeCase.Of(Comparison.AtLeast(atLeast), grade));

    internal override IEnumerable<Child> Parts()
    {
        if (On is not null)
        {
            yield return new Child(".on", On);
        }

        for (var i = 0; i < Cases.Count; i++)
        {
            var place = ".grades[" + i.ToString(CultureInfo.InvariantCulture) + "]";
            if (Cases[i].Comparison?.Bound is Number bound)
            {
                yield return new Child(place + "." + ComparisonWords.Of(Cases[i].Comparison!.Kind), bound);
            }

            if (Cases[i].When is Condition when)
            {
                yield return new Child(place + (Cases[i].Comparison is null ? ".when" : ".and"), when);
            }
        }
    }
}
