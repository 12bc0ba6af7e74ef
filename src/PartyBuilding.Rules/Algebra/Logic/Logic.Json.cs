using System.Linq;

namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Logic
{
    internal static Logic Read(string join, JsonFields fields) => join switch
    {
        "not" => new Logic(LogicKind.Not, 0, new[] { Read(fields.Need(join)) }),
        "all" => new Logic(LogicKind.All, 0, ReadList(fields.Need(join))),
        _ => new Logic(LogicKind.Any, 0, ReadList(fields.Need(join))),
    };

    internal static Logic ReadAtLeast(JsonFields fields)
    {
        var count = fields.Need("atLeast");
        var conditions = ReadList(fields.Need("of"));
        return new Logic(LogicKind.AtLeast, count.Whole(1, System.Math.Max(1, conditions.Length)), conditions);
    }

    private protected override void WriteBody(JsonMap map)
    {
        if (Kind == LogicKind.Not)
        {
            map.Add("not", Conditions[0].ToJson());
            return;
        }

        map.Add("atLeast", Kind == LogicKind.AtLeast ? (decimal?)Count : null)
            .Add(Word, JsonItem.Of(Conditions.Select(c => c.ToJson())));
    }

    private string Word => Kind switch
    {
        LogicKind.All => "all",
        LogicKind.Any => "any",
        _ => "of",
    };

    private static Condition[] ReadList(JsonCursor at) => at.SomeItems().Select(Read).ToArray();
}
