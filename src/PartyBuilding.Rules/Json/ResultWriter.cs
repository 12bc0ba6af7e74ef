using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace PartyBuilding.Rules;

/// <summary>Writes results as JSON in one form only, so that equal results have equal bytes.</summary>
/// <remarks>
/// Objects and arrays stand on one line, those begun as lines have one element a line. Only quotes, backslashes and control characters
/// are escaped: no encoder of a framework decides about bytes. Half of a surrogate pair becomes the replacement character.
/// </remarks>
internal sealed class ResultWriter
{
    private readonly StringBuilder text = new StringBuilder();
    private readonly Stack<Frame> frames = new Stack<Frame>();
    private bool afterKey;
    private int indent;

    internal byte[] ToBytes() => Encoding.UTF8.GetBytes(text.ToString() + "\n");

    internal ResultWriter BeginObject(bool lines = false) => Begin('{', '}', lines);

    internal ResultWriter BeginArray(bool lines = false) => Begin('[', ']', lines);

    internal ResultWriter End()
    {
        var frame = frames.Pop();
        if (frame.Lines)
        {
            indent--;
            NewLine(!frame.IsEmpty);
        }
        else if (frame.Close == '}' && !frame.IsEmpty)
        {
            text.Append(' ');
        }

        text.Append(frame.Close);
        return this;
    }

    internal ResultWriter Key(string key)
    {
        Next();
        Quote(key);
        text.Append(": ");
        afterKey = true;
        return this;
    }

    internal ResultWriter Text(string value)
    {
        Next();
        Quote(value);
        return this;
    }

    internal ResultWriter Number(decimal value)
    {
        Next();
        text.Append(Exact.Text(value));
        return this;
    }

    internal ResultWriter Flag(bool value)
    {
        Next();
        text.Append(value ? "true" : "false");
        return this;
    }

    internal ResultWriter Pair(string key, string? value) => value is null ? this : Key(key).Text(value);

    internal ResultWriter Pair(string key, decimal? value) => value is null ? this : Key(key).Number(value.Value);

    /// <summary>Writes the key only where the flag is set.</summary>
    internal ResultWriter Mark(string key, bool value) => value ? Key(key).Flag(true) : this;

    private ResultWriter Begin(char open, char close, bool lines)
    {
        Next();
        text.Append(open);
        frames.Push(new Frame(close, lines));
        indent += lines ? 1 : 0;
        return this;
    }

    private void Next()
    {
        if (afterKey)
        {
            afterKey = false;
            return;
        }

        if (frames.Count == 0)
        {
            return;
        }

        var frame = frames.Peek();
        if (!frame.IsEmpty)
        {
            text.Append(',');
        }

        if (frame.Lines)
        {
            NewLine(true);
        }
        else if (!frame.IsEmpty || frame.Close == '}')
        {
            text.Append(' ');
        }

        frame.IsEmpty = false;
    }

    private void NewLine(bool wanted)
    {
        if (wanted)
        {
            text.Append('\n').Append(' ', 2 * indent);
        }
    }

    private void Quote(string value)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c == '"' || c == '\\')
            {
                text.Append('\\').Append(c);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                text.Append(c).Append(value[++i]);
            }
            else if (char.IsSurrogate(c))
            {
                text.Append('\uFFFD');
            }
            else if (c < ' ')
            {
                text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(c);
            }
        }

        text.Append('"');
    }

    private sealed class Frame
    {
        internal Frame(char close, bool lines)
        {
            Close = close;
            Lines = lines;
        }

        internal char Close { get; }

        internal bool Lines { get; }

        internal bool IsEmpty { get; set; } = true;
    }
}
