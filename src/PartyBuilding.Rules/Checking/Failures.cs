using System.Linq;
using FluentValidation.Results;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Findings as failures of a validator, and back.</summary>
internal static class Failures
{
    /// <summary>A failure with path, code, severity and text of its own, and the finding itself as its state.</summary>
    internal static ValidationFailure Of(Finding finding) => new ValidationFailure(finding.Place.Path, finding.ToString())
    {
        ErrorCode = finding.Code,
        Severity = finding.Severity switch
        {
            Severity.Error => FluentValidation.Severity.Error,
            Severity.Warning => FluentValidation.Severity.Warning,
            _ => FluentValidation.Severity.Info,
        },
        CustomState = finding,
    };

    /// <summary>The finding that a failure carries, or one that says what a rule of the application found.</summary>
    internal static Finding ToFinding(ValidationFailure failure)
    {
        if (failure.CustomState is Finding own)
        {
            return own;
        }

        var place = FindingPlace.AtPath(PathOf(failure.PropertyName));
        var message = failure.ErrorMessage ?? string.Empty;
        return Code.IsValid(failure.ErrorCode)
            ? Finding.Of(new FindingKind(failure.ErrorCode, SeverityOf(failure), "{message}", "{message}"), place).With("message", message)
            : Finding.Of(KindOf(failure), place).With("rule", failure.ErrorCode ?? string.Empty).With("message", message);
    }

    /// <summary>A path of the document as it is; the name of a property as the path that it has in the document.</summary>
    private static string PathOf(string? property)
    {
        if (string.IsNullOrEmpty(property) || property![0] == '$')
        {
            return string.IsNullOrEmpty(property) ? JsonPath.Root : property!;
        }

        var steps = property.Split('.').Select(step => step.Length == 0 ? step : char.ToLowerInvariant(step[0]) + step.Substring(1));
        return JsonPath.Root + "." + string.Join(".", steps);
    }

    private static Severity SeverityOf(ValidationFailure failure) => failure.Severity switch
    {
        FluentValidation.Severity.Error => Severity.Error,
        FluentValidation.Severity.Warning => Severity.Warning,
        _ => Severity.Note,
    };

    private static FindingKind KindOf(ValidationFailure failure) => SeverityOf(failure) switch
    {
        Severity.Error => RulesFindings.HouseRule,
        Severity.Warning => RulesFindings.HouseDoubt,
        _ => RulesFindings.HouseNote,
    };
}
