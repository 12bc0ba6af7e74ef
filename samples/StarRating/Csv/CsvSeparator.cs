using System.Linq;

namespace PartyBuilding.Samples.StarRating.Csv;

/// <summary>What stands between the fields of a file. The header tells: read rightly it has all the columns that a file needs.</summary>
internal static class CsvSeparator
{
    internal const char Comma = ',';

    private static readonly char[] Usable = [Comma, ';', '\t'];
    private static readonly char[] Unusable = ['，', '；', '、', '|'];

    /// <summary>The separator of a file that can be read; a comma when no separator makes sense of the header.</summary>
    internal static char Of(string text, CsvShape shape) => Usable.FirstOrDefault(each => Fits(text, each, shape), Comma);

    /// <summary>The sign that separates the columns and cannot be read as a separator, because it may stand within a value; null when it is none.</summary>
    internal static string? Refused(string text, CsvShape shape) =>
        Unusable.Where(each => Fits(text, each, shape)).Select(each => each.ToString()).FirstOrDefault();

    private static bool Fits(string text, char separator, CsvShape shape) =>
        new CsvText(text, separator).Next().Fields is string[] header && !shape.Obligatory.Except(header.Select(shape.NameOf)).Any();
}
