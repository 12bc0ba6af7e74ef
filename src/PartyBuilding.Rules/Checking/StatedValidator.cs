using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Attributes that records must state, or must not.</summary>
internal sealed class StatedValidator : PartValidator
{
    internal StatedValidator()
        : base(Statements)
    {
    }

    /// <summary>Declared, carried, and of one record.</summary>
    private static IEnumerable<Finding> Statements(Survey survey)
    {
        foreach (var stated in survey.Of<Stated>())
        {
            var name = stated.Value.Attribute;
            if (survey.Names.OfRecord(name, stated.Key.Scope).Kind != NameKind.Attribute)
            {
                yield return stated.Key.Finds(RulesFindings.AttributeNotDeclared, "." + Stated.Word).With("attribute", name);
            }
            else if (!stated.Key.Scope.IsSingle)
            {
                yield return Sight.Unreadable(stated.Key, name);
            }
            else if (Sight.NotCarried(survey, stated.Key, "." + Stated.Word, stated.Key.Scope, name) is Finding finding)
            {
                yield return finding;
            }
        }
    }
}
