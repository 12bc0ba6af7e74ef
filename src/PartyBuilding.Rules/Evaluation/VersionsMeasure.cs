using System;

namespace PartyBuilding.Rules;

/// <summary>The sum of what versions of a policy give, each for the records of its own days.</summary>
internal sealed class VersionsMeasure : Measure
{
    private static readonly Number Node = Combine.Sum().Titled("\u6309\u8bb0\u5f55\u65e5\u671f\u9002\u7528\u5404\u7248", "By the version in force on the day of the record");

    private readonly BoundVersion[] versions;
    private readonly Measure[] numbers;

    internal VersionsMeasure(BoundVersion[] versions, Measure[] numbers, Binder binder)
        : base(Node, "sum", binder)
    {
        this.versions = versions;
        this.numbers = numbers;
    }

    private protected override Reads OwnReads => Reads.Subject;

    private protected override Interval OwnBounds
    {
        get
        {
            var sum = Interval.Of(0m);
            foreach (var number in numbers)
            {
                sum = sum.Plus(number.Bounds.Landed(null, Head)).Tamed();
            }

            return sum;
        }
    }

    private protected override decimal Own(Scan scan)
    {
        var sum = 0m;
        for (var i = 0; i < numbers.Length; i++)
        {
            var under = scan.Under(versions[i]);
            var value = numbers[i].Land(under);
            sum += under.IsLeftOut ? 0m : value;
            scan.IsUnknown |= under.IsUnknown;
        }

        return sum;
    }

    private protected override Draft Explain(Scan scan)
    {
        var sum = Interval.Of(0m);
        var lines = new ExplainedLine[numbers.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var line = numbers[i].Trace(scan.Under(versions[i]));
            var own = line.IsLeftOut ? Interval.Of(0m) : new Interval(line.Low, line.High);
            lines[i] = new ExplainedLine(versions[i].Label, own.Low, own.High, new[] { line });
            sum = sum.Plus(own);
        }

        return new Draft(sum) { Children = lines };
    }
}
