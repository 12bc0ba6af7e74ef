using System;
using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>That a member took part in a training class (培训).</summary>
/// <remarks>Immutable; equal when all parts are equal. The class is one matter, shared by all who take part; a member takes part in it once.</remarks>
public sealed record Training : IMemberContent
{
    private Training(ItemId trainingClass, LocalDate firstDay, LocalDate? lastDay)
    {
        Require.Some(trainingClass.IsNone, nameof(trainingClass));
        Class = trainingClass;
        Date = firstDay.Iso();
        LastDay = lastDay?.Iso();
    }

    /// <summary>The class (培训班).</summary>
    public ItemId Class { get; }

    /// <summary>The first day of the class.</summary>
    public LocalDate Date { get; }

    /// <summary>The last day of the class, included; null when it is missing, which no file takes.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>The days of the class, both ends included; the first day alone when they run backwards.</summary>
    public DateSpan Span => DateSpan.OfRow(Date, LastDay);

    /// <summary>What it was for, a code such as "candidate"; null when it is not said.</summary>
    public string? Purpose { get; private init; }

    /// <summary>Hours taken part in (学时); null when only days are counted.</summary>
    public decimal? Hours { get; private init; }

    /// <summary>Days taken part in; null when only hours are counted.</summary>
    public decimal? Days { get; private init; }

    string IMemberContent.Kind => MemberEntryKinds.Training;

    ItemId? IMemberContent.Matter => Class;

    /// <summary>Part in a class on these days; a file refuses one without a last day.</summary>
    /// <exception cref="ArgumentException">The class is none.</exception>
    public static Training Of(ItemId trainingClass, DateSpan span) => new(trainingClass, span.Start, span.End);

    /// <summary>Part in a class from a row; a file refuses one without a last day, or with one before the first.</summary>
    /// <exception cref="ArgumentException">The class is none.</exception>
    public static Training Of(ItemId trainingClass, LocalDate firstDay, LocalDate? lastDay) => new(trainingClass, firstDay, lastDay);

    /// <summary>The same training for this purpose.</summary>
    /// <exception cref="ArgumentException">The purpose is no code.</exception>
    public Training For(string purpose) => this with { Purpose = Code.Check(purpose, nameof(purpose)) };

    /// <summary>The same training with this many hours.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0.</exception>
    public Training OfHours(decimal hours) => this with { Hours = NotBelowZero(hours, nameof(hours)) };

    /// <summary>The same training with this many days, halves included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 0.</exception>
    public Training OfDays(decimal days) => this with { Days = NotBelowZero(days, nameof(days)) };

    /// <summary>Class and days.</summary>
    public override string ToString() => $"{Class} {Span}";

    void IMemberContent.Check(MemberFile before, List<Finding> findings) => EntryDays.CheckEnded(before, this, LastDay, findings);

    WorkRecord IMemberContent.Describe(WorkRecord record)
    {
        WorkRecord described = Purpose is null ? record : record.With(RecordAttributes.Purpose, Purpose);
        described = Days is decimal days ? described.With(RecordAttributes.Days, days) : described;
        described = Hours is decimal hours ? described.With(RecordAttributes.Hours, hours) : described;
        return described.Item(Class).Until(Span.LastDay);
    }

    private static decimal NotBelowZero(decimal number, string paramName) => number >= 0
        ? number
        : throw new ArgumentOutOfRangeException(paramName, number, "It is 0 or above.");
}
