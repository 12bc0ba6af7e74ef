using NodaTime;
using NodaTime.Text;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Days of a document, <c>from</c> and <c>to</c>, both included.</summary>
internal static class Dates
{
    internal static DateSpan Read(JsonFields fields, bool isOpenAllowed)
    {
        var from = fields.Need("from");
        var to = isOpenAllowed ? fields.Find("to") : fields.Need("to");
        var start = from.IsMissing ? default : from.Date();
        if (to is null || to.IsMissing)
        {
            return DateSpan.From(start);
        }

        var end = to.Date();
        if (end >= start)
        {
            return DateSpan.Of(start, end);
        }

        if (!from.IsMissing)
        {
            to.Report(RulesFindings.DatesBackwards, "from", Text(start), "to", Text(end));
        }

        return DateSpan.From(start);
    }

    internal static JsonMap ToJson(DateSpan span) => new JsonMap()
        .Add("from", Text(span.Start))
        .Add("to", span.End is LocalDate end ? Text(end) : null);

    internal static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);

    /// <summary>A day of the year as <c>09-30</c>.</summary>
    internal static string Text(AnnualDate day) => AnnualDatePattern.Iso.Format(day);
}
