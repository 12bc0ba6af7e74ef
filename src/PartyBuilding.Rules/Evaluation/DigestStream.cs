using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace PartyBuilding.Rules;

/// <summary>
/// SHA-256 over a sequence of values, written as they come through a small buffer. Every text is preceded by its length and every
/// missing value is marked, so that no two different sequences have the same bytes.
/// </summary>
internal sealed class DigestStream : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] buffer = new byte[16 * 1024];
    private int used;

    internal DigestStream Add(string? text)
    {
        if (text is null)
        {
            return Add(-1L);
        }

        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (most + 8 > buffer.Length)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            Add((long)bytes.Length);
            Flush();
            hash.AppendData(bytes);
            return this;
        }

        MakeRoom(most + 8);
        var length = Encoding.UTF8.GetBytes(text, 0, text.Length, buffer, used + 8);
        Add((long)length);
        used += length;
        return this;
    }

    internal DigestStream Add(long number)
    {
        MakeRoom(8);
        for (var shift = 56; shift >= 0; shift -= 8)
        {
            buffer[used++] = (byte)((number >> shift) & 0xFF);
        }

        return this;
    }

    internal DigestStream Add(decimal? number) => Add(number is decimal value ? Exact.Text(value) : null);

    internal DigestStream Add(LocalDate? date) => Add(date is LocalDate day ? ResultParts.Text(day) : null);

    internal DigestStream Add(Instant? instant) => Add(instant is Instant moment ? NodaTime.Text.InstantPattern.ExtendedIso.Format(moment) : null);

    /// <summary>The digest so far, and a fresh start.</summary>
    internal string Take()
    {
        Flush();
        var text = new StringBuilder("sha256:", 71);
        foreach (var each in hash.GetHashAndReset())
        {
            text.Append(each.ToString("x2", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    public void Dispose() => hash.Dispose();

    private void MakeRoom(int bytes)
    {
        if (used + bytes > buffer.Length)
        {
            Flush();
        }
    }

    private void Flush()
    {
        hash.AppendData(buffer, 0, used);
        used = 0;
    }
}
