using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FluentAssertions;
using NodaTime;
using PartyBuilding.Domain;
using PartyBuilding.Samples.StarRating.Csv;
using PartyBuilding.Samples.StarRating.Generator;
using PartyBuilding.Samples.StarRating.Loading;
using Xunit;

namespace PartyBuilding.Samples.Tests.StarRating;

public sealed class DataSetTests
{
    private static readonly LocalDate YearEnd = new(2025, 12, 31);
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Data");
    private static readonly YearOfWork Work = YearOfWork.Read(Folder, FileEncoding.Utf8, EvaluationPeriod.Year(2025), []);

    [Fact]
    public void Stored_files_equal_what_is_generated()
    {
        foreach (KeyValuePair<string, string> file in DataSet.Make())
        {
            File.ReadAllText(Path.Combine(Folder, file.Key)).Should().Be(file.Value, "{0} is made once and kept", file.Key);
        }
    }

    [Fact]
    public void Nothing_is_wrong_with_the_data() => Work.Findings.Should().BeEmpty();

    [Fact]
    public void Branches_are_18_of_which_5_county_and_3_university()
    {
        IReadOnlyList<Organization> branches = Work.Roster.ChildrenOf(OrganizationId.Of(100), YearEnd);

        branches.Should().HaveCount(18);
        branches.Count(branch => branch.Kind == "county").Should().Be(5);
        branches.Count(branch => branch.Kind == "university").Should().Be(3);
        branches.Count(branch => branch.Kind == "county" && branch.FoundedOn.Year == 2025).Should().Be(3);
    }

    [Fact]
    public void Members_are_311_at_the_end_of_the_year_of_which_15_are_new()
    {
        Work.Roster.Members.Should().HaveCount(311);
        Work.Roster.Organizations.Sum(branch => Work.Roster.HeadCount(branch.Id, YearEnd)).Should().Be(311);
        Work.Roster.Members.Count(member => member.JoinedOn >= new LocalDate(2025, 1, 1)).Should().Be(15);
    }

    [Fact]
    public void New_members_are_35_on_average_and_3_have_a_masters_degree()
    {
        // 28 + 29 + … + 42 = 15 × 35
        decimal[] ages = [.. Work.Facts.Facts.Where(fact => fact.Code == "birthYear").Select(fact => 2025 - fact.Number)];

        ages.Should().HaveCount(15);
        ages.Sum().Should().Be(15 * 35);
        Work.Facts.Facts.Count(fact => fact.Code == "degree" && fact.Text == "master").Should().Be(3);
    }

    [Fact]
    public void Members_of_upper_or_middle_standing_are_91_in_100()
    {
        // 283 ÷ 311 = 0.90996…
        int upper = Work.Facts.Facts.Count(fact => fact.Code == "standingLevel" && fact.Text == "upperOrMiddle");

        decimal.Round(100m * upper / 311).Should().Be(91);
    }

    [Fact]
    public void The_winners_own_record_is_the_published_one()
    {
        // 1 forum speech and 1 plenary speech, 2 key topics of the city, 4 study trips.
        WorkRecord[] records = [.. Work.Ledger.RecordsOf(OrganizationId.Of(111))];

        records.Count(record => record.Kind == "proposal.used" && record.Attributes[0].Text == "speechOrKey").Should().Be(2);
        records.Count(record => record.Kind == "proposal.submitted").Should().Be(2 + 2, "both speeches and both topics were submitted");
        records.Count(record => record.Kind == "activity.held").Should().Be(4);
        records.Select(record => record.Kind).Distinct().Should().BeEquivalentTo(
            "document.filed", "report.toMembers", "rule.kept", "changes.reported", "committee.met", "member.admitted",
            "activity.held", "proposal.submitted", "proposal.used");
    }
}
