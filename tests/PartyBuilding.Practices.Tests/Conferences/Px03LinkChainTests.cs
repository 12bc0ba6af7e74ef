using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Conferences;

[Practice("PX-3", "党组成员联系专委会、党员委员、界别委员", "A chain of links that reaches everyone", typeof(Relation), typeof(RelationKinds), typeof(Coverage), typeof(LinkCount))]
public sealed class Px03LinkChainTests
{
    private static readonly LocalDate Today = new(2019, 7, 1);

    /// <summary>Party-group members, special-committee members, party members, other members; everybody links three of the next level (ours).</summary>
    private static readonly SubjectId[][] Levels = [Level(1, 3), Level(2, 9), Level(3, 27), Level(4, 81)];

    [Fact]
    public void Everyone_is_reached_and_nobody_twice_at_one_level()
    {
        Coverage coverage = Linked(Links());

        coverage.NotReachedOnce(RelationKinds.ContactLink, Levels).Should().BeEmpty();
        coverage.Share(Levels.Skip(1).SelectMany(level => level), RelationKinds.ContactLink, RelationSide.To).ToString().Should().Be("117/117");
    }

    [Fact]
    public void Who_is_not_reached_or_reached_twice_is_listed()
    {
        // (Ours) that nobody is linked twice at one level.
        Coverage coverage = Linked([.. Links().Skip(1), Link(Levels[2][0], Levels[3][80])]);

        coverage.NotReachedOnce(RelationKinds.ContactLink, Levels).Select(row => row.ToString())
            .Should().Equal($"{Levels[1][0]} contactLink 0", $"{Levels[3][80]} contactLink 2");
    }

    [Fact]
    public void A_link_that_skips_a_level_reaches_nobody()
    {
        Coverage coverage = Linked([.. Links().Where(link => link.To != Levels[2][0]), Link(Levels[0][0], Levels[2][0])]);

        coverage.NotReachedOnce(RelationKinds.ContactLink, Levels).Select(row => row.ToString()).Should().Equal($"{Levels[2][0]} contactLink 0");
    }

    private static IEnumerable<Relation> Links() => Enumerable.Range(1, 3)
        .SelectMany(level => Levels[level].Select((member, index) => Link(Levels[level - 1][index / 3], member)));

    private static Relation Link(SubjectId from, SubjectId to) => Relation.Of(RelationKinds.ContactLink, from, to, DateSpan.From(new LocalDate(2019, 1, 1)));

    private static Coverage Linked(IEnumerable<Relation> links)
    {
        RosterBuilder roster = new();
        foreach (SubjectId member in Levels.SelectMany(level => level))
        {
            roster.Add(Member.Of(MemberId.Of(member.Key)));
        }

        foreach (Relation link in links)
        {
            roster.Add(link);
        }

        return roster.Build().ValueOrThrow().CoverageOn(Today);
    }

    private static SubjectId[] Level(int level, int count) => [.. Enumerable.Range(1, count).Select(number => (SubjectId)MemberId.Of((1000 * level) + number))];
}
