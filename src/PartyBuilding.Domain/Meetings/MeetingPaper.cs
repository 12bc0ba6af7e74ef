namespace PartyBuilding.Domain;

/// <summary>A paper that a meeting left behind, by key: minutes, a report, a notice (会议材料).</summary>
/// <remarks>Immutable; equal when both parts are equal.</remarks>
public sealed record MeetingPaper
{
    private MeetingPaper(string kind, ItemId paper)
    {
        Kind = kind;
        Paper = paper;
    }

    /// <summary>The kind, a code, see <see cref="PaperKinds"/>.</summary>
    public string Kind { get; }

    /// <summary>The key of the paper.</summary>
    public ItemId Paper { get; }

    /// <summary>Kind and key.</summary>
    public override string ToString() => $"{Kind} {Paper}";

    internal static MeetingPaper Of(string kind, ItemId paper)
    {
        Require.Some(paper.IsNone, nameof(paper));
        return new(Code.Check(kind, nameof(kind)), paper);
    }
}
