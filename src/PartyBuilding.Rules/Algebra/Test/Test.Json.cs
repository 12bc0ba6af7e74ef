namespace PartyBuilding.Rules;

/// <content>The form in a document: the number's own keys, and one that compares.</content>
public sealed partial class Test
{
    internal static Test Read(JsonFields fields)
    {
        var value = Number.Read(fields, isTested: true);
        return new Test(value, Comparison.Need(fields));
    }

    internal override JsonItem ToJson() => Comparison.WriteTo(Value.ToMap(Clause ?? Value.Clause, Title ?? Value.Title));

    private protected override void WriteBody(JsonMap map) => Comparison.WriteTo(map);
}
