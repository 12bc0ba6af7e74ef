using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>A time of service in a post, as eligibility counts it: post, rank and settings such as a township's front line (任职经历).</summary>
/// <remarks>Immutable; equal when all parts are equal. Open until its last day is given or a <see cref="MatterEnded"/> ends it. The post in its organization is an <see cref="Appointment"/> of the roster.</remarks>
public sealed record ServiceSpell : IMemberContent
{
    private ServiceSpell(ItemId matter, string post, LocalDate date)
    {
        Matter = matter;
        Post = post;
        Date = date;
    }

    /// <summary>The matter.</summary>
    public ItemId Matter { get; }

    /// <summary>The post, a code.</summary>
    public string Post { get; }

    /// <summary>The first day.</summary>
    public LocalDate Date { get; }

    /// <summary>The last day, as far as it was given; null when it was not.</summary>
    public LocalDate? LastDay { get; private init; }

    /// <summary>The rank, a code such as "section.deputy"; null when it is not said.</summary>
    public string? Rank { get; private init; }

    /// <summary>Where and at what, codes such as "township.frontLine", each once and in ordinal order.</summary>
    public IReadOnlyList<string> Settings { get; private init; } = ValueList<string>.Empty;

    string IMemberContent.Kind => MemberEntryKinds.Service;

    ItemId? IMemberContent.Matter => Matter;

    /// <summary>Service in a post from this day on.</summary>
    /// <exception cref="ArgumentException">The matter is none, or the post is no code.</exception>
    public static ServiceSpell Of(ItemId matter, string post, LocalDate date)
    {
        Require.Some(matter.IsNone, nameof(matter));
        return new(matter, Code.Check(post, nameof(post)), date.Iso());
    }

    /// <summary>The same service up to and including this day; a file refuses a day before the first one.</summary>
    public ServiceSpell Until(LocalDate lastDay) => this with { LastDay = lastDay.Iso() };

    /// <summary>The same service at this rank.</summary>
    /// <exception cref="ArgumentException">The rank is no code.</exception>
    public ServiceSpell AtRank(string rank) => this with { Rank = Code.Check(rank, nameof(rank)) };

    /// <summary>The same service in exactly these settings.</summary>
    /// <exception cref="ArgumentException">A setting is no code of at most 56 characters.</exception>
    public ServiceSpell In(params string[] settings)
    {
        ValueList<string> sorted = CodesOf.Sorted(settings, nameof(settings));
        foreach (string setting in sorted)
        {
            Code.Check(RecordAttributes.SettingPrefix + setting, nameof(settings));
        }

        return this with { Settings = sorted };
    }

    /// <summary>Post and first day.</summary>
    public override string ToString() => $"{Post} {Date.Text()}";

    internal bool Counts(string[] codes) =>
        Array.Exists(codes, code => code == Post || code == Rank || ((ValueList<string>)Settings).Contains(code));

    /// <summary>The days of it, as far as the file knows its end.</summary>
    internal DateSpan Span(MatterEnded? ended) => BarredDays.UntilEnd(DateSpan.OfRow(Date, LastDay), ended) ?? DateSpan.Day(Date);

    void IMemberContent.Check(MemberFile before, List<Finding> findings) => EntryDays.Check(before, this, LastDay, findings);

    WorkRecord IMemberContent.Describe(WorkRecord record)
    {
        WorkRecord described = record.Item(Matter).With(RecordAttributes.Post, Post);
        described = Rank is null ? described : described.With(RecordAttributes.PostRank, Rank);
        foreach (string setting in Settings)
        {
            described = described.With(RecordAttributes.SettingPrefix + setting, StepTaken.YesCode);
        }

        return LastDay is LocalDate last ? described.Until(last) : described;
    }
}
