using System.Collections.Generic;

namespace PartyBuilding.Rules;

/// <summary>What the steps so far put between one subject and the places that follow: a grade that is its best, grades denied, and a bar.</summary>
internal sealed class Obstacles
{
    private readonly Dictionary<byte, KeyValuePair<LineLabel, byte>> denied = new Dictionary<byte, KeyValuePair<LineLabel, byte>>();
    private LineLabel? limit;
    private LineLabel? bar;
    private byte held;
    private byte ceiling;
    private byte grade;
    private bool isBarred;

    internal void Clear()
    {
        denied.Clear();
        limit = bar = null;
        held = grade = ReportColumns.NoGrade;
        ceiling = 0;
        isBarred = false;
    }

    /// <summary>Where the subject stands before a step.</summary>
    internal void LookAt(Replay way)
    {
        grade = way.Grade;
        ceiling = way.Ceiling;
        isBarred = way.IsBarred;
    }

    /// <summary>Remembers the step where it is what limits or bars the subject, or denies it a grade.</summary>
    internal void Note(LineLabel step, Replay way)
    {
        if (way.Ceiling > ceiling)
        {
            held = limit is null ? grade : held;
            limit = step;
        }

        bar = way.IsBarred && !isBarred ? step : bar;
        for (byte one = 0; one < way.Grades; one++)
        {
            if (way.IsBlocked(one) && !denied.ContainsKey(one))
            {
                denied.Add(one, new KeyValuePair<LineLabel, byte>(step, grade));
            }
        }
    }

    /// <summary>Why the subject does not stand for places for which its points might do; null where nothing keeps it from them.</summary>
    /// <param name="places">The places.</param>
    /// <param name="tests">The condition for standing, as it was found.</param>
    /// <param name="outcome">How the places of the subject's group were given.</param>
    /// <param name="way">Where the subject stands after them; null while that is open.</param>
    internal IReadOnlyList<PassedOver>? Against(PlacesStep places, ExplainedTests tests, PlacesOutcome? outcome, Replay? way)
    {
        var code = places.Node.Grade ?? places.Node.Honour!;
        if (tests.Holds == false)
        {
            return places.Node.Grade is null ? null : new[] { new PassedOver(code, null, null, tests.Tests) };
        }

        if (way is null || (places.Node.Honour is not null ? !places.WouldWin(outcome, way.Score) : way.IsDirect))
        {
            return null;
        }

        var isLimited = places.Node.Grade is not null && limit is not null && way.Ceiling > places.Grade && (places.Raises || held <= places.Grade);
        var step = bar is not null && (places.Node.Honour is not null || places.Raises || grade == places.Grade) ? bar
            : places.Node.Grade is not null && denied.TryGetValue(places.Grade, out var denial) && (places.Raises || denial.Value == places.Grade) ? denial.Key
            : isLimited ? limit : null;
        return step is null ? null : new[] { new PassedOver(code, step.Clause, step.Title, null) };
    }
}
