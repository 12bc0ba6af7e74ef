using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PartyBuilding.Rules;

/// <summary>An identifier as a text; none, its default, as null.</summary>
internal sealed class KeyConverter<T> : JsonConverter<T>
    where T : struct, IEquatable<T>
{
    private readonly Func<string, T> read;
    private readonly Func<T, string?> write;

    internal KeyConverter(Func<string, T> read, Func<T, string?> write)
    {
        this.read = read;
        this.write = write;
    }

    public override bool HandleNull => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return default;
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException("An identifier is a text.");
        }

        try
        {
            return read(reader.GetString()!);
        }
        catch (ArgumentException wrong)
        {
            throw new JsonException(wrong.Message, wrong);
        }
    }

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return read(reader.GetString()!);
        }
        catch (ArgumentException wrong)
        {
            throw new JsonException(wrong.Message, wrong);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        if (value.Equals(default))
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStringValue(write(value));
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(write(value)!);
}
