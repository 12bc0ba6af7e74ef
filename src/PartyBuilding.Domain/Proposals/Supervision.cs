using System;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>One visit or meeting at which the handling of a proposal was supervised (督办).</summary>
/// <remarks>Immutable; equal when all parts are equal. One visit may take up several proposals: each carries it with the same event.</remarks>
public sealed record Supervision
{
    private Supervision(ItemId occasion, string kind, SubjectId body, LocalDate date)
    {
        Occasion = occasion;
        Kind = kind;
        Body = body;
        Date = date;
    }

    /// <summary>The visit or meeting itself, so that one that takes up several proposals counts once.</summary>
    public ItemId Occasion { get; }

    /// <summary>On site or at a meeting, see <see cref="SupervisionKinds"/>.</summary>
    public string Kind { get; }

    /// <summary>The body that supervised, such as the chair's meeting (主席会议).</summary>
    public SubjectId Body { get; }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>A visit or meeting by this body on this day.</summary>
    /// <exception cref="ArgumentException">Occasion or body is none, or the kind is no code.</exception>
    public static Supervision Of(ItemId occasion, string kind, SubjectId body, LocalDate date)
    {
        Require.Some(occasion.IsNone, nameof(occasion));
        Require.Some(body.IsNone, nameof(body));
        return new(occasion, Code.Check(kind, nameof(kind)), body, date.Iso());
    }

    /// <summary>Kind, body and day, such as "siteVisit by organization:chair on 2025-05-20".</summary>
    public override string ToString() => $"{Kind} by {Body} on {Date.Text()}";
}
