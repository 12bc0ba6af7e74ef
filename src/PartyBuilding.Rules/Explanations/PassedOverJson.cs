using System;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>What a step passed over, as explanations store it: its conditions are written once, with the step.</summary>
internal static class PassedOverJson
{
    internal static void Write(ResultWriter writer, ExplainedStep step)
    {
        if (step.PassedOver.Count == 0)
        {
            return;
        }

        writer.Key("passedOver").BeginArray(lines: true);
        foreach (var passed in step.PassedOver)
        {
            writer.BeginObject().Pair("code", passed.Code).Pair("clause", passed.Clause).Pair("title", passed.Title);
            if (passed.Tests.Count > 0)
            {
                writer.Pair("firstTest", Enumerable.Range(0, step.Tests.Count).First(i => ReferenceEquals(step.Tests[i], passed.Tests[0])))
                    .Pair("tests", passed.Tests.Count);
            }

            writer.End();
        }

        writer.End();
    }

    internal static PassedOver[] ReadAll(ResultCursor step, ExplainedTest[] tests) => step.Each("passedOver", cursor =>
    {
        cursor.Allow("code", "clause", "title", "firstTest", "tests");
        return new PassedOver(
            cursor.Get("code").Text(), cursor.TextOf("clause"), ResultParts.LocalizedOf(cursor, "title"), Tests(cursor, tests));
    });

    private static ExplainedTest[]? Tests(ResultCursor cursor, ExplainedTest[] tests)
    {
        if (cursor.Find("tests") is not ResultCursor number)
        {
            return null;
        }

        var first = cursor.Get("firstTest").Whole();
        var count = number.Whole();
        return first >= 0 && count > 0 && first <= tests.Length - count
            ? new ArraySegment<ExplainedTest>(tests, first, count).ToArray()
            : number.Wrong("1…" + Exact.Text(tests.Length), default(ExplainedTest[]));
    }
}
