using System;
using System.Globalization;
using System.Linq;
using FluentAssertions;
using FluentValidation;
using Xunit;

namespace PartyBuilding.Rules.Tests.Checking;

[Collection(HostSettings.Name)]
public sealed class HostSettingsTests
{
    [Fact]
    public void Settings_of_the_host_change_no_finding()
    {
        // Three errors of one validator and more of others: a cascade that stops would lose all but one.
        var policy = Draft.With(Combine.Sum(Each.Of("a"), Each.Of("b"), Each.Of("c").FoldedBy(Fold.Best), Value.Of("d"))).Next(Grades.OrElse("e"));
        var plain = PolicyChecks.Check(policy);
        plain.Should().HaveCountGreaterThan(5);

        UnderHostileSettings(() =>
        {
            // A copy is judged anew.
            var again = PolicyChecks.Check(policy.Every(policy.Period));
            again.Should().Equal(plain);
            again.Select(f => f.ToString()).Should().Equal(plain.Select(f => f.ToString()));

            // Validators that are made while the settings hold are no different.
            var failures = new PolicyValidator().Validate(PolicyValidator.Everything(policy)).Errors;
            failures.Select(f => f.PropertyName).Should().Equal(plain.Select(f => f.Place.Path));
            failures.Select(f => f.ErrorCode).Should().Equal(plain.Select(f => f.Code));
            failures.Select(f => f.ErrorMessage).Should().Equal(plain.Select(f => f.ToString()));
            new EachValidator().Validate(PolicyValidator.Everything(new Survey(policy, null))).Errors
                .Select(f => f.ErrorCode).Should().HaveCount(3).And.OnlyContain(code => code == RulesFindings.KindNotDeclared.Code);
        });
    }

    private static void UnderHostileSettings(Action act)
    {
        var global = ValidatorOptions.Global;
        var (classCascade, ruleCascade, severity) = (global.DefaultClassLevelCascadeMode, global.DefaultRuleLevelCascadeMode, global.Severity);
        var (property, display, code) = (global.PropertyNameResolver, global.DisplayNameResolver, global.ErrorCodeResolver);
        var (created, languages, selector) = (global.OnFailureCreated, global.LanguageManager, global.ValidatorSelectors.DefaultValidatorSelectorFactory);
        var (culture, uiCulture) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        var hostile = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        hostile.NumberFormat.NumberDecimalSeparator = ",";
        hostile.NumberFormat.NegativeSign = "~";
        try
        {
            global.DefaultClassLevelCascadeMode = CascadeMode.Stop;
            global.DefaultRuleLevelCascadeMode = CascadeMode.Stop;
            global.Severity = Severity.Info;
            global.PropertyNameResolver = (_, _, _) => "renamed";
            global.DisplayNameResolver = (_, _, _) => "displayed";
            global.ErrorCodeResolver = _ => "recoded";
            global.OnFailureCreated = (failure, _, _, _, _) =>
            {
                failure.PropertyName = "rewritten";
                failure.ErrorMessage = "rewritten";
                return failure;
            };
            global.LanguageManager = new FluentValidation.Resources.LanguageManager { Culture = hostile };
            global.ValidatorSelectors.DefaultValidatorSelectorFactory = () => global.ValidatorSelectors.MemberNameValidatorSelectorFactory(["nothing"]);
            CultureInfo.CurrentCulture = hostile;
            CultureInfo.CurrentUICulture = hostile;
            act();
        }
        finally
        {
            global.DefaultClassLevelCascadeMode = classCascade;
            global.DefaultRuleLevelCascadeMode = ruleCascade;
            global.Severity = severity;
            global.PropertyNameResolver = property;
            global.DisplayNameResolver = display;
            global.ErrorCodeResolver = code;
            global.OnFailureCreated = created;
            global.LanguageManager = languages;
            global.ValidatorSelectors.DefaultValidatorSelectorFactory = selector;
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = uiCulture;
        }
    }
}
