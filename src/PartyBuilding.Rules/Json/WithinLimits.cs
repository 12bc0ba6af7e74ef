using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace PartyBuilding.Rules;

/// <summary>The bytes of a document without what lies beyond its limits: still JSON, with a stand-in where a value was.</summary>
internal sealed class WithinLimits
{
    private const byte StandIn = (byte)'0';

    private readonly ReadOnlyMemory<byte> whole;
    private byte[]? copy;

    internal WithinLimits(ReadOnlyMemory<byte> whole) => this.whole = whole;

    /// <summary>Whether nothing that follows belongs to the document any more.</summary>
    internal bool IsCutOff { get; private set; }

    internal ReadOnlyMemory<byte> Document => copy ?? whole;

    /// <summary>Takes out the object or list that begins here; the reader then stands at its end.</summary>
    /// <exception cref="JsonException">It has no end.</exception>
    internal void TakeOut(ref Utf8JsonReader reader)
    {
        var from = (int)reader.TokenStartIndex;
        reader.Skip();
        copy ??= whole.ToArray();
        for (var i = from; i < (int)reader.BytesConsumed; i++)
        {
            copy[i] = (byte)' ';
        }

        copy[from] = StandIn;
    }

    /// <summary>Lets the document end before the value that begins here, and closes what is open: objects and lists, the innermost first.</summary>
    internal void CutOff(ref Utf8JsonReader reader, IEnumerable<bool> openObjects)
    {
        IsCutOff = true;
        copy = Document.Slice(0, (int)reader.TokenStartIndex).ToArray()
            .Append(StandIn)
            .Concat(openObjects.Select(isObject => isObject ? (byte)'}' : (byte)']'))
            .ToArray();
    }
}
