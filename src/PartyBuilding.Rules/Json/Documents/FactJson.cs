using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A fact as a document: the value stands under the word of its type.</summary>
internal static class FactJson
{
    internal static void Write(ResultWriter writer, Fact fact)
    {
        writer.BeginObject().Pair("subject", fact.Subject.ToString()).Pair("fact", fact.Code);
        switch (fact.Type)
        {
            case FactType.Number:
                writer.Pair("number", fact.Number);
                break;
            case FactType.Code:
                writer.Pair("code", fact.Text);
                break;
            case FactType.Date:
                writer.Pair("date", ResultParts.Text(fact.Date));
                break;
            default:
                writer.Key("flag").Flag(fact.Flag);
                break;
        }

        if (fact.Span is DateSpan span)
        {
            writer.Pair("from", ResultParts.Text(span.Start)).Pair("to", span.End is LocalDate end ? ResultParts.Text(end) : null);
        }

        writer.Pair("entered", ResultParts.Text(fact.EnteredAt)).End();
    }

    internal static Fact Read(ResultCursor cursor)
    {
        cursor.Allow("subject", "fact", "number", "code", "date", "flag", "from", "to", "entered");
        var fact = Value(cursor, ResultParts.Subject(cursor.Get("subject")), ResultParts.Code(cursor.Get("fact")));
        if (cursor.Find("from") is ResultCursor from)
        {
            var start = ResultParts.Date(from);
            fact = fact.During(cursor.Find("to") is ResultCursor to ? DateSpan.Of(start, ResultParts.Date(to)) : DateSpan.From(start));
        }

        return cursor.Find("entered") is ResultCursor entered ? fact.Entered(ResultParts.Moment(entered)) : fact;
    }

    private static Fact Value(ResultCursor cursor, SubjectId subject, string name) =>
        cursor.Find("code") is ResultCursor code ? Fact.Of(subject, name, ResultParts.Code(code))
        : cursor.Find("date") is ResultCursor date ? Fact.Of(subject, name, ResultParts.Date(date))
        : cursor.Find("flag") is not null ? Fact.Of(subject, name, cursor.FlagOf("flag"))
        : Fact.Of(subject, name, cursor.Get("number").Number());
}
