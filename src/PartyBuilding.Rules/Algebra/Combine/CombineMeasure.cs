using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>What all combinations of numbers share: their children, and what stands for nothing.</summary>
internal abstract class CombineMeasure : Measure
{
    private protected CombineMeasure(Combine node, Binder binder)
        : base(node, CombineWords.Of(node.Kind), binder)
    {
        Numbers = node.Numbers.Select(n => n.Bind(binder)).ToArray();
        None = new Absence(node.None, binder);
    }

    private protected Measure[] Numbers { get; }

    private protected Absence None { get; }

    private protected override Reads OwnReads => Numbers.Aggregate(None.Reads, (reads, n) => reads | n.Reads);

    /// <summary>The lines of the numbers, as they were noted.</summary>
    internal ExplainedLine[] ReadNumbers(NoteReader notes) => System.Array.ConvertAll(Numbers, n => n.Read(notes));

    private protected override Draft ReadBelow(NoteReader notes) => new Draft(default) { Children = ReadNumbers(notes) };
}
