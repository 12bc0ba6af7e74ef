using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A work record as a document. What is not said has its usual value: one, verified, no end.</summary>
internal static class RecordJson
{
    internal static void Write(ResultWriter writer, WorkRecord record)
    {
        writer.BeginObject()
            .Pair("entry", record.Entry.Key)
            .Pair("subject", record.Subject.ToString())
            .Pair("kind", record.Kind)
            .Pair("date", ResultParts.Text(record.Date))
            .Pair("until", record.End is NodaTime.LocalDate end ? ResultParts.Text(end) : null);
        if (record.Amount != 1m || record.OutOf is not null)
        {
            writer.Pair("quantity", record.Amount);
        }

        writer.Pair("outOf", record.OutOf).Pair("item", record.About?.Key);
        if (record.Attributes.Count > 0)
        {
            writer.Key("attributes").BeginObject();
            foreach (var attribute in record.Attributes)
            {
                Write(writer, attribute);
            }

            writer.End();
        }

        writer.Mark("claimed", record.Standing == Standing.Claimed)
            .Pair("entered", ResultParts.Text(record.EnteredAt))
            .Pair("replaces", record.Replaced?.Key)
            .Mark("withdrawn", record.IsWithdrawal)
            .End();
    }

    internal static WorkRecord Read(ResultCursor cursor)
    {
        cursor.Allow(
            "entry", "subject", "kind", "date", "until", "quantity", "outOf", "item", "attributes", "claimed", "entered", "replaces", "withdrawn");
        var record = WorkRecord.Of(
            ResultParts.Entry(cursor.Get("entry")),
            ResultParts.Subject(cursor.Get("subject")),
            ResultParts.Code(cursor.Get("kind")),
            ResultParts.Date(cursor.Get("date")));
        record = cursor.Find("until") is ResultCursor until ? record.Until(ResultParts.Date(until)) : record;
        record = cursor.NumberOf("outOf") is decimal outOf ? record.Quantity(cursor.NumberOf("quantity") ?? 1m, outOf)
            : cursor.NumberOf("quantity") is decimal quantity ? record.Quantity(quantity)
            : record;
        record = cursor.TextOf("item") is string item ? record.Item(ItemId.Of(item)) : record;
        foreach (var attribute in cursor.Find("attributes")?.Pairs() ?? [])
        {
            record = With(record, attribute.Key, attribute.Value);
        }

        record = cursor.FlagOf("claimed") ? record.Claimed() : record;
        record = cursor.Find("entered") is ResultCursor entered ? record.Entered(ResultParts.Moment(entered)) : record;
        record = cursor.Find("replaces") is ResultCursor replaces ? record.Replaces(ResultParts.Entry(replaces)) : record;
        return cursor.FlagOf("withdrawn") ? record.Withdrawn() : record;
    }

    /// <summary>A code is a text and a number a number; a date and a reference say what they are.</summary>
    private static void Write(ResultWriter writer, RecordAttribute attribute)
    {
        writer.Key(attribute.Name);
        switch (attribute.Type)
        {
            case AttributeType.Code:
                writer.Text(attribute.Code);
                break;
            case AttributeType.Number:
                writer.Number(attribute.Number);
                break;
            case AttributeType.Date:
                writer.BeginObject().Pair("date", attribute.Text).End();
                break;
            default:
                writer.BeginObject().Pair("reference", attribute.Text).End();
                break;
        }
    }

    private static WorkRecord With(WorkRecord record, string name, ResultCursor value)
    {
        if (value.IsText)
        {
            return record.With(name, value.Text());
        }

        if (value.Find("date") is ResultCursor date)
        {
            value.Allow("date");
            return record.With(name, ResultParts.Date(date));
        }

        if (value.Find("reference") is ResultCursor reference)
        {
            value.Allow("reference");
            return record.With(name, ResultParts.Subject(reference));
        }

        return record.With(name, value.Number());
    }
}
