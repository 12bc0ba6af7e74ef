using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Those who are thought fit for posts, list by list and level by level, and the selections made (人才库、后备干部、选任).</summary>
/// <remarks>
/// Immutable; equal when standard, listings and selections are equal. A listing is refused without the abilities of the standard; an appointment from outside is refused for
/// whom the talent list (<see cref="TalentLists.Talent"/>) has not on its first day, a selection from inside is not.
/// </remarks>
public sealed partial class TalentPool : IEquatable<TalentPool>
{
    private readonly ValueList<string> _standard;
    private readonly ValueList<TalentListing> _listings;
    private readonly ValueList<PostSelection> _selections;

    private TalentPool(ValueList<string> standard, ValueList<TalentListing> listings, ValueList<PostSelection> selections)
    {
        _standard = standard;
        _listings = listings;
        _selections = selections;
    }

    /// <summary>The abilities that a candidate needs, in ordinal order (四种能力).</summary>
    public IReadOnlyList<string> Standard => _standard;

    /// <summary>All listings, by first day, member, list and level.</summary>
    public IReadOnlyList<TalentListing> Listings => _listings;

    /// <summary>All selections, by first day, organization, post and member.</summary>
    public IReadOnlyList<PostSelection> Selections => _selections;

    /// <summary>An empty pool whose candidates need all these abilities; none are needed when none are named.</summary>
    /// <exception cref="ArgumentException">An ability is no code.</exception>
    public static TalentPool Of(params string[] abilities) =>
        new(CodesOf.Sorted(abilities, nameof(abilities)), ValueList<TalentListing>.Empty, ValueList<PostSelection>.Empty);

    /// <summary>A pool from its parts, in any order, checked as at first; what is not allowed is left out and reported.</summary>
    public static Checked<TalentPool> Restore(IEnumerable<string> abilities, IEnumerable<TalentListing> listings, IEnumerable<PostSelection> selections)
    {
        TalentPool pool = Of(Require.NotNull(abilities, nameof(abilities)).ToArray());
        List<Finding> findings = [];
        foreach (TalentListing listing in TalentOrder.Sorted(Require.NotNull(listings, nameof(listings))))
        {
            Checked<TalentPool> listed = pool.Enter(listing);
            findings.AddRange(listed.Findings);
            pool = listed.Value ?? pool;
        }

        foreach (PostSelection selection in TalentOrder.Sorted(Require.NotNull(selections, nameof(selections))))
        {
            Checked<TalentPool> selected = pool.Select(selection);
            findings.AddRange(selected.Findings);
            pool = selected.Value ?? pool;
        }

        return Checked.Of(pool, findings);
    }

    /// <summary>Every reason against the listing; empty when it can be entered.</summary>
    public IReadOnlyList<Finding> CanEnter(TalentListing listing)
    {
        Require.NotNull(listing, nameof(listing));
        List<Finding> findings = [];
        FindingPlace place = FindingPlace.OfSubject(listing.Member);
        CheckDays(listing.FirstDay, listing.LastDay, place, listing.List, MemberWords.Thing(listing.List), findings);
        string[] missing = _standard.Except(listing.Abilities).ToArray();
        if (missing.Length > 0)
        {
            findings.Add(Finding.Of(DomainFindings.AbilitiesMissing, place)
                .With("list", listing.List, MemberWords.Thing(listing.List)).With("missing", string.Join(", ", missing)));
        }

        if (_listings.FirstOrDefault(one => one.Member == listing.Member && one.List == listing.List
            && one.Level == listing.Level && one.Span.Overlaps(listing.Span)) is TalentListing before)
        {
            findings.Add(Finding.Of(DomainFindings.ListedTwice, place)
                .With("list", listing.List, MemberWords.Thing(listing.List)).With("level", listing.Level, WellKnown.Level(listing.Level)).With("kept", before.Span).With("span", listing.Span));
        }

        return findings.AsReadOnly();
    }

    /// <summary>The pool with this listing, or every reason why it is refused.</summary>
    public Checked<TalentPool> Enter(TalentListing listing) =>
        Checked.Unless<TalentPool>(CanEnter(listing), () => new(_standard, TalentOrder.Sorted(_listings.With(listing)), _selections));

    /// <summary>Whether the member stands on this list on this day, at any level.</summary>
    public bool IsListed(MemberId member, string list, LocalDate date)
    {
        LocalDate day = date.Iso();
        return _listings.Any(one => one.Member == member && one.List == list && one.Span.Contains(day));
    }

    /// <summary>Who stands on this list at this level on this day, by first day, then member.</summary>
    public IReadOnlyList<TalentListing> ListedOn(string list, string level, LocalDate date)
    {
        LocalDate day = date.Iso();
        return Array.AsReadOnly(_listings.Where(one => one.List == list && one.Level == level && one.Span.Contains(day)).ToArray());
    }

    /// <summary>Those of the organizations for which nobody is selected into this post on this day, in order.</summary>
    public IReadOnlyList<OrganizationId> WithoutSelection(IEnumerable<OrganizationId> organizations, string post, LocalDate date)
    {
        LocalDate day = date.Iso();
        HashSet<OrganizationId> filled = new(_selections.Where(one => one.Post == post && one.Span.Contains(day)).Select(one => one.Organization));
        return Array.AsReadOnly(Require.NotNull(organizations, nameof(organizations)).Where(one => !filled.Contains(one)).Distinct().OrderBy(one => one).ToArray());
    }

    /// <summary>The selections of this day that lack a contract or a target letter, in order.</summary>
    public IReadOnlyList<PostSelection> WithoutPapersOn(LocalDate date)
    {
        LocalDate day = date.Iso();
        return Array.AsReadOnly(_selections.Where(one => one.Span.Contains(day) && (one.Contract is null || one.TargetLetter is null)).ToArray());
    }

    /// <summary>Writes listings and selections as records of their members, ids <c>talentPool:{source}@{revision}/{part}</c> (<see cref="EntryId.Derived"/>).</summary>
    /// <remarks>A source names one pool. Write again with a higher revision after the pool has changed. Writing the same twice changes nothing.</remarks>
    /// <exception cref="ArgumentException">Source or revision is not allowed in a derived entry id.</exception>
    public void WriteRecords(WorkLedgerBuilder builder, string source, int revision)
    {
        Require.NotNull(builder, nameof(builder));
        Keys.CheckEntry(source, nameof(source));
        string pool = EntrySource.Of("talentPool", source);
        TalentRecords.Write(_listings, builder, pool, revision);
        TalentRecords.Write(_selections, builder, pool, revision);
        if (_listings.Count + _selections.Count == 0 && revision > 0)
        {
            Withdraw(builder, pool, revision - 1);
        }
    }

    /// <summary>Takes back what <see cref="WriteRecords"/> wrote for this source up to this revision, because the pool was kept by mistake: what was written stays as history, and none of it stands.</summary>
    /// <exception cref="ArgumentException">Source or revision is not allowed in a derived entry id.</exception>
    public void WithdrawRecords(WorkLedgerBuilder builder, string source, int revision)
    {
        Keys.CheckEntry(source, nameof(source));
        Withdraw(builder, EntrySource.Of("talentPool", source), revision);
    }

    // A pool is of many members: the first one listed stands for it.
    private void Withdraw(WorkLedgerBuilder builder, string source, int revision) =>
        WithdrawnRecords.Write(builder, source, revision, _listings.Count > 0 ? _listings[0].Member : ItemId.Of("talentPool"), default);

    private static void CheckDays(LocalDate first, LocalDate? last, FindingPlace place, string what, LocalizedText words, List<Finding> findings)
    {
        if (last < first)
        {
            findings.Add(Finding.Of(DomainFindings.ListingDatesReversed, place).With("what", what, words).With("first", first).With("last", last.Value));
        }
    }

    /// <inheritdoc/>
    public bool Equals(TalentPool? other) =>
        other is not null && _standard.Equals(other._standard) && _listings.Equals(other._listings) && _selections.Equals(other._selections);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TalentPool);

    /// <inheritdoc/>
    public override int GetHashCode() => (_standard.Count, _listings.Count, _selections.Count).GetHashCode();
}
