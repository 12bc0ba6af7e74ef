using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;
using PartyBuilding.Rules;
using PartyBuilding.Samples.StarRating.Csv;
using PartyBuilding.Samples.StarRating.Loading;
using PartyBuilding.Samples.StarRating.Texts;

namespace PartyBuilding.Samples.StarRating;

/// <summary>
/// What an evaluation found, as those who run this program can act on it: the library speaks to developers of its ledger and its input,
/// the program to people of lines and options. An application does the same with what its own users know.
/// </summary>
internal sealed class EvaluationFindings(Policy policy, YearOfWork work, Language language, string policyFile)
{
    private static FindingPlace Place { get; } = FindingPlace.Nowhere.WithSource(CsvShape.Records.FileName);

    internal IEnumerable<Finding> Of(IEnumerable<Finding> found) => found.SelectMany(Of);

    private IEnumerable<Finding> Of(Finding finding)
    {
        if (finding.Kind == RulesFindings.UnknownSubject || finding.Kind == RulesFindings.SubjectsNotJudged)
        {
            // Every record of somebody unknown was listed with its line already.
            return [];
        }

        Finding here = finding.Place is { Path: not null, Source: null } ? Faults.At(finding, finding.Place.WithSource(policyFile)) : finding;
        return finding.Kind == RulesFindings.NotCovered ? Incomplete()
            : finding.Kind == RulesFindings.UndeclaredKinds ? [NotCounted()]
            : finding.Kind == RulesFindings.UndeclaredValue ? [NotListed(finding)]
            : finding.Kind == RulesFindings.FactOutOfRange ? [work.InFacts(finding)]
            : finding.Kind == RulesFindings.NotInForce ? [As(Faults.NotInForce, here)]
            : finding.Kind == RulesFindings.WrongPeriod ? [As(Faults.WrongPeriod, here)]
            : [here];
    }

    /// <summary>Which kinds are not complete because of which lines; nothing for a year without any records, which is said already.</summary>
    private IEnumerable<Finding> Incomplete()
    {
        RecordKind[] kinds = [.. policy.Vocabulary.Records.Where(kind => !work.Lost.IsComplete(kind.Code))];
        if (work.Lost.OfAnyKind.Count > 0)
        {
            yield return Faults.Of(Faults.AllIncomplete, Place, ("lines", LineRanges.Of(work.Lost.OfAnyKind)));
        }
        else if (kinds.Length > 0)
        {
            yield return Faults.Of(
                Faults.KindsIncomplete,
                Place,
                ("kinds", string.Join(Words.Comma.In(language), kinds.Select(kind => kind.Title.In(language)))),
                ("lines", LineRanges.Of(work.Lost.Of(kinds.Select(kind => kind.Code)))));
        }
    }

    private Finding NotCounted()
    {
        IEnumerable<string> kinds = work.Ledger.Kinds
            .Where(kind => policy.Vocabulary.Records.All(declared => declared.Code != kind))
            .Select(kind => $"{kind} [{LineRanges.Of(work.LinesOf(record => record.Kind == kind), most: 3)}]");
        return Faults.Of(Faults.KindsNotCounted, Place, ("kinds", string.Join(", ", kinds)));
    }

    private Finding NotListed(Finding finding)
    {
        Dictionary<string, string> said = finding.Evidence.ToDictionary(pair => pair.Key, pair => pair.Value);
        IEnumerable<int> lines = work.LinesOf(record => record.Kind == said["kind"] && record.Attributes.Any(attribute =>
            attribute.Name == said["attribute"] && attribute.Type == AttributeType.Code && attribute.Text == said["value"]));
        IEnumerable<string> known = policy.Vocabulary.Attributes.Where(each => each.Code == said["attribute"]).SelectMany(each => each.Values).Select(value => value.Code);
        return Faults.Of(
            Faults.ValueNotListed,
            Place,
            ("attribute", said["attribute"]),
            ("kind", said["kind"]),
            ("known", string.Join(", ", known)),
            ("lines", LineRanges.Of(lines)),
            ("value", said["value"]));
    }

    private static Finding As(FindingKind kind, Finding finding) =>
        Faults.Of(kind, finding.Place, [.. finding.Evidence.Where(pair => kind.Arguments.Contains(pair.Key)).Select(pair => (pair.Key, pair.Value))]);
}
