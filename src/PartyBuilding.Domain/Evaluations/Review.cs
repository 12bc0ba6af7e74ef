using System;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>One opinion of one rater about one subject on one sheet (评议票).</summary>
/// <remarks>Immutable; equal when all parts are equal.</remarks>
public sealed record Review
{
    private Review(EntryId entry, SubjectId subject, string sheet, string group, SubjectId rater, LocalDate date)
    {
        Entry = entry;
        Subject = subject;
        Sheet = sheet;
        Group = group;
        Rater = rater;
        Date = date;
    }

    /// <summary>The key of this opinion.</summary>
    public EntryId Entry { get; }

    /// <summary>Whom or what it is about.</summary>
    public SubjectId Subject { get; }

    /// <summary>The sheet it was given on, a code (测评表).</summary>
    public string Sheet { get; }

    /// <summary>The group of raters it counts in, a code (评议主体).</summary>
    public string Group { get; }

    /// <summary>Who gave it: a member, or a ballot when it is anonymous.</summary>
    public SubjectId Rater { get; }

    /// <summary>The day it was given.</summary>
    public LocalDate Date { get; }

    /// <summary>The points given; null when none were.</summary>
    public decimal? Points { get; private init; }

    /// <summary>The option chosen, a code; null when none was.</summary>
    public string? Option { get; private init; }

    /// <summary>When it became known; null means from the start.</summary>
    public Instant? EnteredAt { get; private init; }

    /// <summary>An opinion without points or option yet: as it stands, an abstention.</summary>
    /// <exception cref="ArgumentException">An identifier is none, or sheet or group is no code.</exception>
    public static Review Of(EntryId entry, SubjectId subject, string sheet, string group, SubjectId rater, LocalDate date)
    {
        Require.Some(entry.IsNone, nameof(entry));
        Require.Some(subject.IsNone, nameof(subject));
        Require.Some(rater.IsNone, nameof(rater));
        return new(entry, subject, Code.Check(sheet, nameof(sheet)), Code.Check(group, nameof(group)), rater, date.Iso());
    }

    /// <summary>The same opinion with these points.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More than six decimals, or beyond ±1,000,000,000.</exception>
    public Review Mark(decimal points) => this with { Points = PointRange.Check(points, 6, 1_000_000_000m, nameof(points)) };

    /// <summary>The same opinion with this option.</summary>
    /// <exception cref="ArgumentException">The option is no code.</exception>
    public Review Vote(string option) => this with { Option = Code.Check(option, nameof(option)) };

    /// <summary>The same opinion, known from this instant on.</summary>
    public Review Entered(Instant at) => this with { EnteredAt = at };

    /// <summary>Key, sheet, group and subject, such as "b17 conduct/leaders organization:407".</summary>
    public override string ToString() => $"{Entry} {Sheet}/{Group} {Subject}";
}
