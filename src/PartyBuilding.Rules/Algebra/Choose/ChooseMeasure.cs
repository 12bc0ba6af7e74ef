using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>The first case that holds gives the number.</summary>
internal sealed class ChooseMeasure : Measure
{
    private readonly BoundCase[] cases;
    private readonly Measure[] gives;
    private readonly Measure otherwise;
    private readonly BandLadder? ladder;

    internal ChooseMeasure(Choose node, Binder binder)
        : base(node, "choose", binder)
    {
        var on = node.On?.Bind(binder);
        cases = node.Cases.Select(c => new BoundCase(c.Comparison, c.When, on, binder)).ToArray();
        gives = node.Cases.Select(c => c.Give.Bind(binder)).ToArray();
        otherwise = node.Otherwise.Bind(binder);
        ladder = BandLadder.Of(on, cases);
    }

    private protected override Reads OwnReads =>
        cases.Aggregate(gives.Aggregate(otherwise.Reads, (reads, g) => reads | g.Reads), (reads, c) => reads | c.Reads);

    private protected override bool OwnIsFraction => otherwise.IsFraction || gives.Any(g => g.IsFraction);

    private protected override Interval OwnBounds => gives.Aggregate(otherwise.Bounds, (hull, g) => hull.Hull(g.Bounds));

    private protected override bool OwnIsMicro =>
        !IsFraction && ladder is not null && otherwise.IsMicro && gives.All(g => g.IsMicro) && cases.All(c => c.IsMicro);

    private protected override long OwnMicros(Scan scan) => Rung(ladder!.ClimbMicros(scan)).TakeMicros(scan);

    private protected override decimal Own(Scan scan) => Chosen(scan).Land(scan);

    private protected override Fraction OwnExact(Scan scan) => Chosen(scan).Exactly(scan);

    private protected override Draft Explain(Scan scan)
    {
        if (ladder is not null && ladder.TryClimb(scan, out var rung, out var tests))
        {
            var given = Rung(rung).Trace(scan, exact: true);
            return new Draft(new Interval(given.Low, given.High)) { Children = new[] { given }, Tests = tests };
        }

        var tracing = new Tracing();
        List<ExplainedLine>? possible = null;
        ExplainedLine? last = null;
        ExplainedLine? compared = null;
        var isDecided = false;
        for (var i = 0; i <= cases.Length && !isDecided; i++)
        {
            var holds = i == cases.Length ? true : cases[i].Trace(scan, tracing, ref compared);
            if (holds == false)
            {
                continue;
            }

            isDecided = holds == true;
            if (last is not null)
            {
                (possible ??= new List<ExplainedLine>()).Add(last);
            }

            last = (i == cases.Length ? otherwise : gives[i]).Trace(scan, exact: true);
        }

        var own = new Interval(last!.Low, last.High);
        if (possible is null)
        {
            return new Draft(own) { Children = new[] { last }, Tests = tracing.Tests, Needs = tracing.Needs };
        }

        own = possible.Aggregate(own, (hull, line) => hull.Hull(new Interval(line.Low, line.High)));
        possible.Add(last);
        return new Draft(own) { Children = possible.ToArray(), Tests = tracing.Tests, Needs = tracing.Needs };
    }

    private protected override Draft ReadBelow(NoteReader notes)
    {
        var tests = ladder!.Read(notes, out var rung);
        return new Draft(default) { Children = new[] { Rung(rung).Read(notes) }, Tests = tests };
    }

    /// <summary>What the rung of the ladder gives; what is given otherwise when none holds.</summary>
    private Measure Rung(int rung) => rung == gives.Length ? otherwise : gives[rung];

    private Measure Chosen(Scan scan)
    {
        for (var i = 0; i < cases.Length; i++)
        {
            if (cases[i].Holds(scan))
            {
                return gives[i];
            }
        }

        return otherwise;
    }
}
