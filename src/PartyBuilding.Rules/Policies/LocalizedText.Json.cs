namespace PartyBuilding.Rules;

/// <content>The form in a document: both languages, obligatory.</content>
public sealed partial class LocalizedText
{
    internal static LocalizedText? ReadOrNull(JsonCursor? at) => at is null ? null : Read(at);

    internal static LocalizedText Read(JsonCursor at)
    {
        if (at.IsMissing)
        {
            return Of(string.Empty, string.Empty);
        }

        var fields = at.Object();
        var text = Of(ReadOne(fields.Need("zh-CN")), ReadOne(fields.Need("en")));
        fields.Close();
        return text;
    }

    internal JsonItem ToJson() => new JsonMap().Add("zh-CN", Chinese).Add("en", English);

    private static string ReadOne(JsonCursor at) => at.IsMissing ? string.Empty : at.Text();
}
