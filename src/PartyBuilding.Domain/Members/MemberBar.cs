using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>That an action is barred for a member during some days (限制).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record MemberBar
{
    private readonly FindingKind _kind;

    internal MemberBar(FindingKind kind, string cause, string action, DateSpan span, ItemId matter)
    {
        _kind = kind;
        Cause = cause;
        Action = action;
        Span = span;
        Matter = matter;
    }

    /// <summary>The kind of entry that bars it, see <see cref="MemberEntryKinds"/>.</summary>
    public string Cause { get; }

    /// <summary>What is barred, see <see cref="MemberActions"/>.</summary>
    public string Action { get; }

    /// <summary>The days on which it is barred, both ends included; open while the matter is.</summary>
    public DateSpan Span { get; }

    /// <summary>Whether the last day may still move, because it was reckoned in working days that the calendar does not know (暂定).</summary>
    public bool IsProvisional { get; internal init; }

    /// <summary>The matter that bars it.</summary>
    public ItemId Matter { get; }

    /// <summary>The first day on which this no longer bars it; null while that is open.</summary>
    public LocalDate? FreeFrom => Span.End is LocalDate end ? end.PlusDays(1) : null;

    /// <summary>Action, days and cause, such as "transfer 2024-03-01/2029-02-28 servicePeriod"; a question mark behind a provisional last day.</summary>
    public override string ToString() => $"{Action} {Span}{(IsProvisional ? "?" : string.Empty)} {Cause}";

    private string Until => Span.End is LocalDate end ? ReckonedDate.Of(end, IsProvisional).ToString() : "..";

    internal Finding Refusal(MemberId member, LocalDate on) => Finding.Of(_kind, FindingPlace.OfSubject(member))
        .With("action", Action, MemberWords.Word(Action))
        .With("date", on)
        .With("since", Span.Start)
        .With("until", Until, Span.IsOpen ? MemberWords.WithoutEnd : MemberWords.LastDay(Span.LastDay, IsProvisional))
        .With("matter", Matter.ToString());
}
