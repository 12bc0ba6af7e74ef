using System;
using System.Linq;
using FluentAssertions;
using NodaTime;
using Xunit;

namespace PartyBuilding.Domain.Tests.Organizations;

public sealed class AppointmentTests
{
    private static readonly OrganizationId Branch = OrganizationId.Of(1);
    private static readonly OrganizationId Department = OrganizationId.Of(2);
    private static readonly DateSpan Since2024 = DateSpan.From(new(2024, 1, 1));

    [Fact]
    public void Post_held_twice_by_one_member_is_left_out()
    {
        Checked<Roster> built = Build(builder => builder
            .Add(Secretary("m1", DateSpan.Year(2024)))
            .Add(Secretary("m1", DateSpan.From(new(2024, 12, 31)))));

        built.Findings.Single().ToString().Should().Be(
            "PB1545 member:m1: two appointments as secretary of organization:1 overlap (2024-01-01/2024-12-31 and 2024-12-31/..); the second was left out: join them or correct the dates.");
        built.Value!.Appointments.Should().Equal(Secretary("m1", DateSpan.Year(2024)));
    }

    [Fact]
    public void Post_has_as_many_holders_as_seats()
    {
        Post one = Post.Of(Branch, PostCodes.Secretary).WithSeats(1);

        Build(builder => builder.Add(one).Add(Secretary("m1", DateSpan.Year(2024))).Add(Secretary("m2", DateSpan.From(new(2025, 1, 1)))))
            .HasErrors.Should().BeFalse("the second comes when the first has gone");
        Build(builder => builder.Add(one).Add(Secretary("m1", Since2024)).Add(Secretary("m2", DateSpan.Year(2025))))
            .Findings.Single().ToString().Should().Be(
                "PB1546 member:m2: the appointment as secretary of organization:1 (2025-01-01/2025-12-31) was left out: on 2025-01-01 all 1 seats are taken; end one of the appointments or correct the seats.");
        Build(builder => builder.Add(one).Add(Post.Of(Branch, PostCodes.Secretary))).Findings.Single().Code.Should().Be("PB1542");
    }

    [Fact]
    public void Supervisors_are_drawn_from_sitting_conference_members_only()
    {
        Post supervisor = Post.Of(Department, PostCodes.Supervisor).OnlyFrom(PostCodes.ConferenceMember);

        Checked<Roster> built = Build(builder => builder
            .Add(supervisor)
            .Add(Appointment.Of(Person("m1"), Branch, PostCodes.ConferenceMember, DateSpan.Year(2024)))
            .Add(Appointment.Of(Person("m1"), Department, PostCodes.Supervisor, DateSpan.Year(2024)))
            .Add(Appointment.Of(Person("m1"), Department, PostCodes.Supervisor, DateSpan.Year(2025))) // no longer sitting
            .Add(Appointment.Of(Person("m2"), Department, PostCodes.Supervisor, DateSpan.Year(2024))));

        built.Findings.Select(one => $"{one.Code} {one.Place} {one.Evidence[2].Value}").Should().Equal(
            "PB1547 member:m2 2024-01-01/2024-12-31", "PB1547 member:m1 2025-01-01/2025-12-31");
        built.Value!.Appointments.Should().HaveCount(2);
    }

    [Fact]
    public void Who_is_sent_from_outside_comes_from_the_pool_and_who_is_selected_within_need_not()
    {
        Post secretary = Post.Of(Branch, PostCodes.Secretary).OnlyFrom("pool", AppointmentModes.External);
        secretary.Should().Be(Post.Of(Branch, PostCodes.Secretary).OnlyFrom("pool", AppointmentModes.External, AppointmentModes.External));
        secretary.Should().NotBe(Post.Of(Branch, PostCodes.Secretary).OnlyFrom("pool"));

        Checked<Roster> built = Build(builder => builder
            .Add(secretary)
            .Add(Secretary("m1", DateSpan.Year(2024)).By(AppointmentModes.Internal))
            .Add(Secretary("m2", DateSpan.Year(2024)).By(AppointmentModes.External))
            .Add(Appointment.Of(Person("m2"), Department, "pool", DateSpan.Year(2025)))
            .Add(Secretary("m2", DateSpan.Year(2025)).By(AppointmentModes.External)));

        built.Findings.Single().Evidence.Select(one => one.Value).Should().Equal("organization:1", "secretary", "2024-01-01/2024-12-31", "pool", "2024-01-01");
        built.Value!.Appointments.Should().HaveCount(3);
    }

    [Fact]
    public void Unknown_posts_members_organizations_and_days_are_found()
    {
        Checked<Roster> built = Build(builder => builder
            .Add(Post.Of(Branch, PostCodes.Secretary))
            .Add(Post.Of(OrganizationId.Of(9), PostCodes.Secretary))
            .Add(Appointment.Of(Person("m1"), Branch, "secretery", Since2024))
            .Add(Appointment.Of(Person("m9"), OrganizationId.Of(9), PostCodes.Secretary, Since2024))
            .Add(Secretary("m2", DateSpan.From(new(1999, 1, 1))))
            .AddAppointment(Person("m1"), Branch, PostCodes.Secretary, new(2025, 2, 1), new(2025, 1, 1)));

        built.Findings.Select(one => one.Code).Should().Equal("PB1552", "PB1541", "PB1544", "PB1548", "PB1543", "PB1543");
        built.Value!.AppointmentsIn(Branch, new(2025, 1, 1)).Select(one => one.Post).Should().Equal("secretary", "secretery");
    }

    [Theory]
    [InlineData("2021-12-31", 2)] // 2020 and 2021, inclusive to the last day
    [InlineData("2021-12-30", 1)]
    [InlineData("2030-01-01", 4)] // 2021 counts once, 2023 is added: 2020, 2021, 2022 and 2023
    [InlineData("2019-12-31", 0)]
    public void Years_in_a_post_count_shared_days_once_and_gaps_not_at_all(string day, int years)
    {
        Roster roster = Build(builder => builder
            .Add(Secretary("m1", DateSpan.Of(new(2020, 1, 1), new(2021, 12, 31))))
            .Add(Appointment.Of(Person("m1"), Department, PostCodes.Secretary, DateSpan.Of(new(2021, 1, 1), new(2022, 12, 31))))
            .Add(Appointment.Of(Person("m1"), Branch, PostCodes.Secretary, DateSpan.Of(new(2024, 1, 1), new(2024, 12, 31))))).ValueOrThrow();

        roster.YearsIn(Person("m1"), PostCodes.Secretary, On(day)).Should().Be(years);
        roster.YearsIn(Person("m2"), PostCodes.Secretary, On(day)).Should().Be(0);
    }

    [Fact]
    public void Appointments_tell_their_way_and_working_time()
    {
        Appointment one = Secretary("m1", Since2024).By(AppointmentModes.External).FullTime();

        (one.Mode, one.WorkingTime, one.PartTime().WorkingTime).Should().Be(("external", WorkingTime.FullTime, WorkingTime.PartTime));
        one.Should().NotBe(Secretary("m1", Since2024));
        Build(builder => builder.Add(one)).ValueOrThrow().AppointmentsOf(Person("m1"), new(2024, 1, 1)).Should().Equal(one);
    }

    private static Checked<Roster> Build(Action<RosterBuilder> add)
    {
        RosterBuilder builder = new RosterBuilder()
            .Add(Organization.Of(Branch, "branch", new(2000, 1, 1)))
            .Add(Organization.Of(Department, "office", new(2000, 1, 1)))
            .Add(Member.Of(Person("m1")))
            .Add(Member.Of(Person("m2")));
        add(builder);
        return builder.Build();
    }

    private static Appointment Secretary(string member, DateSpan span) => Appointment.Of(Person(member), Branch, PostCodes.Secretary, span);

    private static MemberId Person(string key) => MemberId.Of(key);

    private static LocalDate On(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
