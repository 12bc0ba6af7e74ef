namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Bands
{
    internal static Bands Read(JsonFields fields)
    {
        var cases = Case.ReadAll(fields.Need("bands"), comparesOnly: true);
        var on = Read(fields.Need("on"));
        return new Bands(on, Read(fields.Need("otherwise"))) { Cases = cases };
    }

    private protected override void WriteVerb(JsonMap map) => map
        .Add("bands", Case.ToJson(Cases))
        .Add("on", On.ToJson())
        .Add("otherwise", Otherwise.ToJson());
}
