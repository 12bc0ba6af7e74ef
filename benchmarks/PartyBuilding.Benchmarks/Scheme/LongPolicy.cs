using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PartyBuilding.Benchmarks.Scheme;

/// <summary>Writes a policy of many clauses, for the time of a first load: sums by record, caps, tables of an attribute, bands and ratios in turn.</summary>
internal static class LongPolicy
{
    internal const int UsualClauses = 200;
    private const int Kinds = 20, Chapters = 10;
    private static readonly string[] Levels = ["county", "city", "province", "nation"];

    internal static byte[] Write(int clauses)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            Head(json);
            Vocabulary(json);
            json.WriteStartObject("score");
            json.WriteStartArray("sum");
            for (int chapter = 0; chapter < Chapters; chapter++)
            {
                Chapter(json, chapter, clauses / Chapters);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            Grades(json);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Head(Utf8JsonWriter json)
    {
        json.WriteNumber("format", 1);
        json.WriteString("id", "many-clauses");
        json.WriteString("version", "2025");
        Text(json, "title", "条款很多的考核办法", "A regulation of many clauses");
        json.WriteStartObject("source");
        Text(json, "issuer", "示例机关", "An example body");
        Text(json, "document", "示例考核办法", "Example regulation");
        json.WriteString("date", "2025-01-01");
        Text(json, "illustrative", "全部条款为示例", "All clauses are examples");
        json.WriteEndObject();
        json.WriteStartObject("effective");
        json.WriteString("from", "2025-01-01");
        json.WriteEndObject();
        json.WriteString("subject", "organization");
        json.WriteString("period", "year");
        json.WriteStartObject("rounding");
        json.WriteNumber("digits", 2);
        json.WriteString("mode", "half");
        json.WriteEndObject();
    }

    private static void Vocabulary(Utf8JsonWriter json)
    {
        json.WriteStartObject("vocabulary");
        json.WriteStartObject("records");
        for (int kind = 0; kind < Kinds; kind++)
        {
            json.WriteStartObject(Kind(kind));
            Text(json, "title", "活动" + Number(kind), "Activity " + Number(kind));
            json.WriteStartArray("attributes");
            json.WriteStringValue("level");
            json.WriteEndArray();
            json.WriteNumber("highest", 100);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject("attributes");
        json.WriteStartObject("level");
        Text(json, "title", "级别", "Level");
        json.WriteString("type", "code");
        json.WriteStartObject("values");
        foreach (string level in Levels)
        {
            Text(json, level, level, level);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("grades");
        Text(json, "good", "合格", "Good");
        Text(json, "poor", "不合格", "Poor");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Chapter(Utf8JsonWriter json, int chapter, int clauses)
    {
        json.WriteStartObject();
        json.WriteString("clause", Number(chapter + 1));
        Text(json, "title", "第" + Number(chapter + 1) + "章", "Chapter " + Number(chapter + 1));
        json.WriteStartArray("sum");
        for (int clause = 0; clause < clauses; clause++)
        {
            Clause(json, Number(chapter + 1) + "." + Number(clause + 1), (chapter * clauses) + clause);
        }

        json.WriteEndArray();
        json.WriteNumber("cap", 100);
        json.WriteEndObject();
    }

    private static void Clause(Utf8JsonWriter json, string name, int number)
    {
        string kind = Kind(number % Kinds);
        json.WriteStartObject();
        json.WriteString("clause", name);
        Text(json, "title", "条款" + name, "Clause " + name);
        switch (number % 4)
        {
            case 0:
                json.WriteString("each", kind);
                json.WriteNumber("points", 2 + (number % 7));
                break;
            case 1:
                json.WriteString("each", kind);
                json.WriteStartObject("where");
                json.WriteString("level", Levels[number % Levels.Length]);
                json.WriteEndObject();
                json.WriteString("per", "month");
                json.WriteNumber("points", 3);
                break;
            case 2:
                json.WriteString("each", kind);
                json.WriteStartObject("points");
                json.WriteString("by", "level");
                json.WriteStartObject("values");
                for (int level = 0; level < Levels.Length; level++)
                {
                    json.WriteNumber(Levels[level], 1 + level);
                }

                json.WriteEndObject();
                json.WriteEndObject();
                break;
            default:
                Bands(json, kind);
                break;
        }

        json.WriteNumber("cap", 20);
        json.WriteEndObject();
    }

    private static void Bands(Utf8JsonWriter json, string kind)
    {
        json.WriteStartArray("bands");
        foreach (int least in (int[])[40, 20, 10])
        {
            json.WriteStartObject();
            json.WriteNumber("atLeast", least);
            json.WriteNumber("give", least);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("on");
        json.WriteString("each", kind);
        json.WriteStartObject("points");
        json.WriteString("value", "quantity");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteNumber("otherwise", 0);
    }

    private static void Grades(Utf8JsonWriter json)
    {
        json.WriteStartArray("then");
        json.WriteStartObject();
        json.WriteStartArray("grades");
        json.WriteStartObject();
        json.WriteNumber("atLeast", 60);
        json.WriteString("give", "good");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteString("otherwise", "poor");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string key, string chinese, string english)
    {
        json.WriteStartObject(key);
        json.WriteString("zh-CN", chinese);
        json.WriteString("en", english);
        json.WriteEndObject();
    }

    private static string Kind(int number) => "activity." + Number(number + 1);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
