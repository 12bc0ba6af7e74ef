using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Where a member's record is: the fold of the steps of its transfers, and of leaving.</summary>
internal readonly struct RecordPlace
{
    private RecordPlace(OrganizationId? home, Transfer? inTransit)
    {
        Home = home;
        InTransit = inTransit;
    }

    internal OrganizationId? Home { get; }

    internal Transfer? InTransit { get; }

    internal static RecordPlace On(MemberFile file, LocalDate day) => Steps(file)
        .TakeWhile(step => step.Date <= day)
        .Select(step => step.Place)
        .LastOrDefault();

    internal static IReadOnlyList<Membership> Memberships(MemberFile file)
    {
        List<Membership> memberships = [];
        OrganizationId? home = null;
        LocalDate since = default;
        foreach ((LocalDate date, RecordPlace place) in Steps(file).Append((LocalDate.MaxIsoValue, default)))
        {
            if (place.Home == home)
            {
                continue;
            }

            bool last = date == LocalDate.MaxIsoValue;
            if (home is OrganizationId kept && (last || date > since))
            {
                memberships.Add(Membership.Home(file.Member, kept, last ? DateSpan.From(since) : DateSpan.Of(since, date.PlusDays(-1))));
            }

            home = place.Home;
            since = date;
        }

        return memberships.AsReadOnly();
    }

    private static IEnumerable<(LocalDate Date, RecordPlace Place)> Steps(MemberFile file)
    {
        RecordPlace place = default;
        foreach (IMemberContent content in file.Contents<IMemberContent>())
        {
            RecordPlace next = content switch
            {
                Transfer transfer => After(transfer),
                _ when StandingRules.ChangeBy(content)?.Standing == MemberStandings.Left => default,
                _ => place,
            };
            place = next;
            yield return (content.Date, place);
        }
    }

    private static RecordPlace After(Transfer transfer) => transfer.Stage switch
    {
        TransferStage.Issued => new(transfer.From, transfer),
        _ => new(transfer.Organization, null),
    };
}
