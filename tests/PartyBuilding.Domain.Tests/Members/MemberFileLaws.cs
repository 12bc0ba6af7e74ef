using System;
using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PartyBuilding.Tests;

namespace PartyBuilding.Domain.Tests.Members;

/// <summary>Few matters, few organizations and few days, so that every refusal comes up often.</summary>
public sealed class MemberFileLaws
{
    private static readonly LocalDate Origin = new(2024, 11, 1);
    private static readonly string[] Standings = ["applicant", "activist", "candidate", "probationary", "full", "suspended", "left"];
    private static readonly string[] Actions = ["vote", "transfer", "relationTransfer", "secondment", "promotion", "honour", "selectionExam", "readmission"];

    private static readonly Gen<LocalDate> Days = Gen.Choose(0, 90).Select(days => Origin.PlusDays(days));
    private static readonly Gen<ItemId> Matters = Gen.Choose(1, 12).Select(key => ItemId.Of(key));
    private static readonly Gen<OrganizationId> Organizations = Gen.Choose(1, 3).Select(key => OrganizationId.Of(key));

    private static readonly Gen<MemberEntry> Entries = Gen.OneOf(
        from standing in Gen.Elements(Standings) from day in Days select (MemberEntry)StandingChange.Of(standing, day),
        from at in Organizations from day in Days select (MemberEntry)Transfer.Register(at, day),
        from at in Organizations from to in Gen.Choose(4, 5) from day in Days select (MemberEntry)Transfer.Issue(at, OrganizationId.Of(to), day),
        from at in Gen.Choose(4, 5) from day in Days select (MemberEntry)Transfer.Receive(OrganizationId.Of(at), day),
        from at in Organizations from day in Days select (MemberEntry)Transfer.Return(at, day),
        from matter in Matters from day in Days from length in Gen.Choose(0, 40)
        select (MemberEntry)ServicePeriod.Of(matter, DateSpan.Of(day, day.PlusDays(length))),
        from matter in Matters from day in Days from action in Gen.Elements(Actions) from length in Gen.Choose(0, 40)
        select (MemberEntry)Sanction.Of(matter, "warning", day, OrganizationId.Of(1)).Bars(day.PlusDays(length), action),
        from matter in Matters from day in Days select (MemberEntry)RefresherTraining.Of(matter, day, "unfit"),
        from matter in Matters from day in Days select (MemberEntry)FloatingSpell.Of(matter, day),
        from matter in Matters from day in Days from until in Gen.Choose(-1, 20)
        select (MemberEntry)Move(matter, day, until),
        from matter in Matters from day in Days from action in Gen.Elements(Actions) select (MemberEntry)ActionTaken.Of(matter, action, day),
        from matter in Matters from day in Days from setting in Gen.Elements("township", "office")
        select (MemberEntry)ServiceSpell.Of(matter, "clerk", day).In(setting),
        from matter in Matters from day in Days select (MemberEntry)MemberEvent.Of(matter, MemberEvents.FellIll, day),
        from matter in Matters from day in Days select (MemberEntry)CareGiven.Of(matter, CareKinds.Visit, day),
        from matter in Matters from day in Days from outcome in Gen.Elements("lifted", "passed", "failed", "completed")
        select (MemberEntry)MatterEnded.Of(matter, day, outcome));

    [Law(Cost = 4)]
    public Property A_refused_entry_changes_nothing_and_the_pair_agrees() => Prop.ForAll(Cases(), given =>
    {
        MemberFile file = MemberFile.Of(Files.Who, StandingRules.Party);
        foreach (MemberEntry entry in given)
        {
            MemberEntry[] before = file.Entries.ToArray();
            IReadOnlyList<Finding> reasons = file.CanEnter(entry);
            Checked<MemberFile> entered = file.Enter(entry);

            entered.Findings.Should().Equal(reasons);
            entered.IsUsable.Should().Be(!entered.HasErrors);
            file.Entries.Should().Equal(before);
            reasons.Where(reason => reason.Text(Language.Chinese).Contains('{')).Should().BeEmpty();
            file = entered.Value ?? file;
        }
    });

    [Law(Cost = 4)]
    public Property State_on_a_day_is_that_of_the_entries_up_to_it() => Prop.ForAll(Cases(), given =>
    {
        MemberFile file = Build(given);
        for (int i = 0; i <= 140; i += 7)
        {
            LocalDate day = Origin.PlusDays(i);
            MemberFile then = file.AsOf(day);

            then.Entries.Should().Equal(file.Entries.Where(entry => entry.Date <= day));
            (then.StandingOn(day), then.HomeOn(day), then.InTransitOn(day)).Should().Be((file.StandingOn(day), file.HomeOn(day), file.InTransitOn(day)));
            (then.FloatingOn(day), then.SecondedOn(day), then.RefresherOn(day)).Should().Be((file.FloatingOn(day), file.SecondedOn(day), file.RefresherOn(day)));
            then.ConditionsOn(day).Should().Equal(file.ConditionsOn(day));
            foreach (string action in Actions)
            {
                then.May(action, day).Count.Should().Be(file.May(action, day).Count);
            }
        }
    });

    [Law(Cost = 4)]
    public Property Restoring_gives_an_equal_file_whatever_the_order_of_its_days() => Prop.ForAll(Cases(), given =>
    {
        MemberFile file = Build(given);

        MemberFile.Restore(file.Member, file.Rules, file.Entries).ValueOrThrow().Should().Be(file);
        MemberEntry[] back = file.Entries.GroupBy(entry => entry.Date).Reverse().SelectMany(day => day).ToArray();
        MemberFile.Restore(file.Member, file.Rules, back).ValueOrThrow().Should().Be(file);
    });

    [Law(Cost = 4)]
    public Property Whatever_is_entered_the_invariants_hold() => Prop.ForAll(Cases(), given =>
    {
        MemberFile file = Build(given);
        MemberEntry[] entries = file.Entries.ToArray();
        entries.Select(entry => entry.Date).Should().BeInAscendingOrder();
        entries.Where(entry => entry.Matter is not null).Select(entry => entry.Matter).Should().OnlyHaveUniqueItems();
        string[] standings = entries.Select(entry => entry.As<StandingChange>()).OfType<StandingChange>().Select(change => change.Standing).ToArray();
        standings.Zip(standings.Skip(1)).All(pair => file.Rules.MayFollow(pair.First, pair.Second)).Should().BeTrue();
        Membership[] homes = file.Memberships().ToArray();
        homes.Zip(homes.Skip(1)).All(pair => !pair.First.Span.Overlaps(pair.Second.Span)).Should().BeTrue();
        for (int i = 0; i <= 100; i++)
        {
            LocalDate day = Origin.PlusDays(i);
            (homes.SingleOrDefault(home => home.Span.Contains(day))?.Organization == file.HomeOn(day)).Should().BeTrue();
        }

        foreach (ActionTaken action in entries.Select(entry => entry.As<ActionTaken>()).OfType<ActionTaken>())
        {
            file.AsOf(action.Date.PlusDays(-1)).BarsOn(action.Date).Should().NotContain(bar => bar.Action == action.Action && file.OutcomeOf(bar.Matter) == null);
        }
    });

    [Law(Cost = 4)]
    public Property Records_written_twice_change_nothing() => Prop.ForAll(Cases(), given =>
    {
        MemberFile file = Build(given);
        WorkLedgerBuilder builder = new();
        file.WriteRecords(builder, "f", 0);
        Checked<WorkLedger> once = builder.Build();
        file.WriteRecords(builder, "f", 0);
        Checked<WorkLedger> twice = builder.Build();

        once.Findings.Should().BeEmpty();
        twice.HasErrors.Should().BeFalse();
        twice.Value!.RecordsOf(file.Member).Should().Equal(once.Value!.RecordsOf(file.Member));
        once.Value.Count.Should().Be(file.Entries.Count(entry => entry.Kind != MemberEntryKinds.Ended));
    });

    [Law(Cost = 4)]
    public Property A_later_revision_takes_the_place_of_the_records_and_taken_back_none_is_left() => Prop.ForAll(Cases(), given =>
    {
        MemberFile file = Build(given);
        MemberFile half = file.Entries.Take(file.Entries.Count / 2).Aggregate(MemberFile.Of(file.Member, file.Rules), (now, entry) => now.Enter(entry).Value ?? now);
        WorkLedgerBuilder builder = new();
        file.WriteRecords(builder, "f", 0);
        half.WriteRecords(builder, "f", 1);
        WorkLedgerBuilder alone = new();
        half.WriteRecords(alone, "f", 1);

        builder.Build().ValueOrThrow().RecordsOf(file.Member).Should().Equal(alone.Build().ValueOrThrow().RecordsOf(file.Member));
        half.WithdrawRecords(builder, "f", 1);
        builder.Build().ValueOrThrow().Count.Should().Be(0);
    });

    private static Arbitrary<MemberEntry[]> Cases() => Gen.Choose(0, 30).SelectMany(count => Entries.ArrayOf(count)).ToArbitrary();

    private static MemberFile Build(IEnumerable<MemberEntry> entries) => entries.Aggregate(
        MemberFile.Of(Files.Who, StandingRules.Party),
        (file, entry) => file.Enter(entry).Value ?? file);

    private static CadreMove Move(ItemId matter, LocalDate day, int until)
    {
        CadreMove move = CadreMove.Of(matter, MoveDirections.Out, OrganizationId.Of(9), day);
        return until < 0 ? move : move.SecondedUntil(day.PlusDays(until));
    }
}
