using System.Linq;

namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Combine
{
    internal static Combine Read(string verb, JsonFields fields)
    {
        var kind = (CombineKind)Words.IndexOf(CombineWords.All, verb);
        var list = fields.Need(verb);
        var numbers = list.SomeItems().Select(Read).ToArray();
        if (kind != CombineKind.Divide)
        {
            return new Combine(kind, numbers) { None = IfNone.ReadOrNull(fields.Find("ifNone")) };
        }

        if (numbers.Length != 2 && numbers.Length != 0)
        {
            list.Report(RulesFindings.NotTwo, "found", Exact.Text(numbers.Length));
        }

        // Two stand there in any case, for what follows.
        numbers = numbers.Concat(new Number[] { 0, 0 }).Take(2).ToArray();
        return new Combine(kind, numbers) { None = IfNone.Read(fields.Need("ifNone")) };
    }

    private protected override void WriteVerb(JsonMap map) => map
        .Add(CombineWords.Of(Kind), JsonItem.Of(Numbers.Select(n => n.ToJson())))
        .Add("ifNone", None?.ToJson());
}
