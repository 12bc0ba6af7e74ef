using System.Linq;

namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Choose
{
    internal static Choose Read(JsonFields fields)
    {
        var cases = Rules.Case.ReadAll(fields.Need("choose"), comparesOnly: false);
        var on = ReadOrNull(cases.Any(c => c.Comparison is not null) ? fields.Need("on") : fields.Find("on"));
        return new Choose(Read(fields.Need("otherwise"))) { Cases = cases, On = on };
    }

    private protected override void WriteVerb(JsonMap map) => map
        .Add("choose", Rules.Case.ToJson(Cases))
        .Add("on", On?.ToJson())
        .Add("otherwise", Otherwise.ToJson());
}
