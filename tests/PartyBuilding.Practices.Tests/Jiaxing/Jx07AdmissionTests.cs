using System.Collections.Generic;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Practices.Tests.Jiaxing;

[Practice("JX-7", "成员准入、培训与后备干部", "Admission gate and member management", typeof(AdmissionProcedures), typeof(MemberFile), typeof(Training), typeof(TalentPool), typeof(CadreMove))]
public sealed class Jx07AdmissionTests
{
    // 31 new members and three training classes in each of the years 2013 to 2016; how they spread is ours.
    private static readonly MemberFile[] Files = [.. Enumerable.Range(0, 124).Select(n => Admitted(n, 2013 + (n / 31)))];
    private static readonly DateSpan FourYears = DateSpan.Of(new LocalDate(2013, 1, 1), new LocalDate(2016, 12, 31));

    [Fact]
    public void Hundred_and_twenty_four_passed_both_gates_in_four_years() =>
        Files.Where(file => file.StandingOn(FourYears.Start) is null && file.StandingOn(new LocalDate(2016, 12, 31)) == MemberStandings.Full).Should().HaveCount(124);

    [Fact]
    public void New_members_went_through_twelve_training_classes()
    {
        Files.SelectMany(file => file.TrainingsIn(FourYears)).Select(training => training.Class).Distinct().Should().HaveCount(12);
        Files.Should().OnlyContain(file => file.TrainingDays(FourYears) == 3);
    }

    [Fact]
    public void Mean_age_of_the_new_members_is_thirty_eight()
    {
        // The ages run from 36 to 40 and are the fact of a member at admission; 124 of them: 24 times 36 to 40, and four of 38.
        FactSheetBuilder sheet = new();
        foreach ((MemberFile file, int n) in Files.Select((file, n) => (file, n)))
        {
            sheet.Add(Fact.Of(file.Member, "age", n < 120 ? 36 + (n % 5) : 38));
        }

        FactSheet facts = sheet.Build().ValueOrThrow();
        (Files.Sum(file => facts.Find(file.Member, "age", City.Counted)!.Number) / Files.Length).Should().Be(38);
    }

    [Fact]
    public void Second_gate_does_not_open_before_the_first() =>
        Course.Begin(AdmissionProcedures.TwoGates, City.Members[0], new LocalDate(2013, 3, 1))
            .Do(StepTaken.Of(AdmissionSteps.Apply, new LocalDate(2013, 3, 1)).WithPaper(AdmissionWords.Application).With(AdmissionWords.Introducers, 2)).ValueOrThrow()
            .CanDo(StepTaken.Of(AdmissionSteps.Approve, new LocalDate(2013, 6, 1)).By(AdmissionRoles.Committee))
            .Select(finding => finding.Kind).Should().Contain(DomainFindings.StepInOtherState);

    [Fact]
    public void Talent_records_move_and_reserve_cadres_are_seconded()
    {
        MemberId cadre = Files[0].Member;
        TalentPool pool = TalentPool.Of()
            .Enter(TalentListing.Of(cadre, TalentLists.Talent, "city", DateSpan.Of(new LocalDate(2014, 1, 1), new LocalDate(2014, 12, 31)))).ValueOrThrow()
            .Enter(TalentListing.Of(cadre, TalentLists.Reserve, "city", DateSpan.From(new LocalDate(2015, 1, 1)))).ValueOrThrow();
        MemberFile file = Files[0]
            .Enter(CadreMove.Of(ItemId.Of("secondment-1"), MoveDirections.Out, OrganizationId.Of("bureau"), new LocalDate(2015, 3, 1)).SecondedUntil(new LocalDate(2016, 2, 29)))
            .ValueOrThrow();

        pool.IsListed(cadre, TalentLists.Reserve, new LocalDate(2014, 6, 1)).Should().BeFalse();
        pool.ListedOn(TalentLists.Reserve, "city", new LocalDate(2015, 6, 1)).Where(listing => file.SecondedOn(new LocalDate(2015, 6, 1)) is not null)
            .Select(listing => listing.Member).Should().Equal(cadre);
        file.ConditionsOn(new LocalDate(2016, 3, 1)).Select(condition => condition.Name).Should().Equal(
            [MemberConditions.SecondmentOverdue], "nobody has said that the secondment came to its end");
    }

    private static MemberFile Admitted(int number, int year)
    {
        MemberId member = MemberId.Of(1000 + number);
        LocalDate classBegins = new(year, 4, 1 + (number % 3));
        Course course = Steps(year).Aggregate(Course.Begin(AdmissionProcedures.TwoGates, member, new LocalDate(year, 3, 1)), (one, step) => one.Do(step).ValueOrThrow());
        return MemberFile.Of(member, StandingRules.DemocraticParty).Follow(course).ValueOrThrow()
            .Enter(Training.Of(ItemId.Of($"class-{year}-{number % 3}"), DateSpan.Of(classBegins, classBegins.PlusDays(2))).OfDays(3)).ValueOrThrow();
    }

    private static IEnumerable<StepTaken> Steps(int year) =>
    [
        StepTaken.Of(AdmissionSteps.Apply, new LocalDate(year, 3, 1)).WithPaper(AdmissionWords.Application).With(AdmissionWords.Introducers, 2),
        StepTaken.Of(AdmissionSteps.Talk, new LocalDate(year, 3, 10)),
        StepTaken.Of(AdmissionSteps.Train, new LocalDate(year, 4, 1)),
        StepTaken.Of(AdmissionSteps.PutForward, new LocalDate(year, 4, 20)).By(AdmissionRoles.BranchCommittee),
        StepTaken.Of(AdmissionSteps.Consult, new LocalDate(year, 5, 10)).With(AdmissionWords.Agreed, true),
        StepTaken.Of(AdmissionSteps.Approve, new LocalDate(year, 6, 1)).By(AdmissionRoles.Committee),
    ];
}
