using System;
using Xunit.Sdk;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>Adds the policy and the input to what a failing law says.</summary>
internal static class Told
{
    internal static void Of(Policy policy, DrawnWorld world, Action law)
    {
        try
        {
            law();
        }
        catch (XunitException failure)
        {
            throw new XunitException(failure.Message + "\n" + Scoring(policy) + "\n" + world, failure);
        }
    }

    /// <summary>All drawn policies have one vocabulary; it is not repeated.</summary>
    private static string Scoring(Policy policy)
    {
        string text = PolicyWriter.WriteText(policy);
        return text.Substring(text.IndexOf("\n  \"score\":", StringComparison.Ordinal) + 1);
    }
}
