using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>What is known of one member over time, by entries in the order of their days (成员档案).</summary>
/// <remarks>
/// Immutable; equal when member, rules and entries are equal. The state on any day follows from the entries up to it. An entry may be dated before others:
/// it is refused when it is not allowed on its day, and when a later entry would not have been allowed with it; the reasons of both kinds are given together. Entries of one day keep the order in which they came.
/// </remarks>
public sealed partial class MemberFile : IEquatable<MemberFile>
{
    // The first _count of them; what stands behind belongs to a longer file.
    private readonly MemberEntry[] _entries;
    private readonly int _count;

    private MemberFile(MemberId member, StandingRules rules, MemberEntry[] entries, int count)
    {
        Member = member;
        Rules = rules;
        _entries = entries;
        _count = count;
    }

    /// <summary>The member.</summary>
    public MemberId Member { get; }

    /// <summary>The rules of standing.</summary>
    public StandingRules Rules { get; }

    /// <summary>The entries, by day.</summary>
    public IReadOnlyList<MemberEntry> Entries => Array.AsReadOnly(Known().ToArray());

    /// <summary>A file without entries.</summary>
    /// <exception cref="ArgumentException">The member is none.</exception>
    public static MemberFile Of(MemberId member, StandingRules rules)
    {
        Require.Some(member.IsNone, nameof(member));
        return new(member, Require.NotNull(rules, nameof(rules)), [], 0);
    }

    /// <summary>A file from its entries, checked as they were at first; entries of one day in the order given.</summary>
    /// <remarks>What is not allowed is left out and reported; the rest is used.</remarks>
    /// <exception cref="ArgumentException">The member is none, or an entry is null.</exception>
    public static Checked<MemberFile> Restore(MemberId member, StandingRules rules, IEnumerable<MemberEntry> entries)
    {
        MemberFile file = Of(member, rules);
        List<Finding> findings = [];
        foreach (MemberEntry entry in Require.NoneNull(entries, nameof(entries)).OrderBy(one => one.Date))
        {
            IReadOnlyList<Finding> found = file.CanEnter(entry);
            findings.AddRange(found);
            file = Checked.HasErrors(found) ? file : file.With(entry);
        }

        return Checked.Of(file, findings);
    }

    /// <summary>Every reason against the entry, and warnings about it; without an error it can be entered.</summary>
    public IReadOnlyList<Finding> CanEnter(MemberEntry entry)
    {
        Require.NotNull(entry, nameof(entry));
        int place = PlaceOf(entry.Date);
        List<Finding> findings = Prefix(place).Against(entry);
        if (place < _count)
        {
            MemberFile with = With(entry);
            for (int later = place + 1; later < with._count; later++)
            {
                AddUpset(entry, with._entries[later], with.Prefix(later), findings);
            }
        }

        return findings.AsReadOnly();
    }

    /// <summary>The file with this entry, or every reason why it is refused.</summary>
    public Checked<MemberFile> Enter(MemberEntry entry) => Checked.Unless(CanEnter(entry), () => With(entry));

    /// <summary>The file as it stood at the end of this day.</summary>
    public MemberFile AsOf(LocalDate date) => Prefix(PlaceOf(date.Iso()));

    /// <inheritdoc/>
    public bool Equals(MemberFile? other) =>
        other is not null && Member == other.Member && Rules.Equals(other.Rules) && Known().SequenceEqual(other.Known());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MemberFile);

    /// <inheritdoc/>
    public override int GetHashCode() => (Member, _count).GetHashCode();

    /// <summary>Member and number of entries.</summary>
    public override string ToString() => $"{Member} ({Keys.Text(_count)})";

    /// <summary>The contents of one type, by day.</summary>
    internal IEnumerable<T> Contents<T>()
        where T : class => Known().Select(entry => entry.Content).OfType<T>();

    internal MemberEntry? Opening(ItemId matter) => Known().FirstOrDefault(entry => entry.Matter == matter);

    internal MatterEnded? EndOf(ItemId matter) => Contents<MatterEnded>().FirstOrDefault(one => one.Matter == matter);

    private static void AddUpset(MemberEntry entry, MemberEntry later, MemberFile before, List<Finding> findings)
    {
        Finding[] reasons = before.Against(later).Where(finding => finding.IsError).ToArray();
        if (reasons.Length > 0)
        {
            findings.Add(Finding.Of(DomainFindings.EntryUpsetsLater, FindingPlace.OfSubject(before.Member))
                .With("kind", entry.Kind, MemberWords.Entry(entry.Kind))
                .With("date", entry.Date)
                .With("laterKind", later.Kind, MemberWords.Entry(later.Kind))
                .With("laterDate", later.Date));
            findings.AddRange(reasons);
        }
    }

    private List<Finding> Against(MemberEntry entry)
    {
        List<Finding> findings = [];
        FindingPlace place = FindingPlace.OfSubject(Member);
        if (entry.Matter is ItemId matter && Opening(matter) is MemberEntry opening)
        {
            findings.Add(Finding.Of(DomainFindings.MatterUsedTwice, place)
                .With("matter", matter.ToString()).With("kind", opening.Kind, MemberWords.Entry(opening.Kind)).With("since", opening.Date).With("date", entry.Date));
        }
        else if (Known().Contains(entry))
        {
            findings.Add(Finding.Of(DomainFindings.EntryRepeated, place).With("kind", entry.Kind, MemberWords.Entry(entry.Kind)).With("date", entry.Date));
        }

        if (LastChange(entry.Date) is { Standing: MemberStandings.Left } left && !IsForThoseWhoLeft(entry, left.Date))
        {
            findings.Add(Finding.Of(DomainFindings.MemberHasLeft, place)
                .With("left", left.Date).With("kind", entry.Kind, MemberWords.Entry(entry.Kind)).With("date", entry.Date));
        }

        entry.Check(this, findings);
        return findings;
    }

    // The sanction that made a member leave may be entered after the leaving of the same day.
    private static bool IsForThoseWhoLeft(MemberEntry entry, LocalDate left) =>
        entry.Kind is MemberEntryKinds.Standing or MemberEntryKinds.Ended or MemberEntryKinds.Event or MemberEntryKinds.Care
        || (entry.Kind == MemberEntryKinds.Sanction && entry.Date == left);

    private IEnumerable<MemberEntry> Known() => _entries.Take(_count);

    private MemberFile Prefix(int count) => new(Member, Rules, _entries, count);

    private MemberFile With(MemberEntry entry)
    {
        int place = PlaceOf(entry.Date);
        MemberEntry[] entries = new MemberEntry[_count + 1];
        Array.Copy(_entries, entries, place);
        entries[place] = entry;
        Array.Copy(_entries, place, entries, place + 1, _count - place);
        return new(Member, Rules, entries, entries.Length);
    }

    /// <summary>Where an entry of this day would stand: behind all others of the day.</summary>
    private int PlaceOf(LocalDate date)
    {
        int place = _count;
        while (place > 0 && _entries[place - 1].Date > date)
        {
            place--;
        }

        return place;
    }
}
