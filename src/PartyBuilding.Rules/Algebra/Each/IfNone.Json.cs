using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>The form in a document: a number, <c>pending</c> or <c>leaveOut</c>.</content>
public sealed partial class IfNone
{
    internal static IfNone? ReadOrNull(JsonCursor? at) => at is null ? null : Read(at);

    internal static IfNone Read(JsonCursor at)
    {
        if (!at.IsText)
        {
            return Is(Number.Read(at));
        }

        if (Literal.TryParse(at.Text(), out var literal))
        {
            return Is(literal!);
        }

        return at.Word(Words.Missing) == 0 ? Pending : LeaveOut;
    }

    internal JsonItem ToJson() => Number?.ToJson() ?? JsonItem.Of(Words.Missing[LeavesOut ? 1 : 0]);
}
