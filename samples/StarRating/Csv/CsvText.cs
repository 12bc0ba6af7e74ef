using System;
using System.Collections.Generic;
using System.Text;

namespace PartyBuilding.Samples.StarRating.Csv;

/// <summary>
/// Cuts a text into rows and fields. A field in quotation marks may hold separators and line breaks. A mark that is never closed costs its own
/// line only: reading goes on with the next one, so that one slip of the keyboard does not swallow the rest of the file.
/// </summary>
internal sealed class CsvText(string text, char separator)
{
    private int _at;
    private int _line = 1;

    internal bool IsAtEnd => _at >= text.Length;

    /// <summary>The next row. One that goes over several lines must have as many fields as the header, or a mark is missing somewhere.</summary>
    internal CsvLine Next(int? fieldCount = null)
    {
        int start = _at;
        int line = _line;
        string[]? fields = Fields();
        if (_line > line + 1 && fieldCount is int due && fields?.Length != due)
        {
            fields = null;
        }

        if (fields is null)
        {
            (_at, _line) = (start, line);
            _at = EndOfLine();
            EndLine();
        }

        bool hasEnd = text[_at - 1] is '\n' or '\r';
        return new(line, fields, text[start.._at].TrimEnd('\r', '\n'), IsAtEnd && !hasEnd);
    }

    private string[]? Fields()
    {
        List<string> fields = [];
        while (Field() is string field)
        {
            fields.Add(field);
            if (IsAtEnd || text[_at] != separator)
            {
                EndLine();
                return [.. fields];
            }

            _at++;
        }

        return null;
    }

    /// <summary>The field that starts here, without the blanks around it; null when its quotation marks do not match.</summary>
    private string? Field()
    {
        int start = _at;
        SkipBlanks();
        if (!IsAtEnd && text[_at] == '"')
        {
            _at++;
            return Quoted();
        }

        while (!IsAtEnd && text[_at] != separator && text[_at] is not ('\r' or '\n'))
        {
            _at++;
        }

        string field = text[start.._at].Trim();
        return field.Contains('"', StringComparison.Ordinal) ? null : field;
    }

    private string? Quoted()
    {
        StringBuilder value = new();
        while (!IsAtEnd)
        {
            char c = text[_at++];
            if (c != '"')
            {
                _line += c == '\n' || (c == '\r' && !Is('\n')) ? 1 : 0;
                value.Append(c);
            }
            else if (Is('"'))
            {
                _at++;
                value.Append(c);
            }
            else
            {
                SkipBlanks();
                return IsAtEnd || text[_at] == separator || text[_at] is '\r' or '\n' ? value.ToString().Trim() : null;
            }
        }

        return null;
    }

    private bool Is(char next) => !IsAtEnd && text[_at] == next;

    private void SkipBlanks()
    {
        while (Is(' ') || (separator != '\t' && Is('\t')))
        {
            _at++;
        }
    }

    private int EndOfLine()
    {
        int end = text.AsSpan(_at).IndexOfAny('\r', '\n');
        return end < 0 ? text.Length : _at + end;
    }

    private void EndLine()
    {
        if (!IsAtEnd)
        {
            _at += text[_at] == '\r' && _at + 1 < text.Length && text[_at + 1] == '\n' ? 2 : 1;
            _line++;
        }
    }
}
