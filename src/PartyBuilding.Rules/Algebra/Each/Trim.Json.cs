namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Trim
{
    internal static Trim? ReadOrNull(JsonCursor? at)
    {
        if (at is null)
        {
            return null;
        }

        var fields = at.Object();
        var trim = new Trim(Read(fields.Find("best")), Read(fields.Find("worst")));
        fields.Close();
        return trim.OrNull();
    }

    internal JsonItem ToJson() => new JsonMap()
        .Add("best", Best.IsNone ? null : Best.ToJson())
        .Add("worst", Worst.IsNone ? null : Worst.ToJson());

    private static PartCount Read(JsonCursor? at) => at is null ? PartCount.None : PartCount.Read(at, 0);
}
