namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class Keep
{
    internal static Keep? ReadOrNull(JsonCursor? at)
    {
        if (at is null)
        {
            return null;
        }

        var fields = at.Object();
        var word = fields.One(Words.Keeps);
        var keep = word is null ? null : Of((KeepKind)Words.IndexOf(Words.Keeps, word), PartCount.Read(fields.Need(word), 1));
        fields.Close();
        return keep;
    }

    internal JsonItem ToJson() => new JsonMap().Add(Words.Keeps[(int)Kind], Count.ToJson());
}
