using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Reference;

/// <summary>The days on which records count.</summary>
/// <param name="Days">In order, apart from each other; none where there is no window.</param>
/// <param name="IsOver">Whether nothing can come any more.</param>
/// <param name="IsOwn">Whether they hang on a day of the subject.</param>
internal sealed record Stretch(IReadOnlyList<DateSpan> Days, bool IsOver = true, bool IsOwn = false)
{
    public static Stretch None { get; } = new([], false, true);
}
