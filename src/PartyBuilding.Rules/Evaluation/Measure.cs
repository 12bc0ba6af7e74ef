namespace PartyBuilding.Rules;

/// <summary>
/// A number bound to its inputs. It is taken in two ways: fast, as a decimal, saying only that something unknown was met; and traced,
/// as an explanation with intervals. Both give the same number.
/// </summary>
internal abstract partial class Measure
{
    private readonly Measure? factor;
    private readonly Measure? floor;
    private readonly Measure? cap;
    private readonly Rounding? rounding;
    private readonly Rounding? head;
    private readonly bool hasMarks;
    private readonly ExplainedLine?[] constants = new ExplainedLine?[2];
    private Answer isOwnFraction;
    private Answer isConstant;
    private Answer isMicro;
    private MicroMarks? microMarks;
    private KnownMarks? knownMarks;

    private protected Measure(Number node, string form, Binder binder)
    {
        Label = new LineLabel(
            form,
            node.Id,
            node.Clause,
            node.Title ?? binder.RatersOf(node) ?? binder.KindsOf(node) ?? binder.AttributeOf(node),
            node.Choice,
            binder.UnitOf(node),
            binder.TermsOf(node),
            binder.ExtensionOf(node));
        factor = node.Factor?.Bind(binder);
        floor = node.Floor?.Bind(binder);
        cap = node.Cap?.Bind(binder);
        rounding = node.Rounding;
        head = binder.Policy.Rounding;
        hasMarks = factor is not null || floor is not null || cap is not null || rounding is not null;
    }

    /// <summary>A question about the shape of the node, asked once.</summary>
    private enum Answer : byte
    {
        Unasked,
        No,
        Yes,
    }

    internal LineLabel Label { get; }

    private protected Rounding? Head => head;

    /// <summary>What the number depends on, marks included.</summary>
    internal Reads Reads => OwnReads | MarkReads;

    /// <summary>What the number lies in whatever the inputs are.</summary>
    internal Interval Bounds
    {
        get
        {
            var bounds = OwnBounds;
            bounds = factor is null ? bounds : bounds.Times(factor.Bounds);
            bounds = bounds.Landed(rounding, head);
            bounds = floor is null ? bounds : bounds.AtLeast(floor.Bounds);
            return cap is null ? bounds : bounds.AtMost(cap.Bounds);
        }
    }

    /// <summary>Whether neither times, rounding, floor nor cap is applied.</summary>
    internal bool IsPlain => !hasMarks;

    /// <summary>Whether name and value say all there is to say: no records, no other numbers and no marks stand behind it.</summary>
    internal bool IsBare => !hasMarks && OwnIsBare;

    /// <summary>What the value is called where it is compared.</summary>
    internal virtual LineLabel Name => Label;

    /// <summary>Whether the number can be a quotient that is not yet rounded.</summary>
    internal bool IsFraction => (IsOwnFraction || (factor is not null && factor.IsFraction))
        && rounding is null && floor is null && cap is null;

    /// <summary>Whether the number can be taken in whole millionths.</summary>
    internal bool IsMicro
    {
        get
        {
            if (isMicro == Answer.Unasked)
            {
                microMarks = OwnIsMicro ? MicroMarks.Of(factor, IsOwnFraction ? rounding ?? head : rounding, floor, cap, IsOwnFraction) : null;
                isMicro = microMarks is null ? Answer.No : Answer.Yes;
            }

            return isMicro == Answer.Yes;
        }
    }

    private protected virtual bool OwnIsMicro => false;

    private protected virtual bool OwnIsBare => false;

    private protected abstract Reads OwnReads { get; }

    private bool IsOwnFraction
    {
        get
        {
            if (isOwnFraction == Answer.Unasked)
            {
                isOwnFraction = OwnIsFraction ? Answer.Yes : Answer.No;
            }

            return isOwnFraction == Answer.Yes;
        }
    }

    private bool IsConstant
    {
        get
        {
            if (isConstant == Answer.Unasked)
            {
                isConstant = Reads == Reads.Nothing ? Answer.Yes : Answer.No;
            }

            return isConstant == Answer.Yes;
        }
    }

    private protected virtual bool OwnIsFraction => false;

    private protected virtual Interval OwnBounds => Interval.Open;

    private Reads MarkReads => (factor?.Reads ?? Reads.Nothing) | (floor?.Reads ?? Reads.Nothing) | (cap?.Reads ?? Reads.Nothing);
}
