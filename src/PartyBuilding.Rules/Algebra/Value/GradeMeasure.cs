using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>The grade at hand, in the steps after the points.</summary>
internal sealed class GradeMeasure : Measure
{
    private readonly string[] grades;

    internal GradeMeasure(Value node, Binder binder)
        : base(node, "grade", binder) => grades = binder.Policy.Vocabulary.Grades.Select(g => g.Code).ToArray();

    private protected override bool OwnIsBare => true;

    private protected override Reads OwnReads => Reads.Subject;

    internal override string? Code(Scan scan)
    {
        if (scan.BestGrade != scan.WorstGrade)
        {
            scan.IsUnknown = true;
        }

        return scan.BestGrade < 0 ? null : grades[scan.BestGrade];
    }

    internal override string[]? PossibleCodes(Scan scan, ExplainedLine traced) => scan.BestGrade < 0
        ? System.Array.Empty<string>()
        : grades.Skip(scan.BestGrade).Take(scan.WorstGrade - scan.BestGrade + 1).ToArray();

    private protected override decimal Own(Scan scan) => scan.BestGrade;

    private protected override Draft Explain(Scan scan) =>
        new Draft(Interval.Of(0m)) { Code = scan.BestGrade >= 0 && scan.BestGrade == scan.WorstGrade ? grades[scan.BestGrade] : null };
}
