using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A document of the domain; what is wrong with one is named with its path, all at once.</summary>
internal sealed class DocumentConverter<T> : JsonConverter<T>
    where T : class
{
    private readonly Func<ResultCursor, T> read;
    private readonly Action<ResultWriter, T> write;

    internal DocumentConverter(Func<ResultCursor, T> read, Action<ResultWriter, T> write)
    {
        this.read = read;
        this.write = write;
    }

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var faults = new List<Finding>();
        T value;
        try
        {
            value = read(new ResultCursor(document.RootElement, "$", faults));
        }
        catch (ArgumentException wrong)
        {
            throw new JsonException(wrong.Message, wrong);
        }

        return faults.Count == 0 ? value : throw new JsonException(string.Join("\n", faults.Select(f => f.ToString())));
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var document = new ResultWriter();
        write(document, value);
        using var written = JsonDocument.Parse(document.ToBytes());
        written.RootElement.WriteTo(writer);
    }
}
