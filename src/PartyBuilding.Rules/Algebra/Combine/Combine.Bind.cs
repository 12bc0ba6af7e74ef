namespace PartyBuilding.Rules;

public sealed partial class Combine
{
    internal override Measure Bind(Binder binder) => Kind switch
    {
        CombineKind.Sum when KeepsQuotients => new ExactSumMeasure(this, binder),
        CombineKind.Sum => new SumMeasure(this, binder),
        CombineKind.Product => new ProductMeasure(this, binder),
        CombineKind.Divide => new DivideMeasure(this, binder),
        CombineKind.Average => new AverageMeasure(this, binder),
        _ => new ExtremeMeasure(this, binder),
    };
}
