using System.Text.Json;

namespace PartyBuilding.Rules;

/// <content>Who is judged, in a document: a kind, or a kind and what makes records its own.</content>
public sealed partial class Policy
{
    private JsonItem SubjectToJson() => RecordsBy is null
        ? JsonItem.Of(SubjectKind)
        : new JsonMap().Add("kind", SubjectKind).Add("recordsBy", RecordsBy);

    private void ReadSubject(JsonCursor at)
    {
        if (at.IsMissing)
        {
            return;
        }

        if (at.Kind != JsonValueKind.Object)
        {
            SubjectKind = at.CodeText();
            return;
        }

        var fields = at.Object();
        var kind = fields.Need("kind");
        SubjectKind = kind.IsMissing ? SubjectKind : kind.CodeText();
        var reference = fields.Need("recordsBy");
        RecordsBy = reference.IsMissing ? null : reference.CodeText();
        fields.Close();
    }
}
