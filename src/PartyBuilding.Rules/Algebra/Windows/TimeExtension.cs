using System;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>So much more time where a condition holds (延期). Immutable.</summary>
public sealed class TimeExtension
{
    internal TimeExtension(Condition when, DateLength by)
    {
        When = when ?? throw new ArgumentNullException(nameof(when));
        By = by ?? throw new ArgumentNullException(nameof(by));
    }

    /// <summary>When the time is extended.</summary>
    public Condition When { get; }

    /// <summary>How much longer it then is, from the day on that was the last without it.</summary>
    public DateLength By { get; }
}
