using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;
using PartyBuilding.Rules;

namespace PartyBuilding.Reference;

/// <content>What a line is seen to be made of.</content>
internal sealed partial class Reckoner
{
    private static Leaf LeafOf(Each node, List<Part> parts) => Leaf.Of("each", node.Clause, node.Id, parts.Select(part => part.IsUnsure
        ? new LeafPart(Entries(part.Records), null, null, part.State.ToString())
        : new LeafPart(Entries(part.Records), part.Worth.Low, part.Worth.High, part.State.ToString())));

    private static Leaf LeafOf(Spells node, Sieve spells, Sieve restarts, Known time) => Leaf.Of("spells", node.Clause, node.Id, [
        .. spells.Certain.Select(r => new LeafPart(r.Entry.ToString(), null, null, "covers")),
        .. spells.Open.Select(r => new LeafPart(r.Entry.ToString(), null, null, "may cover")),
        .. restarts.Certain.Select(r => new LeafPart(r.Entry.ToString(), null, null, "restarts")),
        .. restarts.Open.Select(r => new LeafPart(r.Entry.ToString(), null, null, "may restart")),
        time.IsTight || time.IsLoose ? new LeafPart("time", null, null, "covered") : new LeafPart("time", time.Low, time.High, "covered")]);

    private static Leaf LeafOf(string? clause, string? id, Known value, string? code = null) => value.IsLoose
        ? Leaf.Of("value", clause, id, new LeafPart(string.Empty, null, null, code ?? string.Empty))
        : Leaf.Of("value", clause, id, new LeafPart(string.Empty, value.Low, value.High, code ?? string.Empty));

    private static string Entries(IEnumerable<WorkRecord> records) => string.Join("+", records.Select(r => r.Entry.ToString()));

    /// <summary>The parts as they are while it is unknown of some records whether they count: with all of them.</summary>
    private List<Part> Shown(Each node, Sieve sieve, Place place, Stretch window)
    {
        HashSet<WorkRecord> open = [.. sieve.Open];
        List<Part> parts = Valued(node, [.. Records(node, place, window).Where(r => open.Contains(r) || sieve.Certain.Contains(r))], place, window, open);
        if (node.Owed is Due due && node.Folding == Fold.LongestRun)
        {
            // A slot whose records may not count runs in any case: with them, or as one that is missing.
            HashSet<string?> lacking = [.. Lacking(node, due, parts.FindAll(p => !p.IsOpen && !p.IsMissing), place, window).Select(slot => slot.Key)];
            parts.FindAll(p => p.IsOpen && lacking.Contains(p.Key)).ForEach(p => p.State = PartState.Counted);
        }

        bool isChosen = node.Kept is not null || node.Trimming is not null;
        bool mayMove = node.Folding == Fold.LongestRun && node.Keys[0].Kind != PartKeyKind.Slot && parts.Exists(p => p.IsUnsure && !p.IsOpen);
        if (mayMove || (isChosen && parts.Exists(p => p.IsOpen)))
        {
            // Which are kept or trimmed, and how they follow each other, hangs on which of them count.
            parts.FindAll(p => !p.IsMissing).ForEach(p => p.State = PartState.Open);
        }

        return parts;
    }
}
