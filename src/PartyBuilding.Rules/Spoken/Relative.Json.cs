using System.Linq;

namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Relative
{
    internal static Relative Read(JsonFields fields)
    {
        var measured = Read(fields.Need("relative"));
        var relative = new Relative(measured, (RelativeTo)fields.NeedWord("to", Words.RelativeTo))
        {
            Sharing = fields.Find("sharing")?.Text(),
            IsLowestFirst = fields.Find("first")?.Word(Words.FirstOnes) == 1,
        };
        if (relative.To == RelativeTo.Rank)
        {
            relative.Places = fields.Need("places").SomeItems().Select(Number.Read).ToArray();
            relative.Otherwise = Read(fields.Need("otherwise"));
        }
        else
        {
            relative.None = IfNone.Read(fields.Need("ifNone"));
        }

        return relative;
    }

    private protected override void WriteVerb(JsonMap map) => map
        .Add("relative", Measured.ToJson())
        .Add("to", Words.RelativeTo[(int)To])
        .Add("sharing", Sharing)
        .Add("first", IsLowestFirst ? Words.FirstOnes[1] : null)
        .Add("places", To == RelativeTo.Rank ? JsonItem.Of(Places.Select(p => p.ToJson())) : null)
        .Add("otherwise", Otherwise?.ToJson())
        .Add("ifNone", None?.ToJson());
}
