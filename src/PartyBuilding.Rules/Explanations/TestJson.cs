using System;
using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>Conditions of an explanation as they are stored. Bands that compare one number write it once: the others point to the first.</summary>
internal static class TestJson
{
    internal static void Write(ResultWriter writer, IReadOnlyList<ExplainedTest> tests, string key = "tests")
    {
        if (tests.Count == 0)
        {
            return;
        }

        writer.Key(key).BeginArray(lines: true);
        var written = new List<ExplainedTest>(tests.Count);
        foreach (var test in tests)
        {
            writer.BeginObject();
            var first = FirstAbout(test, written);
            if (first >= 0)
            {
                writer.Pair("sameAs", first);
            }
            else
            {
                writer.Pair("form", test.Form).Pair("clause", test.Clause).Pair("title", test.Title);
                ExtensionJson.Write(writer, test.Extension);
            }

            WriteFound(writer, test, first < 0 ? test.Compared : null);
            writer.End();
            written.Add(test);
        }

        writer.End();
    }

    internal static ExplainedTest[] ReadAll(ResultCursor cursor, string key = "tests")
    {
        var read = new List<ExplainedTest>();
        foreach (var item in cursor.Find(key)?.Items() ?? Array.Empty<ResultCursor>())
        {
            read.Add(Read(item, read));
        }

        return read.ToArray();
    }

    /// <summary>The first of these tests that compares the number of this one under the same name; -1 for none.</summary>
    internal static int FirstAbout(ExplainedTest test, IReadOnlyList<ExplainedTest> tests)
    {
        for (var i = 0; i < tests.Count && test.Compared is not null; i++)
        {
            if (ReferenceEquals(tests[i].Compared, test.Compared) && AreAlike(tests[i], test))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool AreAlike(ExplainedTest one, ExplainedTest other) =>
        one.Form == other.Form && one.Clause == other.Clause && Equals(one.Title, other.Title);

    private static void WriteFound(ResultWriter writer, ExplainedTest test, ExplainedLine? compared)
    {
        if (test.Holds is bool holds)
        {
            writer.Key("holds").Flag(holds);
        }

        writer.Mark("negated", test.IsNegated).Pair("actual", test.Actual).Pair("asked", test.Asked);
        ResultParts.Terms(writer, test.Terms);
        if (compared is not null)
        {
            writer.Key("compared");
            LineWriter.Write(writer, compared);
        }

        if (test.Against is not null)
        {
            writer.Key("against");
            LineWriter.Write(writer, test.Against);
        }
    }

    private static ExplainedTest Read(ResultCursor cursor, List<ExplainedTest> before)
    {
        cursor.Allow("sameAs", "form", "clause", "title", "extension", "holds", "negated", "actual", "asked", "terms", "compared", "against");
        var same = Same(cursor, before);
        var label = same?.Label ?? new LineLabel(
            cursor.Get("form").Text(), null, cursor.TextOf("clause"), ResultParts.LocalizedOf(cursor, "title"), null, null,
            cursor.Each("terms", ResultParts.Grade), ExtensionJson.ReadOrNull(cursor.Find("extension")));
        bool? holds = cursor.Find("holds") is null ? null : cursor.FlagOf("holds");
        var test = new ExplainedTest(
            label,
            holds,
            cursor.Get("actual").Text(),
            cursor.Get("asked").Text(),
            same is not null ? same.Compared : cursor.Find("compared") is ResultCursor compared ? LineReader.Line(compared) : null,
            cursor.Find("against") is ResultCursor against ? LineReader.Line(against) : null);
        return cursor.FlagOf("negated") ? test.Negated() : test;
    }

    private static ExplainedTest? Same(ResultCursor cursor, List<ExplainedTest> before)
    {
        if (cursor.Find("sameAs") is not ResultCursor place)
        {
            return null;
        }

        var number = place.Whole();
        return number >= 0 && number < before.Count ? before[number] : place.Wrong("0…", default(ExplainedTest));
    }
}
