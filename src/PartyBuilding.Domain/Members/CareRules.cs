using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Which talk or visit is owed on which event, and within what time (必谈必访规定).</summary>
/// <remarks>Immutable; equal by content.</remarks>
public sealed class CareRules : IEquatable<CareRules>
{
    private readonly ValueList<(string Event, string Care, DateLength Within)> _lines;

    private CareRules(ValueList<(string Event, string Care, DateLength Within)> lines) => _lines = lines;

    /// <summary>Rules that owe nothing.</summary>
    public static CareRules None { get; } = new(ValueList<(string Event, string Care, DateLength Within)>.Empty);

    /// <summary>Four talks and four visits owed within ten days (四必谈、四必访); the events and the days are an example.</summary>
    public static CareRules FourTalksFourVisits { get; } = None
        .Owes(CareKinds.Talk, DateLength.Days(10), MemberEvents.PostChanged, MemberEvents.Sanctioned, MemberEvents.ComplainedAbout, MemberEvents.Slackened)
        .Owes(CareKinds.Visit, DateLength.Days(10), MemberEvents.FellIll, MemberEvents.InHardship, MemberEvents.Bereaved, MemberEvents.StruckByMishap);

    /// <summary>The same rules, in which each of these events owes this care within this time after it.</summary>
    /// <exception cref="ArgumentException">The care or an event is no code.</exception>
    public CareRules Owes(string care, DateLength within, params string[] events)
    {
        Code.Check(care, nameof(care));
        Require.NotNull(within, nameof(within));
        return new(CodesOf.Sorted(events, nameof(events)).Aggregate(_lines, (lines, name) => lines.With((name, care, within))));
    }

    /// <summary>What was owed to these members up to the end of this day, given or not, by due date, member, matter and care.</summary>
    /// <remarks>
    /// The events are <see cref="MemberEvent"/>s by name, and other entries by their kind (<see cref="MemberEntryKinds"/>). A <see cref="Sanction"/> is also the event
    /// <see cref="MemberEvents.Sanctioned"/>, and a <see cref="CadreMove"/> the event <see cref="MemberEvents.PostChanged"/>: nobody need enter both, and where both stand on a file
    /// on one day they are one. What happened owes each care once, by the earliest of the last days; it is given by care about the entry or the event. A member who left is owed nothing any more.
    /// </remarks>
    public IReadOnlyList<CareOwed> OwedOn(IEnumerable<MemberFile> files, LocalDate date, WorkingCalendar calendar)
    {
        Require.NotNull(calendar, nameof(calendar));
        LocalDate day = date.Iso();
        return Array.AsReadOnly(Require.NotNull(files, nameof(files))
            .SelectMany(file => OwedTo(file.AsOf(day), day, calendar))
            .OrderBy(owed => owed.Due.Date)
            .ThenBy(owed => owed.Member)
            .ThenBy(owed => owed.About)
            .ThenBy(owed => owed.Care, StringComparer.Ordinal)
            .ToArray());
    }

    /// <inheritdoc/>
    public bool Equals(CareRules? other) => other is not null && _lines.Equals(other._lines);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CareRules);

    /// <inheritdoc/>
    public override int GetHashCode() => _lines.Count;

    private IEnumerable<CareOwed> OwedTo(MemberFile file, LocalDate day, WorkingCalendar calendar) =>
        from occasion in CareOccasion.Of(file)
        let entry = occasion.Entry
        from lines in _lines.Where(line => occasion.Answers(line.Event)).GroupBy(line => line.Care)
        let given = file.Contents<CareGiven>().FirstOrDefault(one => occasion.IsAbout(one.About) && one.Care == lines.Key)
        where given is not null || file.StandingOn(day) != MemberStandings.Left
        let first = lines.Select(line => (line.Event, Due: line.Within.After(entry.Date, calendar))).OrderBy(line => line.Due.Date).First()
        select new CareOwed(file.Member, entry.Matter!.Value, first.Event, entry.Date, lines.Key, first.Due, given?.Date, day);
}
