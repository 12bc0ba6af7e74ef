using System;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>That a body gave a proposal a title (提案评优).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record TitleAward
{
    private TitleAward(string title, SubjectId body, LocalDate date)
    {
        Title = title;
        Body = body;
        Date = date;
    }

    /// <summary>The title, a code, see <see cref="ProposalTitles"/>.</summary>
    public string Title { get; }

    /// <summary>The body that gave it.</summary>
    public SubjectId Body { get; }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>The level of the body, a code such as "city"; null when not given.</summary>
    public string? Level { get; private init; }

    /// <summary>A title given by this body on this day.</summary>
    /// <exception cref="ArgumentException">The title is no code, or the body is none.</exception>
    public static TitleAward Of(string title, SubjectId body, LocalDate date)
    {
        Require.Some(body.IsNone, nameof(body));
        return new(Code.Check(title, nameof(title)), body, date.Iso());
    }

    /// <summary>The same by a body of this level.</summary>
    /// <exception cref="ArgumentException">It is no code.</exception>
    public TitleAward At(string level) => this with { Level = Code.Check(level, nameof(level)) };

    /// <summary>Title, body and day, such as "key by organization:cppcc on 2025-03-20".</summary>
    public override string ToString() => $"{Title} by {Body} on {Date.Text()}";
}
