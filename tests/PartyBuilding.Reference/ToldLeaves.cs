using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <summary>The leaves that an explanation shows.</summary>
internal static class ToldLeaves
{
    public static IEnumerable<Leaf> Of(ExplainedLine line)
    {
        IEnumerable<Leaf> own = line.Form switch
        {
            "each" => [Leaf.Of("each", line.Clause, line.Id, line.Parts.Select(Told))],
            "spells" => [Leaf.Of("spells", line.Clause, line.Id, [.. line.Spells is null ? [] : Told(line.Spells), new LeafPart("time", Of(line.OwnLow), Of(line.OwnHigh), "covered")])],
            "value" when line.Group is ExplainedGroup group => [Leaf.Of("group", line.Clause, line.Id, group.Values.Select(Told))],
            "value" when line.Children.Count == 0 && !line.IsLeftOut =>
                [Leaf.Of("value", line.Clause, line.Id, new LeafPart(string.Empty, Of(line.OwnLow), Of(line.OwnHigh), line.Code ?? string.Empty))],
            _ => [],
        };

        if (line.IsFolded && line.Group is null)
        {
            // The value of one of several is told by whose it is.
            own = line.Children.Where(child => child.Children.Count == 0)
                .Select(child => Leaf.Of("value", null, child.Id, new LeafPart(string.Empty, Of(child.Low), Of(child.High), child.Code ?? string.Empty)));
            return own.Concat(line.Children.Where(child => child.Children.Count > 0).SelectMany(Of)).Concat(Operands(line).SelectMany(Of));
        }

        return own.Concat(line.Children.Concat(Operands(line)).SelectMany(Of));
    }

    /// <summary>By what it is multiplied or bounded; what is left out is not.</summary>
    private static IEnumerable<ExplainedLine> Operands(ExplainedLine line) =>
        line.IsLeftOut ? [] : line.Marks.Where(m => m.Operand is not null).Select(m => m.Operand!);

    private static LeafPart Told(ExplainedPart part) =>
        new(string.Join("+", part.Records.Select(r => r.Entry.ToString())), Of(part.Low), Of(part.High), part.State.ToString());

    private static LeafPart Told(ExplainedPeer peer) => new(peer.Subject.ToString(), Ratio.Of(peer.Low), Ratio.Of(peer.High), string.Empty);

    private static IEnumerable<LeafPart> Told(ExplainedSpells spells) =>
    [
        .. spells.Spells.Select(s => new LeafPart(s.Entry.ToString(), null, null, s.IsOpen ? "may cover" : "covers")),
        .. spells.Restarts.Select(s => new LeafPart(s.Entry.ToString(), null, null, s.IsOpen ? "may restart" : "restarts")),
    ];

    private static Ratio Of(Fraction fraction) => Ratio.Of(fraction.Numerator) / Ratio.Of(fraction.Denominator);
}
