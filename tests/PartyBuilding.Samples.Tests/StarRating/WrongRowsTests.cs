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
        Golden.Check($"every-fault.{culture}.txt", run.Found(heading));
    }

    [Fact]
    public void A_spell_that_ends_before_it_starts_is_left_out()
    {
        using DataFolder data = new();
        data.Edit("records.csv", text => text.Replace("quantity,item", "quantity,until", System.StringComparison.Ordinal))
            .Edit("records.csv", text => text[..(text.IndexOf('\n') + 1)]
                + "e1,organization:101,activity.held,2025-05-01,1,2025-04-01,,verified,,,\n"
                + "e2,organization:102,activity.held,2025-05-01,1,2025-05-02,,verified,,,\n");

        SampleRun run = data.Run();

        run.Code.Should().Be(0);
        run.Output.Should().Contain("error PB1202  records.csv, line 2").And.Contain("Left out: records.csv, line 2\n")
            .And.Contain("warning PB4006", "records of the kind are missing, so none does not mean zero");
    }

    [Fact]
    public void A_resident_number_is_refused_and_not_repeated()
    {
        // 11010519491231002X is the example of the standard itself.
        using DataFolder data = new();

        SampleRun run = data.Append("members.csv", "11010519491231002X,2024-01-01,101,2024-01-01,,home").Run();

        run.Code.Should().Be(0);
        run.Output.Should().Contain("the value of the column member cannot be used").And.NotContain("11010519491231002X");
    }
}
