namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Deadline
{
    private const string OfSubject = "subject";

    internal static Deadline Read(JsonFields fields)
    {
        var deadline = ReadTerms(fields, "deadline");
        deadline.InTime = ReadOrNull(fields.Find("points")) ?? 0;
        deadline.Late = ReadOrNull(fields.Find("late")) ?? 0;
        return deadline;
    }

    /// <summary>What is due and when, without what it earns.</summary>
    internal static Deadline ReadTerms(JsonFields fields, string verb)
    {
        var kinds = fields.Need(verb).Names();
        var filter = Condition.ReadOrNull(fields.Find("where"));
        var after = WindowAnchor.Read(fields.Need("after"));
        return new Deadline(kinds, after, TimeAllowed.Read(fields))
        {
            Filter = filter,
            IsOnlyIfDone = fields.Find("only")?.Word(Words.DeadlineScopes) == 0,
            Keys = after.Date is null ? ReadKeys(fields.Find("per")) : System.Array.Empty<PartKey>(),
        };
    }

    private static PartKey[] ReadKeys(JsonCursor? at) =>
        at?.IsWord(OfSubject) == true ? System.Array.Empty<PartKey>() : PartKey.ReadAll(at) ?? ByItem;

    internal JsonMap WriteTerms(JsonMap map, string verb)
    {
        map.Add(verb, JsonItem.OneOrMore(Kinds)).Add("where", Filter?.ToJson()).Add("after", After.ToJson());
        Time.WriteTo(map);
        map.Add("only", IsOnlyIfDone ? Words.DeadlineScopes[0] : null);
        return map.Add("per", Keys.Count == 0 && After.Date is null ? JsonItem.Of(OfSubject)
            : Keys.Count == 1 && Keys[0].Kind == PartKeyKind.Item ? null : PartKey.ToJson(Keys));
    }

    private protected override void WriteVerb(JsonMap map) => WriteTerms(map, "deadline")
        .Add("points", InTime.IsPlain(0m) ? null : InTime.ToJson())
        .Add("late", Late.IsPlain(0m) ? null : Late.ToJson());
}
