using System;
using System.Linq;
using FluentAssertions;
using FsCheck.Xunit;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Tests;

namespace PartyBuilding.Rules.Tests.Laws;

/// <summary>Whatever spells there are, their days are those that one counts day by day.</summary>
[Properties(Arbitrary = [typeof(Draws)])]
public sealed class SpellLaws
{
    private const int Width = 60;

    private static readonly LocalDate First = new(2025, 1, 1);

    [Law]
    public void Days_are_those_counted_one_by_one(Draws draws)
    {
        draws = draws.Again();
        bool[] covered = new bool[Width];
        bool[] restarts = new bool[Width];
        WorkLedgerBuilder ledger = new();
        for (int i = draws.Below(7); i > 0; i--)
        {
            int start = draws.Below(Width);
            int end = draws.OneIn(4) ? Width - 1 : Math.Min(Width - 1, start + draws.Below(15));
            WorkRecord spell = Record("t" + i, "talk", start);
            ledger.Add(end == Width - 1 && draws.OneIn(2) ? spell : spell.Until(First.PlusDays(end)));
            Array.Fill(covered, true, start, end - start + 1);
        }

        for (int i = draws.Below(3); i > 0; i--)
        {
            int day = draws.Below(Width);
            ledger.Add(Record("a" + i, "award", day));
            restarts[day] = true;
        }

        int gap = draws.Below(8);
        bool isBridged = draws.OneIn(2);
        SpellTake take = draws.Of(SpellTake.All, SpellTake.Longest, SpellTake.Current);
        Spells node = Spells.InDays("talk").Taking(take).RestartedAt(Restart.At("award"))
            .During(Window.Between(DateSpan.Of(First, First.PlusDays(Width - 1))));
        node = gap == 0 || (take == SpellTake.All && !isBridged) ? node
            : node.WithGap(isBridged ? SpellGap.Bridged(gap, SpellUnit.Days) : SpellGap.Ignored(gap, SpellUnit.Days));

        EvaluationInput input = new(
            new RosterBuilder().Add(Organization.Of(OrganizationId.Of(1), "branch", new LocalDate(2015, 1, 1))).Build().ValueOrThrow(),
            ledger.Build().ValueOrThrow(),
            EvaluationPeriod.Year(2025));

        Evaluator.Evaluate(DrawnPolicy.Head(node), input).Report.Subjects.Single().Score.Value.Should().Be(
            Counted(covered, restarts, node.Gap is null ? 0 : gap, isBridged, take), PolicyWriter.WriteText(DrawnPolicy.Head(node)));
    }

    private static int Counted(bool[] covered, bool[] restarts, int gap, bool isBridged, SpellTake take)
    {
        int all = 0;
        int longest = 0;
        int chain = 0;
        int without = 0;
        for (int day = 0; day < Width; day++)
        {
            if (restarts[day])
            {
                all = 0;
                chain = 0;
            }

            if (!covered[day])
            {
                without++;
                continue;
            }

            int bridged = chain > 0 && without <= gap && isBridged ? without : 0;
            chain = chain > 0 && without <= gap ? chain + bridged + 1 : 1;
            all += bridged + 1;
            longest = Math.Max(longest, chain);
            without = 0;
        }

        return take switch
        {
            SpellTake.All => all,
            SpellTake.Longest => longest,
            _ => without <= gap ? chain : 0,
        };
    }

    private static WorkRecord Record(string entry, string kind, int day) =>
        WorkRecord.Of(EntryId.Of(entry), OrganizationId.Of(1), kind, First.PlusDays(day)).With("level", "city");
}
