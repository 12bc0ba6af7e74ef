using System;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>Calls of what an application has registered: what it throws is its own fault, and says whose.</summary>
internal static class CustomCall
{
    internal static decimal? Evaluate(ICustomNumber number, string name, CustomContext context)
    {
        decimal? value;
        try
        {
            value = number.Evaluate(context);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw Failed(name, number.Version, context, failure);
        }

        return value is null or (>= -Exact.Largest and <= Exact.Largest)
            ? value
            : throw new ExtensionOverflowException(name, number.Version);
    }

    internal static bool? Holds(ICustomCondition condition, string name, CustomContext context)
    {
        try
        {
            return condition.Holds(context);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            throw Failed(name, condition.Version, context, failure);
        }
    }

    private static InvalidOperationException Failed(string name, string version, CustomContext context, Exception failure) => new InvalidOperationException(
        "The extension '" + name + "' (version '" + version + "') failed for " + context.Subject + ": " + failure.Message, failure);
}
