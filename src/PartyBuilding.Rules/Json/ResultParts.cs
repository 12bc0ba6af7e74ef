using System.Collections.Generic;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Values that reports and explanations have in common, as they are stored.</summary>
internal static class ResultParts
{
    internal static ResultWriter Value(this ResultWriter writer, Fraction value) =>
        value.IsDecimal ? writer.Number(value.Numerator) : writer.Text(Exact.Text(value.Numerator) + "/" + Exact.Text(value.Denominator));

    /// <summary>One number, or the array of the least and the most.</summary>
    internal static ResultWriter Range(this ResultWriter writer, Fraction low, Fraction high) => low == high
        ? writer.Value(low)
        : writer.BeginArray().Value(low).Value(high).End();

    internal static ResultWriter Pair(this ResultWriter writer, string key, LocalizedText? text) => text is null
        ? writer
        : writer.Key(key).BeginObject().Pair("zh-CN", text.Chinese).Pair("en", text.English).End();

    internal static ResultWriter Pair(this ResultWriter writer, string key, NextGrade? next) => next is null
        ? writer
        : writer.Key(key).BeginObject()
            .Pair("grade", next.Grade).Pair("missing", next.Missing).Mark("more", next.IsMore).Pair("place", next.Place)
            .Mark("conditional", next.IsConditional).End();

    internal static void Policy(ResultWriter writer, PolicyReference policy) => writer.Key("policy").BeginObject()
        .Pair("id", policy.Id).Pair("version", policy.Version).Pair("hash", policy.Hash).End();

    internal static void Period(ResultWriter writer, EvaluationPeriod period) => writer.Key("period").BeginObject()
        .Pair("cadence", ResultWords.Cadences[(int)period.Cadence])
        .Pair("from", Text(period.Start))
        .Pair("to", Text(period.End))
        .End();

    internal static void Grades(ResultWriter writer, IReadOnlyList<Term> grades)
    {
        writer.Key("grades").BeginArray(lines: true);
        Write(writer, grades);
        writer.End();
    }

    /// <summary>Titles of codes, where there are some.</summary>
    internal static void Terms(ResultWriter writer, IReadOnlyList<Term> terms)
    {
        if (terms.Count > 0)
        {
            writer.Key("terms").BeginArray();
            Write(writer, terms);
            writer.End();
        }
    }

    private static void Write(ResultWriter writer, IReadOnlyList<Term> terms)
    {
        foreach (var term in terms)
        {
            writer.BeginObject().Pair("code", term.Code).Pair("title", term.Title).End();
        }

    }

    internal static void Needs(ResultWriter writer, IReadOnlyList<Finding> needs)
    {
        if (needs.Count == 0)
        {
            return;
        }

        writer.Key("needs").BeginArray(lines: true);
        foreach (var need in needs)
        {
            FindingJson.Write(writer, need);
        }

        writer.End();
    }

    internal static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);

    internal static string? Text(Instant? moment) => moment is Instant instant ? InstantPattern.ExtendedIso.Format(instant) : null;

    internal static Fraction Value(ResultCursor cursor)
    {
        if (!cursor.IsText)
        {
            return Fraction.Of(cursor.Number());
        }

        var pieces = cursor.Text().Split('/');
        return pieces.Length == 2 && TryRead(pieces[0], out var above) && TryRead(pieces[1], out var below) && below > 0m
            ? new Fraction(above, below)
            : cursor.Wrong("fraction", default(Fraction));
    }

    internal static KeyValuePair<Fraction, Fraction> Range(ResultCursor cursor)
    {
        if (!cursor.IsArray)
        {
            var value = Value(cursor);
            return new KeyValuePair<Fraction, Fraction>(value, value);
        }

        var ends = cursor.Items();
        return ends.Count == 2
            ? new KeyValuePair<Fraction, Fraction>(Value(ends[0]), Value(ends[1]))
            : cursor.Wrong("[low, high]", default(KeyValuePair<Fraction, Fraction>));
    }

    internal static LocalizedText Localized(ResultCursor cursor)
    {
        cursor.Allow("zh-CN", "en");
        return LocalizedText.Of(cursor.Get("zh-CN").Text(), cursor.Get("en").Text());
    }

    internal static LocalizedText? LocalizedOf(ResultCursor cursor, string key) =>
        cursor.Find(key) is ResultCursor found ? Localized(found) : null;

    internal static Term Grade(ResultCursor cursor)
    {
        cursor.Allow("code", "title");
        return Term.Of(cursor.Get("code").Text(), Localized(cursor.Get("title")));
    }

    internal static PolicyReference Policy(ResultCursor cursor)
    {
        cursor.Allow("id", "version", "hash");
        return PolicyReference.Of(Code(cursor.Get("id")), cursor.Get("version").Text(), cursor.Get("hash").Text());
    }

    internal static EvaluationPeriod Period(ResultCursor cursor)
    {
        cursor.Allow("cadence", "from", "to");
        var cadence = (Cadence)ResultWords.Read(cursor.Get("cadence"), ResultWords.Cadences);
        var from = Date(cursor.Get("from"));
        var to = Date(cursor.Get("to"));
        return EvaluationPeriod.Of(cadence, to >= from ? DateSpan.Of(from, to) : cursor.Wrong("from ≤ to", DateSpan.Day(from)));
    }

    internal static NextGrade? Next(ResultCursor cursor)
    {
        if (cursor.Find("next") is not ResultCursor next)
        {
            return null;
        }

        next.Allow("grade", "missing", "more", "place", "conditional");
        return new NextGrade(
            next.Get("grade").Text(), next.Get("missing").Number(), next.FlagOf("more"), next.WholeOf("place"), next.FlagOf("conditional"));
    }

    internal static SubjectId Subject(ResultCursor cursor) =>
        SubjectId.TryParse(cursor.Text(), out var subject) ? subject : cursor.Wrong("kind:key", StandIn);

    internal static EntryId Entry(ResultCursor cursor)
    {
        var key = cursor.Text();
        return Keys.IsValidEntry(key) ? EntryId.Of(key) : cursor.Wrong("entry id", EntryId.Of("0"));
    }

    internal static ItemId Item(ResultCursor cursor)
    {
        var key = cursor.Text();
        return Keys.IsValid(key) ? ItemId.Of(key) : cursor.Wrong("item id", ItemId.Of("0"));
    }

    internal static LocalDate Date(ResultCursor cursor)
    {
        var parsed = LocalDatePattern.Iso.Parse(cursor.Text());
        return parsed.Success ? parsed.Value : cursor.Wrong("yyyy-MM-dd", new LocalDate(1, 1, 1));
    }

    internal static Instant Moment(ResultCursor cursor)
    {
        var parsed = InstantPattern.ExtendedIso.Parse(cursor.Text());
        return parsed.Success ? parsed.Value : cursor.Wrong("yyyy-MM-ddTHH:mm:ssZ", default(Instant));
    }

    internal static string Code(ResultCursor cursor)
    {
        var code = cursor.Text();
        return Domain.Code.IsValid(code) ? code : cursor.Wrong("code", "none");
    }

    private static bool TryRead(string text, out decimal value) => decimal.TryParse(
        text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);

    private static SubjectId StandIn { get; } = SubjectId.Of("none", "0");
}
