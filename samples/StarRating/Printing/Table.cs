using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PartyBuilding.Samples.StarRating.Printing;

/// <summary>A table of text: columns as wide as their widest cell, numbers to the right.</summary>
internal sealed class Table
{
    private readonly List<string[]> _rows = [];
    private readonly bool[] _toTheRight;

    internal Table(IReadOnlyList<Column> columns)
    {
        _rows.Add([.. columns.Select(column => column.Heading)]);
        _toTheRight = [.. columns.Select(column => column.IsNumber)];
    }

    internal void Add(string[] cells) => _rows.Add(cells);

    internal void Write(TextWriter output)
    {
        int[] widths = [.. _toTheRight.Select((_, column) => _rows.Max(row => DisplayWidth.Of(row[column])))];
        WriteRow(output, _rows[0], widths);
        output.WriteLine(string.Join("  ", widths.Select(width => new string('-', width))));
        foreach (string[] row in _rows.Skip(1))
        {
            WriteRow(output, row, widths);
        }
    }

    private void WriteRow(TextWriter output, string[] row, int[] widths)
    {
        IEnumerable<string> cells = row.Select((cell, column) => DisplayWidth.Pad(cell, widths[column], _toTheRight[column]));
        output.WriteLine(string.Join("  ", cells).TrimEnd());
    }
}
