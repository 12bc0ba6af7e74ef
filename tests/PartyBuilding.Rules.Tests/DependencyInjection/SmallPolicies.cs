using System.IO;
using NodaTime;
using PartyBuilding.Domain;
using FluentValidation;

namespace PartyBuilding.Rules.Tests.DependencyInjection;

/// <summary>Sound policies of one line, and what an application brings along.</summary>
internal static class SmallPolicies
{
    public static readonly LocalizedText Title = LocalizedText.Of("例", "Sample");

    public static Policy Of(string id, string version, int from, decimal points = 2) => Policy.Of(id, version, Title)
        .From(PolicySource.Of(Title, Title))
        .InForce(DateSpan.From(new LocalDate(from, 1, 1)))
        .Using(Vocabulary.Empty.With(RecordKind.Of("meeting.held", Title)))
        .Scoring(Each.Of("meeting.held").Points(points));

    public static Stream Document(Policy policy) => new MemoryStream(PolicyWriter.Write(policy));

    public static Stream Broken() => new MemoryStream([(byte)'{']);
}

/// <summary>A rule of the house: versions are written as years.</summary>
internal sealed class VersionsAreYears : AbstractValidator<Policy>
{
    public VersionsAreYears() =>
        RuleFor(p => p.Version).Matches("^[0-9]{4}$").WithErrorCode("HOUSE-1").WithMessage("A version is a year.");
}

/// <summary>A number that is the same for everybody.</summary>
internal sealed class Three : ICustomNumber
{
    public string Version => "1";

    public decimal? Evaluate(CustomContext context) => 3;
}

/// <summary>A condition that always holds.</summary>
internal sealed class Always : ICustomCondition
{
    public string Version => "1";

    public bool? Holds(CustomContext context) => true;
}
