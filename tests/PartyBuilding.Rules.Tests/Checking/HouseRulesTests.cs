using System.Linq;
using FluentAssertions;
using FluentValidation;
using PartyBuilding.Domain;
using Xunit;
using DomainSeverity = PartyBuilding.Domain.Severity;

namespace PartyBuilding.Rules.Tests.Checking;

public sealed class HouseRulesTests
{
    [Fact]
    public void Failure_of_a_house_rule_becomes_a_finding()
    {
        var found = Check(rules => rules.RuleFor(p => p.Version).Must(v => v.Length == 4).WithErrorCode("OURS-1").WithMessage("Versions are years {or so}."));
        found.Code.Should().Be("OURS-1");
        found.Severity.Should().Be(DomainSeverity.Error);
        found.Place.Path.Should().Be("$.version");
        found.Text(Language.Chinese).Should().Contain("Versions are years {or so}.");
    }

    [Fact]
    public void House_rule_names_a_path_of_the_document_and_a_severity()
    {
        var found = Check(rules => rules.RuleFor(p => p.Then).Must(t => t.Count > 9).OverridePropertyName("$.then[1]")
            .WithSeverity(FluentValidation.Severity.Warning).WithErrorCode("no code").WithMessage("Too few steps."));
        found.Code.Should().Be(RulesFindings.HouseDoubt.Code);
        found.Severity.Should().Be(DomainSeverity.Warning);
        found.Place.Path.Should().Be("$.then[1]");
        found.Text(Language.English).Should().Contain("no code: Too few steps.");
    }

    [Fact]
    public void House_rules_may_include_the_library_s_own()
    {
        var house = new InlineValidator<Policy>();
        house.Include(new PolicyValidator());
        house.Validate(Draft.With(Each.Of("tlak").Capped(1).Cites("9"))).Errors.Select(e => e.ErrorCode).Should().Equal(RulesFindings.KindNotDeclared.Code);
    }

    private static Finding Check(System.Action<InlineValidator<Policy>> rules)
    {
        var house = new InlineValidator<Policy>();
        rules(house);
        return PolicyChecks.Check(Draft.Sound, null, [house]).Single();
    }
}
