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
    internal void Write(IEnumerable<Finding> findings)
    {
        foreach (Finding finding in findings.OrderByDescending(finding => finding.Severity))
        {
            Text severity = finding.Severity switch
            {
                Severity.Error => Words.Error,
                Severity.Warning => Words.Warning,
                _ => Words.Note,
            };
            output.WriteLine($"  {severity.In(language)} {finding.Code}  {finding.Text(language)}");
        }
    }

    internal void Write(LeftOutRows leftOut)
    {
        if (leftOut.Any)
        {
            IEnumerable<string> files = leftOut.ByFile.Select(file => (file.Value.Count == 1 ? Words.Line : Words.Lines).In(language, file.Key, string.Join(Words.Comma.In(language), file.Value)));
            output.WriteLine($"  {Words.LeftOut.In(language)}{Words.Colon.In(language)}{string.Join(Words.Semicolon.In(language), files)}");
        }
    }
}
