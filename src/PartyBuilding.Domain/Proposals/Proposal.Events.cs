using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <content>What comes when it comes: adoptions, titles, supervision.</content>
public sealed partial class Proposal
{
    /// <summary>All that speaks against entering the adoption.</summary>
    public IReadOnlyList<Finding> CanAdopt(Adoption adoption) => Adopt(adoption).Findings;

    /// <summary>The proposal with one more adoption, or all reasons against it. Several bodies may adopt one suggestion; the same body does so once in one way.</summary>
    /// <remarks>
    /// It must have passed the gate of the regulation, or where that names none be registered, if its procedure registers at all. What was withdrawn, returned,
    /// merged or converted is not adopted: what goes on in its place is. What was adopted does not end in one of these ways either, so that one adoption counts once.
    /// </remarks>
    public Checked<Proposal> Adopt(Adoption adoption)
    {
        Require.NotNull(adoption, nameof(adoption));
        List<Finding> findings = [.. NotOpen(adoption.Date, State, Gates)];
        if (adoption.Suggestion is string suggestion && !Draft.Suggestions.Any(one => one.Code == suggestion))
        {
            findings.Add(Fault(DomainFindings.SuggestionUnknown).With("suggestion", suggestion));
        }

        if (Array.Find(_adoptions, one => one.IsSameAs(adoption)) is Adoption earlier)
        {
            findings.Add(Fault(DomainFindings.AdoptedTwice).With("body", adoption.Body).With("way", adoption.Way, WellKnown.AdoptionWay(adoption.Way)).With("date", earlier.Date));
        }

        return Checked.Unless<Proposal>(findings, () => new(Draft, Regulation, Course, Sorted(_adoptions, adoption, Order), _titles, _supervisions));
    }

    /// <summary>All that speaks against entering the title.</summary>
    public IReadOnlyList<Finding> CanEntitle(TitleAward title) => Entitle(title).Findings;

    /// <summary>The proposal with one more title, or all reasons against it. One body gives one title once.</summary>
    /// <remarks>It must have passed the same steps as for an adoption, and not have been withdrawn, returned, merged or converted by that day.</remarks>
    public Checked<Proposal> Entitle(TitleAward title)
    {
        Require.NotNull(title, nameof(title));
        List<Finding> findings = [.. NotOpen(title.Date, Course.StateOn(title.Date), Gates)];
        if (Array.Find(_titles, one => one.Title == title.Title && one.Body == title.Body) is TitleAward earlier)
        {
            findings.Add(Fault(DomainFindings.TitleGivenTwice).With("title", title.Title, WellKnown.ProposalTitle(title.Title)).With("body", title.Body).With("date", earlier.Date));
        }

        return Checked.Unless<Proposal>(findings, () => new(Draft, Regulation, Course, _adoptions, Sorted(_titles, title, Order), _supervisions));
    }

    /// <summary>All that speaks against entering the visit or meeting.</summary>
    public IReadOnlyList<Finding> CanSupervise(Supervision supervision) => Supervise(supervision).Findings;

    /// <summary>The proposal with one more visit or meeting that supervised it, or all reasons against it. One occasion takes it up once.</summary>
    /// <remarks>It must be registered where its procedure registers, and not have been withdrawn, returned, merged or converted by that day.</remarks>
    public Checked<Proposal> Supervise(Supervision supervision)
    {
        Require.NotNull(supervision, nameof(supervision));
        List<Finding> findings = [.. NotOpen(supervision.Date, Course.StateOn(supervision.Date), Registrations)];
        if (Array.Exists(_supervisions, one => one.Occasion == supervision.Occasion))
        {
            findings.Add(Fault(DomainFindings.SupervisedTwice).With("occasion", supervision.Occasion));
        }

        return Checked.Unless<Proposal>(findings, () => new(Draft, Regulation, Course, _adoptions, _titles, Sorted(_supervisions, supervision, Order)));
    }

    internal Finding Fault(FindingKind kind) => Finding.Of(kind, FindingPlace.OfSubject(Id));

    private static T[] Sorted<T>(T[] parts, T added, Comparison<T> order)
    {
        T[] sorted = [.. parts, added];
        Array.Sort(sorted, order);
        return sorted;
    }

    private static int Order(Adoption left, Adoption right)
    {
        int order = left.Date.CompareTo(right.Date);
        order = order != 0 ? order : left.Body.CompareTo(right.Body);
        order = order != 0 ? order : string.CompareOrdinal(left.Suggestion, right.Suggestion);
        return order != 0 ? order : string.CompareOrdinal(left.Way, right.Way);
    }

    private static int Order(TitleAward left, TitleAward right)
    {
        int order = left.Date.CompareTo(right.Date);
        order = order != 0 ? order : string.CompareOrdinal(left.Title, right.Title);
        return order != 0 ? order : left.Body.CompareTo(right.Body);
    }

    private static int Order(Supervision left, Supervision right)
    {
        int order = left.Date.CompareTo(right.Date);
        return order != 0 ? order : left.Occasion.CompareTo(right.Occasion);
    }
}
