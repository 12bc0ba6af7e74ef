using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Each
{
    private const string These = "these";

    internal static Each Read(JsonFields fields)
    {
        var kinds = fields.Need("each");
        var each = new Each(ReadKinds(kinds, out var isOfThese), isOfThese)
        {
            Filter = Condition.ReadOrNull(fields.Find("where")),
            Window = ReadWindow(fields.Find("during"), isOfThese),
            Keys = PartKey.ReadAll(fields.Find("per")) ?? ByRecord,
            PointsOfPart = ReadOrNull(fields.Find("points")),
            Sharing = Share.ReadOrNull(fields.Find("share")),
            Kept = Keep.ReadOrNull(fields.Find("keep")),
            Owed = Due.ReadOrNull(fields.Find("due")),
            Folding = (Fold)(fields.Find("fold")?.Word(Words.FoldsOfParts) ?? 0),
            Trimming = Trim.ReadOrNull(fields.Find("trim")),
        };
        each.None = each.Folding is Fold.Sum or Fold.Count or Fold.LongestRun
            ? IfNone.ReadOrNull(fields.Find("ifNone"))
            : IfNone.Read(fields.Need("ifNone"));
        each.Caps = ReadCaps(fields.Find("caps"));
        return each;
    }

    private protected override void WriteVerb(JsonMap map) => map
        .Add("each", !IsOfThese ? KindsToJson() : Kinds.Count == 0 ? JsonItem.Of(These) : new JsonMap().Add(These, KindsToJson()))
        .Add("where", Filter?.ToJson())
        .Add("during", Window?.ToJson())
        .Add("per", PartKey.ToJson(Keys))
        .Add("points", PointsOfPart?.ToJson())
        .Add("share", Sharing?.ToJson())
        .Add("keep", Kept?.ToJson())
        .Add("due", Owed?.ToJson())
        .Add("fold", Folding == Fold.Sum ? null : Words.FoldsOfParts[(int)Folding])
        .Add("trim", Trimming?.ToJson())
        .Add("ifNone", None?.ToJson())
        .Add("caps", CapsToJson());

    // A kind may be called "these"; in a list the word has no other meaning.
    private JsonItem KindsToJson() =>
        Kinds.Count == 1 && Kinds[0] == These ? JsonItem.Of((IEnumerable<string>)Kinds) : JsonItem.OneOrMore(Kinds);

    private static string[] ReadKinds(JsonCursor at, out bool isOfThese)
    {
        isOfThese = at.IsWord(These) || (!at.IsMissing && at.Kind == JsonValueKind.Object);
        if (!isOfThese || at.IsWord(These))
        {
            return isOfThese ? System.Array.Empty<string>() : at.Names();
        }

        var fields = at.Object();
        var kinds = fields.Need(These).Names();
        fields.Close();
        return kinds;
    }

    private static KeyValuePair<Cadence, decimal>[] ReadCaps(JsonCursor? at)
    {
        if (at is null)
        {
            return System.Array.Empty<KeyValuePair<Cadence, decimal>>();
        }

        var fields = at.Object();
        var caps = new List<KeyValuePair<Cadence, decimal>>();
        foreach (var cap in fields.All())
        {
            var slot = Words.IndexOf(Words.Slots, cap.Key);
            if (slot >= 0)
            {
                caps.Add(new KeyValuePair<Cadence, decimal>((Cadence)slot, cap.Decimal()));
            }
            else
            {
                cap.ReportUnknownKey(Words.Slots);
            }
        }

        if (fields.IsObject && !fields.All().Any())
        {
            at.Report(RulesFindings.EmptyList);
        }

        return caps.ToArray();
    }

    private JsonMap? CapsToJson() => Caps.Count == 0
        ? null
        : Caps.Aggregate(new JsonMap(), (map, cap) => map.Add(Words.Periods[(int)cap.Key], cap.Value));

    /// <summary>The records of a part may be those of other periods as well: only there the period says something.</summary>
    private static Window? ReadWindow(JsonCursor? at, bool isOfThese) =>
        Window.ReadOrNull(at) ?? (at is not null && isOfThese ? Window.OfPeriod : null);
}
