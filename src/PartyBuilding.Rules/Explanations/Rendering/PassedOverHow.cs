using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Rules;

/// <summary>Grades and honours that a step passed over, and why, in one line of words.</summary>
internal sealed class PassedOverHow
{
    private readonly Glossary glossary;
    private readonly Wording wording;
    private readonly TestsHow tests;

    internal PassedOverHow(Glossary glossary, TestsHow tests)
    {
        this.glossary = glossary;
        this.tests = tests;
        wording = glossary.Wording;
    }

    /// <summary>The conditions of a step that did not pass anything over: what decided is among them.</summary>
    internal static IReadOnlyList<ExplainedTest> Others(ExplainedStep step) => step.PassedOver.Count == 0
        ? step.Tests
        : step.Tests.Where(t => !step.PassedOver.Any(p => p.Tests.Any(own => ReferenceEquals(own, t)))).ToArray();

    internal string Of(ExplainedStep step) => wording.Join(Phrase.Then, step.PassedOver.Select(p => step.Places is null ? Band(p) : Places(p)));

    /// <summary>The points that fit, and the side condition that fails.</summary>
    private string Band(PassedOver passed)
    {
        var grade = glossary.Grade(passed.Code) + (passed.Clause is null ? string.Empty : wording.Say(Phrase.Aside, passed.Clause));
        var fits = passed.Tests.Count == 0 ? null : passed.Tests[0];
        return wording.Say(
            Phrase.BandPassedOver,
            grade.TrimEnd(' '),
            fits is null ? wording.Say(Phrase.Score) : tests.Name(fits),
            fits is null ? string.Empty : tests.Actual(fits),
            wording.Join(Phrase.List, TestsHow.Decisive(passed.Tests.Skip(1).ToArray()).Select(tests.Of)));
    }

    private string Places(PassedOver passed) => passed.Tests.Count > 0
        ? wording.Say(Phrase.NoPlaceSince, tests.Because(passed.Tests))
        : wording.Say(Phrase.NoPlaceBy, ((passed.Clause ?? string.Empty) + " "
            + (passed.Title is not null ? glossary.Text(passed.Title) : passed.Clause is null ? wording.Say(Phrase.Adjusted) : string.Empty)).Trim());
}
