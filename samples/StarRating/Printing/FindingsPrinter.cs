using System.Collections.Generic;
using System.IO;
using System.Linq;
using PartyBuilding.Domain;
using PartyBuilding.Samples.StarRating.Loading;
using PartyBuilding.Samples.StarRating.Texts;

namespace PartyBuilding.Samples.StarRating.Printing;

/// <summary>Prints what was found, the gravest first, and what was left out.</summary>
internal sealed class FindingsPrinter(TextWriter output, Language language)
{
    /// <summary>A file with one slip in every row says it this often in full; the other rows are listed by line.</summary>
    private const int InFull = 5;

    internal void Write(IEnumerable<Finding> findings)
    {
        IEnumerable<IGrouping<object, Finding>> alike = findings
            .OrderByDescending(finding => finding.Severity)
            .GroupBy(finding => finding.Place.Line is null ? (object)finding : (finding.Code, finding.Place.Source));
        foreach (IGrouping<object, Finding> same in alike)
        {
            foreach (Finding finding in same.Take(same.Count() > InFull + 1 ? InFull : int.MaxValue))
            {
                output.WriteLine($"  {Severity(finding)} {finding.Code}  {finding.Text(language)}");
            }

            if (same.Count() > InFull + 1)
            {
                string lines = LineRanges.Of(same.Skip(InFull).Select(finding => finding.Place.Line!.Value));
                string more = Words.More.In(language, same.Count() - InFull, lines);
                output.WriteLine($"  {Severity(same.First())} {same.First().Code}  {same.First().Place.Source}{Words.Colon.In(language)}{more}");
            }
        }
    }

    internal void Write(LeftOutRows leftOut)
    {
        if (leftOut.Count > 0)
        {
            IEnumerable<string> files = leftOut.ByFile.Select(file =>
                (file.Value.Count == 1 ? Words.Line : Words.Lines).In(language, file.Key, LineRanges.Of(file.Value)));
            output.WriteLine($"  {Words.LeftOut.In(language)}{Words.Colon.In(language)}{string.Join(Words.Semicolon.In(language), files)}");
        }
    }

    private string Severity(Finding finding) => (finding.Severity switch
    {
        Domain.Severity.Error => Words.Error,
        Domain.Severity.Warning => Words.Warning,
        _ => Words.Note,
    }).In(language);
}
