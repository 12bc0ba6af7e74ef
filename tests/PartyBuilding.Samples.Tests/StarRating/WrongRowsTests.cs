using System;
using System.IO;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Samples.Tests.StarRating;

/// <summary>Rows with faults: each is named with file, line and column, the others are rated.</summary>
public sealed class WrongRowsTests
{
    [Theory]
    [InlineData("en", "What was found")]
    [InlineData("zh-CN", "发现的问题")]
    public void Every_fault_is_listed_and_the_rest_is_rated(string culture, string heading)
    {
        using DataFolder data = new();
        data.Append(
                "organizations.csv",
                "119,county,2025-13-01,,100,县域第六支部,County Branch 6",
                "120,county,2020-05-01,2019-01-01,,已撤支部,Closed Branch",
                "101,city,1999-01-01,,100,第一支部,Branch 1",
                "121,committee,2020-05-01,,999,某委员会,Some Committee")
            .Append(
                "members.csv",
                "m001,2004-07-13,102,2025-01-01,,home",
                "m400,2024-01-01,999,2024-01-01,,home",
                "m401,2024-01-01,101,2025-06-01,2025-01-01,home",
                "成员,2024-01-01,101,2025-06-01,,home",
                "m402,2024-01-01,101,2025-06-01,,guest")
            .Append(
                "records.csv",
                "e9001,member:m999,award.received,2025-05-01,1,,,verified,,,",
                "e9002,organization:101,award.received,2025-05-01,1,,awardedTo=member:m998,verified,,,",
                "e9003,organization:102,activity.held,2025-05-01,1.123456789,,,verified,,,",
                "e1001,organization:108,committee.met,2025-01-07,1,,,verified,2025-01-08T09:00:00Z,,",
                "e9004,organization:103,opinion.adopted,2025-05-01,1,O103-2,adopter:city,verified,,,",
                "e9005,organization:103,opinion.adopted,2025-05-01,1,O103-2,adopter=cityCppcc,verified,,,",
                "e9006,organization:104,activity.held,2025/5/1,one,,,seen,yesterday,,",
                ",organization:104,activity held,2025-05-01,1,,,verified,,,",
                "e9007,organization:105,activity.held,2025-05-01,1,,,verified,,e7777,",
                "e9008,organization:106,choir.sung,2025-05-01,1,,,verified,,,")
            .Append(
                "facts.csv",
                "member:m001,standingLevel,code,other,,",
                "member:m001,age,number,old,,",
                "member:m001,roster.kind,code,city,,",
                "member:m001,post,code,secretary,2025-06-01,2025-01-01");

        SampleRun run = data.Run("--culture", culture);

        run.Code.Should().Be(0);
        Golden.Check($"every-fault.{culture}.txt", run.Found(heading + "\n"));
    }

    [Fact]
    public void A_spell_that_ends_before_it_starts_is_left_out()
    {
        using DataFolder data = new();
        data.Edit("records.csv", text => text.Replace("quantity,item", "quantity,until", StringComparison.Ordinal))
            .Edit("records.csv", text => text[..(text.IndexOf('\n') + 1)]
                + "e1,organization:101,activity.held,2025-05-01,1,2025-04-01,,verified,,,\n"
                + "e2,organization:102,activity.held,2025-05-01,1,2025-05-02,,verified,,,\n");

        SampleRun run = data.Run();

        run.Code.Should().Be(0);
        run.Output.Should().Contain("error PB1202  records.csv, line 2").And.Contain("Left out: records.csv, line 2\n")
            .And.Contain("(line 2): Branch activity; until", "records of the kind are missing, so none does not mean zero");
    }

    [Fact]
    public void A_resident_number_is_refused_and_not_repeated()
    {
        // 11010519491231002X is the example of the standard itself.
        using DataFolder data = new();

        SampleRun run = data.Append("members.csv", "11010519491231002X,2024-01-01,101,2024-01-01,,home").Run();

        run.Code.Should().Be(0);
        run.Output.Should().Contain("the column member has ******, which cannot be a key").And.NotContain("11010519491231002X");
    }

    [Fact]
    public void A_lost_row_puts_in_doubt_its_own_kind_only()
    {
        using DataFolder data = new();

        SampleRun run = data.Append("records.csv", "e9001,organization:101,homeland.held,2025-13-01,1,,,verified,,,").Run();

        run.Found("What was found\n").Should()
            .Contain("warning ST1305  records.csv: rows of these kinds were left out (line 385): Homeland work: reception, exchange or study; until").And.NotContain("PB4006");
    }

    [Fact]
    public void A_lost_row_of_no_known_kind_puts_all_kinds_in_doubt_in_one_line()
    {
        using DataFolder data = new();

        SampleRun run = data.Append("records.csv", "e9001,organization:101,,2025-05-01,1,,,verified,,,", "e9002,organization:101,homeland.held,x,,,,,,,").Run();

        run.Found("What was found\n").Should().Contain("warning ST1306  records.csv: rows of which the kind cannot be told were left out (line 385)")
            .And.NotContain("ST1305").And.NotContain("PB4006");
    }

    [Theory]
    [InlineData("organization:101,activity.held,2025-05-01,-2,,", "the column quantity has -2, below zero")]
    [InlineData("organization:101,activity.held,２０２５-05-01,1,,", "the column date has ２０２５-05-01 in full-width characters, and the row was left out; write 2025-05-01")]
    [InlineData("organization:１０１,activity.held,2025-05-01,1,,", "write organization:101")]
    [InlineData("organization:101,activity.held,2025-05-01,1,,level=city;level=province", "with level twice")]
    [InlineData("organization:101,activity.held,5/1/2025,1,,", "the column date has 5/1/2025, which is no date")]
    [InlineData("member:11010519491231002X,activity.held,2025-05-01,1,,", "the column subject has member:******, which is no subject")]
    public void A_slip_in_a_row_is_named(string row, string message)
    {
        using DataFolder data = new();

        SampleRun run = data.Append("records.csv", $"e9001,{row},verified,,,").Run();

        run.Output.Should().Contain("Note: rows were left out (1)");
        run.Found("What was found\n").Should().Contain("records.csv, line 385: " + (message.StartsWith("the", StringComparison.Ordinal) ? message : string.Empty))
            .And.Contain(message).And.Contain("Left out: records.csv, line 385\n");
    }

    [Fact]
    public void Fields_in_quotation_marks_may_hold_separators_line_breaks_and_marks()
    {
        using DataFolder data = new();
        data.Replace("organizations.csv", ",第一支部,Branch 1\n", ",第一支部,\"Branch \"\"1\"\", north\r\nand south\"\n");

        SampleRun run = data.Run("--explain", "101");

        run.Code.Should().Be(0);
        run.Output.Should().Contain("Branch \"1\", north and south").And.NotContain("What was found");
    }

    [Fact]
    public void An_unknown_subject_is_one_finding_whatever_the_number_of_its_rows()
    {
        using DataFolder data = new();
        data.Append("records.csv", "e9001,119,activity.held,2025-05-01,,,,,,,", "e9002,119,activity.held,2025-05-02,,,,,,,")
            .Append("facts.csv", "member:m999,hobby,code,choir,,");

        SampleRun run = data.Run();

        run.Found("What was found\n").Should().Contain("records.csv: organization:119 is not in the roster, so the records in line 385–386 count for nobody")
            .And.Contain("facts.csv: member:m999 is not in the roster, so the facts in line 343 are about nobody");
    }

    [Theory]
    [InlineData("150", "warning PB4017  facts.csv, line 343, organization:101: assessedScore is 150, outside of 0 to 100")]
    [InlineData("1.1234567890123", "error PB1303  facts.csv, line 343, organization:101: the number 1.1234567890123")]
    [InlineData("99999999999999999999999999", "Left out: facts.csv, line 343\n")]
    public void A_fact_that_cannot_be_is_named(string value, string message)
    {
        using DataFolder data = new();
        string policy = Path.Combine(AppContext.BaseDirectory, "Policy", "district-stars-10-40-30.json");

        SampleRun run = data.Append("facts.csv", $"organization:101,assessedScore,number,{value},,").Run("--policy", policy);

        run.Code.Should().Be(0);
        run.Found("What was found\n").Should().Contain(message);
    }
}
