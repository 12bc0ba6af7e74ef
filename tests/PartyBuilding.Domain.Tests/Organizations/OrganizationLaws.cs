using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyBuilding.Tests;

namespace PartyBuilding.Domain.Tests.Organizations;

/// <summary>A few organizations and members, a dozen days, and everything that can happen to them, possible or not.</summary>
public sealed class OrganizationLaws
{
    private const int LastDay = 14;
    private static readonly LocalDate Origin = new(2025, 1, 1);

    private static readonly Gen<OrganizationId> Organizations = Gen.Choose(1, 6).Select(id => OrganizationId.Of(id));
    private static readonly Gen<MemberId> Members = Gen.Choose(1, 4).Select(id => MemberId.Of(id));
    private static readonly Gen<LocalDate> Days = Gen.Choose(1, 12).Select(Day);
    private static readonly Gen<string> Kinds = Gen.Elements("branch", "group");

    private static readonly Gen<DateSpan> Spans =
        from start in Gen.Choose(0, 9)
        from days in Gen.Choose(0, 7)
        select days > 4 ? DateSpan.From(Day(start)) : DateSpan.Of(Day(start), Day(start + days));

    private static readonly Gen<Organization> New =
        from id in Gen.Choose(4, 8)
        from parent in Gen.Choose(0, 8)
        from kind in Kinds
        from day in Days
        let one = Organization.Of(OrganizationId.Of(id), kind, day)
        select parent == 0 ? one : one.Under(OrganizationId.Of(parent));

    private static readonly Gen<OrganizationEvent> Events = Gen.OneOf(
        New.Select(OrganizationEvent.Founding),
        from day in Days from heir in Organizations from merged in Organizations.NonEmptyListOf() select OrganizationEvent.Merging(day, heir, [.. merged]),
        from founded in New from first in Gen.Choose(1, 3) select OrganizationEvent.MergingAs(founded, OrganizationId.Of(first), OrganizationId.Of(first + 2)),
        from day in Days from id in Organizations from under in Organizations select OrganizationEvent.Moving(day, id, under),
        from day in Days from id in Organizations select OrganizationEvent.MovingOut(day, id),
        from day in Days from id in Organizations from kind in Kinds select OrganizationEvent.ChangingKind(day, id, kind),
        from day in Days from id in Organizations select OrganizationEvent.Closing(day, id),
        from founded in New
        from id in Organizations
        from ends in Gen.Elements(true, false)
        from member in Members
        from child in Organizations
        from heir in Organizations
        from rest in Gen.Elements(true, false)
        select Split(founded, id, ends, member, child, heir, rest));

    private static readonly Gen<Action<RosterBuilder>> Rows = Gen.OneOf(
        from id in Gen.Choose(1, 5)
        from parent in Gen.Choose(0, 3)
        from kind in Kinds
        from days in Gen.Choose(4, 20)
        select (Action<RosterBuilder>)(builder => builder.AddOrganization(
            OrganizationId.Of(id), kind, Day(0), days > 12 ? null : Day(days), parent == 0 ? null : OrganizationId.Of(parent))),
        Members.Select(id => (Action<RosterBuilder>)(builder => builder.Add(Member.Of(id)))),
        from member in Members
        from organization in Organizations
        from span in Spans
        from isHome in Gen.Elements(true, true, false)
        select (Action<RosterBuilder>)(builder => builder.Add(isHome ? Membership.Home(member, organization, span) : Membership.Other(member, organization, span))),
        Events.Select(one => (Action<RosterBuilder>)(builder => builder.Add(one))),
        Events.Select(one => (Action<RosterBuilder>)(builder => builder.Add(one))),
        from member in Members
        from organization in Organizations
        from post in Gen.Elements("chair", "member")
        from span in Spans
        select (Action<RosterBuilder>)(builder => builder.Add(Appointment.Of(member, organization, post, span))),
        from organization in Organizations
        from post in Gen.Elements("chair", "member")
        from seats in Gen.Choose(0, 2)
        let declared = Post.Of(organization, post)
        select (Action<RosterBuilder>)(builder => builder.Add(seats == 0 ? declared.OnlyFrom("member") : declared.WithSeats(seats))),
        from organization in Organizations
        from number in Gen.Choose(1, 3)
        from span in Spans
        from delay in Gen.Choose(0, 400)
        let term = TermOfOffice.Of(organization, number, span.Start, span.Start.PlusDays(5)).WithDelayTo(span.Start.PlusDays(delay))
        select (Action<RosterBuilder>)(builder => builder.Add(span.End is LocalDate end ? term.EndedOn(end) : term)),
        from kind in Gen.Elements("grid", "contactLink")
        from member in Members
        from to in Gen.OneOf(Organizations.Select(id => (SubjectId)id), Members.Select(id => (SubjectId)id), Gen.Choose(1, 2).Select(id => SubjectId.Of("grid", "" + id)))
        from span in Spans
        select (Action<RosterBuilder>)(builder => builder.Add(Relation.Of(kind, member, to, span).With(RelationSide.From, "leader", member))),
        from id in Gen.Choose(1, 2)
        from span in Spans
        select (Action<RosterBuilder>)(builder => builder.Add(Unit.Of(SubjectId.Of("grid", "" + id)).During(span))));

    [Law]
    public Property Order_of_adding_never_matters() => Prop.ForAll(Cases(), given =>
    {
        Checked<Roster> one = Build(given.Rows);
        Checked<Roster> other = Build(given.Rows.Select((row, i) => (row, key: (long)(i + 1) * given.Seed % 1_000_003)).OrderBy(pair => pair.key).Select(pair => pair.row));

        other.Findings.Should().Equal(one.Findings);
        other.Value.Should().Be(one.Value);
    });

    [Law]
    public Property Parts_put_back_give_an_equal_roster_without_errors() => Prop.ForAll(Cases(), given =>
    {
        Roster kept = Build(given.Rows).Value!;

        Checked<Roster> again = new RosterBuilder().Add(kept).Build();

        again.Findings.Where(finding => finding.Severity == Severity.Error).Should().BeEmpty();
        again.Value.Should().Be(kept);
        again.Value!.GetHashCode().Should().Be(kept.GetHashCode());
    });

    [Law]
    public Property Records_of_events_written_twice_change_nothing_and_taken_back_leave_none() => Prop.ForAll(Cases(), given =>
    {
        Roster roster = Build(given.Rows).Value!;
        WorkLedgerBuilder builder = new();
        roster.Events.ToList().ForEach(one => one.WriteRecords(builder));
        WorkLedger once = builder.Build().ValueOrThrow();
        roster.Events.ToList().ForEach(one => one.WriteRecords(builder));
        WorkLedger twice = builder.Build().ValueOrThrow();
        roster.Events.ToList().ForEach(one => one.WithdrawRecords(builder));

        twice.Subjects.SelectMany(twice.RecordsOf).Should().Equal(once.Subjects.SelectMany(once.RecordsOf));
        twice.Count.Should().BeGreaterThanOrEqualTo(roster.Events.Count);
        builder.Build().ValueOrThrow().Count.Should().Be(0);
    });

    [Law]
    public Property State_on_any_day_is_the_fold_of_the_events_up_to_it() => Prop.ForAll(Cases(), given =>
    {
        Roster roster = Build(given.Rows).Value!;
        for (int day = 0; day <= LastDay; day++)
        {
            Dictionary<OrganizationId, Organization> folded = Folded(roster, Day(day));
            foreach (Organization one in roster.Organizations)
            {
                folded.TryGetValue(one.Id, out Organization? expected);
                Organization? found = roster.Find(one.Id, Day(day));
                $"{found} {found?.Parent}".Should().Be($"{expected} {expected?.Parent}");
                roster.ChildrenOf(one.Id, Day(day)).Where(child => child.Parent != one.Id).Should().BeEmpty();
                roster.SuperiorsOf(one.Id, Day(day)).Should().HaveCountLessThan(roster.Organizations.Count, "there are no circles");
            }
        }
    });

    [Law]
    public Property Refused_event_changes_nothing() => Prop.ForAll(Cases(), Events.ToArbitrary(), (given, added) =>
    {
        Roster before = Build(given.Rows).Value!;
        Checked<Roster> applied = before.Apply(added);

        before.CanApply(added).Should().Equal(applied.Value is null ? applied.Findings : []);
        applied.Findings.Where(one => one.Severity == Severity.Error)
            .Should().NotContain(one => !one.Text(Language.English).Contains("did not take place"), "nothing is left out or cut by what is refused");
        Roster built = new RosterBuilder().Add(before).Add(added).Build().Value!;
        if (applied.Value is not null)
        {
            built.Should().Be(applied.Value);
            applied.Value.Events.Should().Contain(added);
        }
        else if (!built.Events.Contains(added))
        {
            built.Should().Be(before, "what was refused is as if it had not been added");
        }
    });

    [Law]
    public Property On_every_day_each_body_has_a_member_once() => Prop.ForAll(Cases(), given =>
    {
        Roster roster = Build(given.Rows).Value!;
        roster.Memberships.Where(one => !roster.Find(one.Organization)!.Existence.Contains(one.Span)).Should().BeEmpty();
        for (int day = 0; day <= LastDay; day++)
        {
            LocalDate on = Day(day);
            roster.Memberships.Where(one => one.Kind == MembershipKind.Home && one.Span.Contains(on))
                .GroupBy(one => (one.Member, roster.SuperiorsOf(one.Organization, on).LastOrDefault()?.Id ?? one.Organization))
                .Where(homes => homes.Count() > 1)
                .Should().BeEmpty();
            roster.Appointments.Where(one => one.Span.Contains(on)).GroupBy(one => (one.Organization, one.Post))
                .Where(holders => holders.Count() > (roster.Posts.FirstOrDefault(post => (post.Organization, post.Code) == holders.Key)?.Seats ?? int.MaxValue))
                .Should().BeEmpty();
        }
    });

    [Law]
    public Property Nobody_is_lost_by_a_merger() => Prop.ForAll(Cases(), given =>
    {
        Roster roster = Build(given.Rows).Value!;
        foreach (OrganizationEvent merger in roster.Events.Where(one => one.Kind == OrganizationEventKind.Merging))
        {
            foreach (OrganizationId merged in merger.Organizations)
            {
                roster.MembersOf(merged, merger.On).Should().BeEmpty();
                roster.ChildrenOf(merged, merger.On).Should().BeEmpty();
            }
        }
    });

    private static Dictionary<OrganizationId, Organization> Folded(Roster roster, LocalDate day)
    {
        Dictionary<OrganizationId, Organization> state = [];
        HashSet<OrganizationId> byEvent = [.. roster.Events.SelectMany(one => one.Founded).Select(one => one.Id)];
        foreach (Organization row in roster.Organizations.Where(one => !byEvent.Contains(one.Id)))
        {
            state[row.Id] = row;
        }

        foreach (OrganizationEvent one in roster.Events.Where(one => one.On <= day))
        {
            foreach (Organization founded in one.Founded)
            {
                state[founded.Id] = roster.Find(founded.Id)!;
            }

            foreach (OrganizationId id in one.Organizations)
            {
                if (one.Kind is OrganizationEventKind.Merging or OrganizationEventKind.Splitting)
                {
                    foreach (Organization child in state.Values.Where(other => other.Parent == id && other.Existence.Contains(one.On)).ToArray())
                    {
                        OrganizationId? heir = one.Kind == OrganizationEventKind.Merging ? one.Into
                            : one.Assignments.Where(pair => pair.Key == child.Id).Select(pair => (OrganizationId?)pair.Value).FirstOrDefault() ?? one.Remainder;
                        state[child.Id] = heir is OrganizationId to ? child.Under(to) : child;
                    }
                }

                Organization changed = state[id];
                state[id] = one.Kind switch
                {
                    OrganizationEventKind.Moving => changed.As(changed.Kind, one.Into),
                    OrganizationEventKind.ChangingKind => changed.As(one.NewKind!, changed.Parent),
                    _ => changed,
                };
                if (one.EndsOrganizations)
                {
                    state.Remove(id);
                }
            }
        }

        return state.Where(pair => pair.Value.Existence.Contains(day)).ToDictionary(pair => pair.Key, pair => pair.Value);
    }

    private static OrganizationEvent Split(Organization founded, OrganizationId id, bool ends, MemberId member, OrganizationId child, OrganizationId heir, bool rest)
    {
        OrganizationEvent split = ends ? OrganizationEvent.SplittingUp(founded.FoundedOn, id, founded) : OrganizationEvent.Splitting(founded.FoundedOn, id, founded);
        split = split.Assign(member, founded.Id);
        split = rest ? split.Rest(heir) : split;
        return child.Key is "1" or "2" ? split : split.Assign(child, founded.Id);
    }

    private static Arbitrary<(Action<RosterBuilder>[] Rows, int Seed)> Cases() =>
        (from count in Gen.Choose(0, 45)
         from rows in Rows.ArrayOf(count)
         from seed in Gen.Choose(1, int.MaxValue)
         select (rows, seed)).ToArbitrary();

    private static Checked<Roster> Build(IEnumerable<Action<RosterBuilder>> rows)
    {
        RosterBuilder builder = new();
        for (int id = 1; id <= 3; id++)
        {
            builder.Add(Organization.Of(OrganizationId.Of(id), "branch", Day(0))).Add(Member.Of(MemberId.Of(id)));
        }

        foreach (Action<RosterBuilder> row in rows)
        {
            row(builder);
        }

        return builder.Build();
    }

    private static LocalDate Day(int days) => Origin.PlusDays(days);
}
