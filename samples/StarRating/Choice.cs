using System;
using System.IO;
using System.Linq;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using PartyBuilding.Samples.StarRating.Csv;
using PartyBuilding.Samples.StarRating.Loading;
using PartyBuilding.Samples.StarRating.Printing;
using PartyBuilding.Samples.StarRating.Texts;

namespace PartyBuilding.Samples.StarRating;

/// <summary>Whose result is explained.</summary>
internal sealed class Choice(EvaluationReport report, Names names, Language language)
{
    private const int MostOffered = 40;

    /// <summary>The one asked for by key or name, else the one that is nearest to a better star.</summary>
    internal bool TryTake(string? asked, out SubjectId chosen)
    {
        chosen = asked is string named
            ? report.Subjects.Select(result => result.Subject).FirstOrDefault(subject => names.Matches(subject, named))
            : report.ByRank().OrderBy(result => result.Next?.Missing ?? decimal.MaxValue).First().Subject;
        return !chosen.IsNone;
    }

    /// <summary>Says that nobody is called so, and who there is: those whose name has the text in it, else all.</summary>
    internal void Refuse(string asked, TextWriter error)
    {
        new FindingsPrinter(error, language).Write([Faults.Of(Faults.BranchUnknown, FindingPlace.Nowhere, ("branch", Shown.Of(asked)))]);
        (string Key, string Name)[] all = [.. report.Subjects.Select(result => (result.Subject.Key, names.Of(result.Subject, language)))];
        (string Key, string Name)[] near = [.. all.Where(each => each.Name.Contains(asked, StringComparison.OrdinalIgnoreCase))];
        (string Key, string Name)[] offered = near.Length > 0 ? near : all;
        foreach ((string key, string name) in offered.Take(MostOffered))
        {
            error.WriteLine(key == name ? $"    {key}" : $"    {key}  {name}");
        }

        if (offered.Length > MostOffered)
        {
            error.WriteLine("    " + Words.AndMore.In(language, Invariant.Text(offered.Length)));
        }
    }
}
