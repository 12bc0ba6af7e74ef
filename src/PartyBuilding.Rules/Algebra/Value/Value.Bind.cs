using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

public sealed partial class Value
{
    internal override Measure Bind(Binder binder)
    {
        if (TimeUnit is not null)
        {
            return new TimeMeasure(this, binder);
        }

        if (IsOfGroup)
        {
            return new GroupMeasure(this, binder);
        }

        if (IsOfSeveral)
        {
            return new SeveralMeasure(this, binder);
        }

        if (Owner == Superior && binder.IsColumn(this))
        {
            return new SuperiorLineMeasure(this, binder);
        }

        if (Policy is not null)
        {
            return new LookUpMeasure(this, binder);
        }

        switch (Name)
        {
            case "quantity":
                return new QuantityMeasure(this, binder);
            case "outOf":
                return new QuantityMeasure(this, binder);
            case "count":
                return new CountMeasure(this, binder);
            case "score":
                return new ScoreMeasure(this, binder);
            case "grade":
                return new GradeMeasure(this, binder);
            case "rank":
                return new RankMeasure(this, binder);
            case RecordDate:
                return new RecordDateMeasure(this, binder);
            case Honour:
            case Finding:
                return new GivenMeasure(this, binder);
        }

        if (binder.IsLine(Name))
        {
            return new LineMeasure(this, binder);
        }

        return Name == "standing" || IsAttribute(binder) ? new AttributeMeasure(this, binder) : new LookUpMeasure(this, binder);
    }

    private bool IsAttribute(Binder binder) => Owner == Self
        && (binder.Policy.Vocabulary.Attribute(Name) is not null
            || (binder.IsInPart && binder.Policy.Vocabulary.Fact(Name) is null
                && !Name.StartsWith("roster.", System.StringComparison.Ordinal)));
}
