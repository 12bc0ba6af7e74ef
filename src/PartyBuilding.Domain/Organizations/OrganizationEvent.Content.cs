using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace PartyBuilding.Domain;

/// <content>What may be said besides, equality and order.</content>
public sealed partial class OrganizationEvent
{
    /// <summary>The same founding, come about in this way.</summary>
    /// <exception cref="ArgumentException">The mode is no code.</exception>
    /// <exception cref="InvalidOperationException">Nothing is founded.</exception>
    public OrganizationEvent By(string mode)
    {
        Code.Check(mode, nameof(mode));
        return Founded.Count > 0 ? new(this) { Mode = mode } : throw Lacks("founds nothing");
    }

    /// <summary>The same founding with one who took part: a unit that founded jointly, the instructor.</summary>
    /// <exception cref="ArgumentException">The subject is none.</exception>
    /// <exception cref="InvalidOperationException">Nothing is founded.</exception>
    public OrganizationEvent With(SubjectId partner)
    {
        Require.Some(partner.IsNone, nameof(partner));
        return Founded.Count == 0 ? throw Lacks("founds nothing")
            : Partners.Contains(partner) ? this
            : new(this) { Partners = Array.AsReadOnly<SubjectId>([.. Partners.Append(partner).OrderBy(one => one)]) };
    }

    /// <summary>The same split, which gives a member or a subordinate organization to this one.</summary>
    /// <exception cref="ArgumentException">An id is none.</exception>
    /// <exception cref="InvalidOperationException">This is no split.</exception>
    public OrganizationEvent Assign(SubjectId subject, OrganizationId to) => Assign([subject], to);

    /// <summary>The same split, which gives these members or subordinate organizations to this one; the same again counts once.</summary>
    /// <exception cref="ArgumentException">An id is none.</exception>
    /// <exception cref="InvalidOperationException">This is no split.</exception>
    public OrganizationEvent Assign(IEnumerable<SubjectId> subjects, OrganizationId to)
    {
        Require.NotNull(subjects, nameof(subjects));
        Require.Some(to.IsNone, nameof(to));
        RequireSplit();
        HashSet<KeyValuePair<SubjectId, OrganizationId>> assigned = [.. Assignments];
        foreach (SubjectId subject in subjects)
        {
            Require.Some(subject.IsNone, nameof(subjects));
            assigned.Add(new(subject, to));
        }

        return new(this)
        {
            Assignments = Array.AsReadOnly<KeyValuePair<SubjectId, OrganizationId>>([.. assigned.OrderBy(one => one.Key).ThenBy(one => one.Value)]),
        };
    }

    /// <summary>The same split, which gives all that is not assigned to this one.</summary>
    /// <exception cref="ArgumentException">The id is none.</exception>
    /// <exception cref="InvalidOperationException">This is no split.</exception>
    public OrganizationEvent Rest(OrganizationId to)
    {
        Require.Some(to.IsNone, nameof(to));
        RequireSplit();
        return new(this) { Remainder = to };
    }

    /// <summary>The same event, kept under this key: a correction may then change its day, its kind and those it happens to.</summary>
    /// <exception cref="ArgumentException">The entry is none.</exception>
    public OrganizationEvent As(EntryId entry)
    {
        Require.Some(entry.IsNone, nameof(entry));
        return new(this) { Entry = entry };
    }

    /// <summary>The same event as a later revision of its entry, whose records take the place of those of the earlier ones.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The revision is below 0.</exception>
    public OrganizationEvent Revised(int revision) => revision >= 0
        ? new(this) { Revision = revision }
        : throw new ArgumentOutOfRangeException(nameof(revision), revision, "A revision is 0 or above.");

    /// <inheritdoc/>
    public bool Equals(OrganizationEvent? other) =>
        other is not null && On == other.On && Kind == other.Kind && string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as OrganizationEvent);

    /// <inheritdoc/>
    public override int GetHashCode() => (On, Kind, Founded.Count, Organizations.Count > 0 ? Organizations[0] : default).GetHashCode();

    /// <summary>Everything it says, such as "2025-07-01 Merging organization:3 into organization:407".</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        text.Append(On.Text()).Append(' ').Append(Kind);
        foreach (OrganizationId id in Organizations)
        {
            text.Append(' ').Append((SubjectId)id);
        }

        Say(text, " into ", Into);
        text.Append(NewKind is null ? string.Empty : " becoming " + NewKind);
        foreach (Organization one in Founded)
        {
            text.Append(" founding ").Append(one.Kind).Append(' ').Append((SubjectId)one.Id);
            Say(text, " under ", one.Parent);
        }

        text.Append(Mode is null ? string.Empty : " by " + Mode);
        foreach (SubjectId partner in Partners)
        {
            text.Append(" with ").Append(partner);
        }

        foreach (KeyValuePair<SubjectId, OrganizationId> assignment in Assignments)
        {
            text.Append(' ').Append(assignment.Key).Append(" to ").Append((SubjectId)assignment.Value);
        }

        Say(text, " rest to ", Remainder);
        text.Append(EndsOrganizations && Kind == OrganizationEventKind.Splitting ? " ending" : string.Empty);
        text.Append(Entry is EntryId entry ? " as entry:" + entry.Key : string.Empty);
        return text.Append(Revision > 0 ? " revision " + Keys.Text(Revision) : string.Empty).ToString();
    }

    // What ends or founds something comes before what only changes it; see OrganizationFold.
    internal static readonly Comparer<OrganizationEvent> InOrder = Comparer<OrganizationEvent>.Create((left, right) =>
    {
        int order = left.On.CompareTo(right.On);
        order = order != 0 ? order : left.Kind.CompareTo(right.Kind);
        return order != 0 ? order : string.CompareOrdinal(left.ToString(), right.ToString());
    });

    /// <summary>The one that it is told of: what it founds, else what it happens to, else where it leads.</summary>
    internal OrganizationId First => Founded.Count > 0 ? Founded[0].Id : Organizations.Count > 0 ? Organizations[0] : Into!.Value;

    // With the kind of subject before each key nothing can be taken for a word.
    private static void Say(StringBuilder text, string word, OrganizationId? id)
    {
        if (id is OrganizationId one)
        {
            text.Append(word).Append((SubjectId)one);
        }
    }

    /// <summary>Where a member or subordinate of what it happens to goes; null when it stays or is left without.</summary>
    internal OrganizationId? GoesTo(SubjectId subject)
    {
        int low = 0;
        for (int high = Assignments.Count; low < high;)
        {
            int middle = (low + high) / 2;
            int order = Assignments[middle].Key.CompareTo(subject);
            if (order == 0)
            {
                return Assignments[middle].Value;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle);
        }

        return Kind == OrganizationEventKind.Merging ? Into : Remainder;
    }

    private void RequireSplit()
    {
        if (Kind != OrganizationEventKind.Splitting)
        {
            throw Lacks("divides nothing");
        }
    }

    private InvalidOperationException Lacks(string what) => new($"The event {what}: {On.Text()} {Kind}.");
}
