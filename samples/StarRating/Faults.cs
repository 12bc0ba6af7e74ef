using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Samples.StarRating;

/// <summary>What this program itself can find wrong, in both languages: an application adds its own kinds of finding beside the library's.</summary>
internal static partial class Faults
{
    internal static Finding Of(FindingKind kind, FindingPlace place, params (string Name, string Value)[] evidence)
    {
        Finding finding = Finding.Of(kind, place);
        foreach ((string name, string value) in evidence)
        {
            finding = finding.With(name, value);
        }

        return finding;
    }

    /// <summary>The same finding at another place.</summary>
    internal static Finding At(Finding finding, FindingPlace place) =>
        Of(finding.Kind, place, [.. finding.Evidence.Select(pair => (pair.Key, pair.Value))]);

    private static FindingKind Error(string code, string chinese, string english) => new(code, Severity.Error, chinese, english);

    private static FindingKind Warning(string code, string chinese, string english) => new(code, Severity.Warning, chinese, english);
}
