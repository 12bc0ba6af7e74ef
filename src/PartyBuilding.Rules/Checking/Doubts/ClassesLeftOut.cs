using System;
using System.Collections.Generic;
using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Codes that the scope takes in, where points go by the same fact and leave one of them with nothing.</summary>
internal static class ClassesLeftOut
{
    internal static IEnumerable<Finding> In(Survey survey)
    {
        foreach (var scope in survey.Of<Test>().Where(test => test.Key.Slot == Slot.Scope && test.Value.Value is Value && test.Value.Comparison.Codes.Count > 0))
        {
            var name = ((Value)scope.Value.Value).Name;
            foreach (var choose in survey.Of<Choose>().Where(choose => choose.Value.Otherwise is Literal { Numerator: 0m }))
            {
                var left = Left(scope.Value.Comparison.Codes, choose.Value, name);
                if (left.Length > 0)
                {
                    yield return choose.Key.Finds(RulesFindings.ClassNotCovered).With("name", name).With("codes", string.Join(", ", left));
                }
            }
        }
    }

    /// <summary>Which codes no case names; none where a case asks for something else.</summary>
    private static string[] Left(IReadOnlyList<string> inScope, Choose choose, string name)
    {
        var named = choose.Cases.Select(one => CodesOf(one, choose.On, name)).ToArray();
        return named.Length == 0 || named.Contains(null)
            ? Array.Empty<string>()
            : inScope.Except(named.SelectMany(codes => codes!)).ToArray();
    }

    private static IReadOnlyList<string>? CodesOf(Case one, Number? on, string name) =>
        one is { Comparison: { Codes: { Count: > 0 } compared }, When: null } && on is Value { Owner: Value.Self } value && value.Name == name ? compared
        : one is { Comparison: null, When: Test { Value: Value { Owner: Value.Self } tested, Comparison: { Codes: { Count: > 0 } codes } } } && tested.Name == name ? codes
        : null;
}
