using System;
using System.Collections.Generic;
using FluentValidation;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Validates one concern of a policy. Everything a host could set globally is set here.</summary>
internal abstract class PartValidator : AbstractValidator<Survey>
{
    private protected PartValidator(params Func<Survey, IEnumerable<Finding>>[] rules)
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;
        // One accessor for all rules: every RuleFor would compile one of its own.
        var all = RuleFor(survey => survey).Cascade(CascadeMode.Continue);
        foreach (var rule in rules)
        {
            all.Custom((survey, context) =>
            {
                foreach (var finding in rule(survey))
                {
                    context.AddFailure(Failures.Of(finding));
                }
            });
        }
    }
}
