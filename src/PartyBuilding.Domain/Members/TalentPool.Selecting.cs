using System;
using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <content>Selections for posts.</content>
public sealed partial class TalentPool
{
    /// <summary>Every reason against the selection; empty when it can be made.</summary>
    public IReadOnlyList<Finding> CanSelect(PostSelection selection)
    {
        Require.NotNull(selection, nameof(selection));
        List<Finding> findings = [];
        FindingPlace place = FindingPlace.OfSubject(selection.Member);
        CheckDays(selection.FirstDay, selection.LastDay, place, selection.Post, WellKnown.Post(selection.Post), findings);
        if (selection.Mode == SelectionMode.External && !IsListed(selection.Member, TalentLists.Talent, selection.Span.Start))
        {
            findings.Add(Finding.Of(DomainFindings.AppointedFromOutsidePool, place)
                .With("organization", selection.Organization).With("post", selection.Post, WellKnown.Post(selection.Post)).With("date", selection.Span.Start));
        }

        if (_selections.FirstOrDefault(one => !one.IsSameSpell(selection) && one.Member == selection.Member && one.Post == selection.Post
            && one.Organization == selection.Organization && one.Span.Overlaps(selection.Span)) is PostSelection before)
        {
            findings.Add(Finding.Of(DomainFindings.SelectedTwice, place)
                .With("organization", before.Organization).With("post", before.Post, WellKnown.Post(before.Post)).With("kept", before.Span).With("span", selection.Span));
        }

        return findings.AsReadOnly();
    }

    /// <summary>The pool with this selection, or every reason why it is refused.</summary>
    /// <remarks>A selection of the same member, post, organization and first day takes the place of the earlier one: contract, letter or end were added.</remarks>
    public Checked<TalentPool> Select(PostSelection selection) => Checked.Unless<TalentPool>(
        CanSelect(selection),
        () => new(_standard, _listings, TalentOrder.Sorted(_selections.Where(one => !one.IsSameSpell(selection)).Append(selection))));

    /// <summary>Every reason against the selection, also by the file of the member: the standing gives no appointment on its first day, or a sanction or something else bars it.</summary>
    /// <exception cref="ArgumentException">The file is of somebody else.</exception>
    public IReadOnlyList<Finding> CanSelect(PostSelection selection, MemberFile file)
    {
        IReadOnlyList<Finding> reasons = CanSelect(selection);
        return Require.NotNull(file, nameof(file)).Member == selection.Member
            ? [.. reasons, .. file.May(MemberActions.Appointment, selection.FirstDay)]
            : throw new ArgumentException($"The selection is of {selection.Member}; the file is of {file.Member}.", nameof(file));
    }

    /// <summary>The pool with this selection, or every reason why it is refused, also by the file of the member.</summary>
    /// <exception cref="ArgumentException">The file is of somebody else.</exception>
    public Checked<TalentPool> Select(PostSelection selection, MemberFile file)
    {
        IReadOnlyList<Finding> findings = CanSelect(selection, file);
        return Checked.HasErrors(findings) ? Checked.Refused<TalentPool>(findings) : Select(selection);
    }
}
