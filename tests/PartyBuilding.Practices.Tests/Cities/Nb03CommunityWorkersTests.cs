using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Cities;

[Practice("NB-3", "社区工作者三岗十八级与三级服务中心", "Community workers' pay grades and service centres", typeof(PostGradeScale), typeof(PostGrade), typeof(PostGradeState), typeof(Coverage))]
public sealed class Nb03CommunityWorkersTests
{
    // Three posts and eighteen grades; who begins where and how long a grade lasts is ours.
    private static readonly PostGradeScale Scale = PostGradeScale.Of(18)
        .WithPost("head", 7, 18).WithPost("deputy", 4, 15).WithPost("worker", 1, 12)
        .BeginsAt("head", 5, 8).BeginsAt("worker", 3, 2)
        .Advances(1, 17, DateLength.Years(3));

    [Theory]
    [InlineData("worker", 0, 1)]
    [InlineData("worker", 3, 2)]
    [InlineData("deputy", 10, 4)]
    [InlineData("head", 4, 7)]
    [InlineData("head", 5, 8)]
    public void Starting_grade_is_looked_up_in_the_table(string post, int years, int grade) => Scale.StartingGrade(post, years).Should().Be(grade);

    [Fact]
    public void Three_posts_span_eighteen_grades()
    {
        Scale.Posts.Should().HaveCount(3);
        Scale.Posts.Min(post => post.Lowest).Should().Be(1);
        Scale.Posts.Max(post => post.Highest).Should().Be(18);
    }

    [Fact]
    public void Next_normal_advancement_has_a_date()
    {
        // Grade 2 since July 2013; three years later grade 3, and so on.
        PostGradeState state = Scale.StateOn(PostGrade.Of("worker", 2, new LocalDate(2013, 7, 1)), new LocalDate(2017, 1, 1), WorkingCalendar.None);

        state.Grade.Should().Be(3);
        state.NextAdvancement.Should().Be(ReckonedDate.Certain(new LocalDate(2019, 7, 1)));
    }

    [Fact]
    public void Highest_grade_of_the_post_is_the_end() =>
        Scale.StateOn(PostGrade.Of("worker", 12, new LocalDate(2013, 7, 1)), new LocalDate(2030, 1, 1), WorkingCalendar.None).NextAdvancement.Should().BeNull();

    [Theory]
    [InlineData("district")]
    [InlineData("street")]
    [InlineData("community")]
    public void Service_centres_cover_every_place_of_their_level(string level)
    {
        // 11 districts, 80 streets, 600 communities: ours.
        Coverage coverage = Centres().CoverageOn(new LocalDate(2013, 7, 1));

        coverage.Units(level).Should().NotBeEmpty();
        coverage.LinksOutside(coverage.Units(level), RelationKinds.Covers, RelationSide.To, 1, 1).Should().BeEmpty();
    }

    private static Roster Centres()
    {
        LocalDate since = new(2012, 1, 1);
        RosterBuilder roster = new();
        foreach ((string level, int count) in new[] { ("district", 11), ("street", 80), ("community", 600) })
        {
            for (int n = 1; n <= count; n++)
            {
                OrganizationId centre = OrganizationId.Of($"centre-{level}-{n}");
                SubjectId place = SubjectId.Of(level, $"{n}");
                roster.Add(Unit.Of(place)).Add(Organization.Of(centre, "serviceCentre", since)).Link(RelationKinds.Covers, centre, place, since);
            }
        }

        return roster.Build().ValueOrThrow();
    }
}
