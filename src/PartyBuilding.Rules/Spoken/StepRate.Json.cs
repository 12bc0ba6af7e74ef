namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class StepRate
{
    private static readonly string[] Sides = { "over", "under" };

    internal static StepRate Read(JsonFields fields)
    {
        var on = Read(fields.Need("steps"));
        var side = fields.One(Sides);
        var baseline = side is null ? Of(0m) : Read(fields.Need(side));
        return new StepRate(on, baseline, side == Sides[1], Read(fields.Need("every")), Read(fields.Need("points")))
        {
            Partial = (PartialStep)(fields.Find("partial")?.Word(Words.PartialSteps) ?? 0),
        };
    }

    private protected override void WriteVerb(JsonMap map) => map
        .Add("steps", On.ToJson())
        .Add(Sides[IsUnder ? 1 : 0], Baseline.ToJson())
        .Add("every", Step.ToJson())
        .Add("points", Points.ToJson())
        .Add("partial", Partial == PartialStep.None ? null : Words.PartialSteps[(int)Partial]);
}
