using System.Linq;
using NodaTime.Text;

namespace PartyBuilding.Rules;

/// <content>The form in a document.</content>
public sealed partial class PolicySource
{
    internal static PolicySource? ReadOrNull(JsonCursor? at)
    {
        if (at is null)
        {
            return null;
        }

        var fields = at.Object();
        var source = new PolicySource(LocalizedTextJson.Need(fields, "issuer"), LocalizedTextJson.Need(fields, "document"))
        {
            Number = fields.Find("number")?.Text(),
            Date = ReadDate(fields.Find("date")),
            Illustrative = LocalizedTextJson.ReadOrNull(fields.Find("illustrative")),
        };
        fields.Close();
        return source;
    }

    internal JsonItem ToJson() => new JsonMap()
        .Add("issuer", Issuer.ToJson())
        .Add("document", Document.ToJson())
        .Add("number", Number)
        .Add("date", Date)
        .Add("illustrative", Illustrative?.ToJson());

    private static string? ReadDate(JsonCursor? at)
    {
        if (at is null)
        {
            return null;
        }

        var text = at.IsText ? at.Text() : string.Empty;
        var isYear = text.Length == 4 && text.All(c => c >= '0' && c <= '9');
        if (!isYear && !LocalDatePattern.Iso.Parse(text).Success)
        {
            at.Expected(RulesFindings.ExpectedYearOrDate);
        }

        return text;
    }
}
