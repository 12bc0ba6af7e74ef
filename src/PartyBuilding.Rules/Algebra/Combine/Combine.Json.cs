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
        if (kind == CombineKind.Divide && numbers.Length != 2 && numbers.Length != 0)
        {
            list.Report(RulesFindings.NotTwo, "found", Exact.Text(numbers.Length));
        }

        // Of a quotient two stand there in any case, for what follows; whether its divisor can be zero is checked.
        numbers = kind == CombineKind.Divide ? numbers.Concat(new Number[] { 0, 1 }).Take(2).ToArray() : numbers;
        return new Combine(kind, numbers) { None = IfNone.ReadOrNull(fields.Find("ifNone")) };
    }

    private protected override void WriteVerb(JsonMap map) => map
        .Add(CombineWords.Of(Kind), JsonItem.Of(Numbers.Select(n => n.ToJson())))
        .Add("ifNone", None?.ToJson());
}
