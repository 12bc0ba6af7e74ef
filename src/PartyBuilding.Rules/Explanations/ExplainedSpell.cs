using NodaTime;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>A record that covers time, or at whose date a count restarts. Immutable.</summary>
public sealed class ExplainedSpell
{
    internal ExplainedSpell(EntryId entry, SpellDays days)
    {
        Entry = entry;
        Days = days;
    }

    /// <summary>The application's own entry.</summary>
    public EntryId Entry { get; }

    /// <summary>The first day.</summary>
    public LocalDate Start => EpochDay.ToDate(Days.Start);

    /// <summary>The last day; null while it runs.</summary>
    public LocalDate? End => Days.End == SpellDays.Running ? null : EpochDay.ToDate(Days.End);

    /// <summary>Whether it cannot be known yet if it counts.</summary>
    public bool IsOpen => Days.IsOpen;

    internal SpellDays Days { get; }
}
