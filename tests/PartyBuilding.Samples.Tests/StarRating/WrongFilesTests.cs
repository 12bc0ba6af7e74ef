using System.IO;
using System.Text;
using FluentAssertions;
using PartyBuilding.Samples.StarRating.Csv;
using Xunit;

namespace PartyBuilding.Samples.Tests.StarRating;

/// <summary>Files that are missing, in another encoding, cut, or without what they need.</summary>
public sealed class WrongFilesTests
{
    private const string Found = "What was found";
    private static readonly Encoding Chinese = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    [Theory]
    [InlineData("records.csv")]
    [InlineData("organizations.csv")]
    public void Without_organizations_or_records_nothing_is_rated(string file)
    {
        using DataFolder data = new();

        SampleRun run = data.Delete(file).Run();

        run.Code.Should().Be(2);
        data.Neutral(run.Error).Should().StartWith($"Nothing could be rated:\n  error ST1001  {file}: the file is not in (folder); put it there");
    }

    [Fact]
    public void Without_facts_the_rest_is_rated()
    {
        using DataFolder data = new();

        SampleRun run = data.Delete("facts.csv").Run();

        run.Code.Should().Be(0);
        data.Neutral(run.Found(Found)).Should().Be(
            Found + "\n  error ST1001  facts.csv: the file is not in (folder); put it there with the header "
            + "subject,fact,type,value,from,to,entered, or name another folder with --data.\n");
    }

    [Fact]
    public void A_file_that_another_program_holds_is_named()
    {
        using DataFolder data = new();
        string path = Path.Combine(data.Path, "facts.csv");
        using FileStream held = new(path, FileMode.Open, FileAccess.Read, FileShare.None);

        SampleRun run = data.Run();

        run.Code.Should().Be(0);
        run.Found(Found).Should().Contain($"error ST1006  {path} cannot be read");
    }

    [Fact]
    public void A_missing_column_is_named_with_what_the_header_has()
    {
        using DataFolder data = new();

        SampleRun run = data.Replace("records.csv", "entry,subject,kind,date", "entry,subject,kind,day").Run();

        run.Code.Should().Be(2);
        run.Error.Should().Contain("error ST1101  records.csv, line 1: the column date is missing and the file was not read")
            .And.Contain("warning ST1102  records.csv, line 1: the column day is not known");
    }

    [Fact]
    public void Organizations_that_were_not_read_are_one_finding_not_one_a_row()
    {
        using DataFolder data = new();

        SampleRun run = data.Replace("organizations.csv", "id,kind,foundedOn", "id,kind,founded").Run();

        run.Code.Should().Be(2);
        run.Error.Should().Contain("the column foundedOn is missing").And.NotContain("is not in the roster");
    }

    [Fact]
    public void An_empty_file_lacks_all_its_columns()
    {
        using DataFolder data = new();

        SampleRun run = data.Edit("organizations.csv", _ => string.Empty).Run();

        run.Code.Should().Be(2);
        run.Error.Should().ContainAll("the column id is missing", "the column kind is missing", "the column foundedOn is missing");
    }

    [Fact]
    public void A_column_given_twice_is_named()
    {
        using DataFolder data = new();

        SampleRun run = data.Replace("facts.csv", "value,from,to", "value,from,from").Run();

        run.Code.Should().Be(0);
        run.Found(Found).Should().Contain("facts.csv, line 1: the column from is there more than once");
    }

    [Theory]
    [InlineData("en", "error ST1002  organizations.csv, line 2: byte 28, CA, is not UTF-8; the file seems to be GB18030: add --encoding GB18030")]
    [InlineData("zh-CN", "第 28 个字节 CA 不是 UTF-8；文件看来是 GB18030，请加 --encoding GB18030")]
    public void A_file_in_GB18030_is_refused_with_the_option_that_reads_it(string culture, string message)
    {
        using DataFolder data = new();

        SampleRun run = data.Encode(Chinese, "organizations.csv").Run("--culture", culture);

        run.Code.Should().Be(2);
        run.Error.Should().Contain(message);
    }

    [Fact]
    public void A_UTF8_file_read_as_GB18030_is_noticed()
    {
        using DataFolder data = new();

        SampleRun run = data.Run("--encoding", "gb18030");

        (run.Output + run.Error).Should().Contain("leave --encoding GB18030 away");
    }

    [Fact]
    public void A_file_in_no_known_encoding_is_refused()
    {
        using DataFolder data = new();

        SampleRun run = data.Encode(Encoding.Unicode, "organizations.csv").Edit("facts.csv", text => text).Run();

        run.Code.Should().Be(2);
        run.Error.Should().Contain("organizations.csv");
    }

    [Fact]
    public void A_half_line_at_the_end_is_left_out_and_completeness_is_no_longer_taken_for_granted()
    {
        using DataFolder data = new();
        int last = data.LastLine("records.csv");

        SampleRun run = data.Edit("records.csv", text => text.TrimEnd('\n')[..^40]).Run();

        run.Code.Should().Be(0);
        run.Found(Found).Should().Contain($"error ST1105  records.csv, line {Invariant.Text(last)}: the file ends in the middle of this row")
            .And.Contain("warning PB4006").And.Contain($"Left out: records.csv, line {Invariant.Text(last)}\n");
    }

    [Fact]
    public void A_last_line_without_a_line_end_is_read_as_any_other()
    {
        using DataFolder data = new();

        data.Edit("records.csv", text => text.TrimEnd('\n')).Run().Output.Should().Be(SampleRun.Of().Output);
    }

    [Fact]
    public void Rows_with_another_number_of_fields_or_unmatched_quotes_are_left_out_alone()
    {
        using DataFolder data = new();
        int last = data.LastLine("facts.csv");

        SampleRun run = data.Append("facts.csv", "member:m001,hobby,code", "member:m001,hobby,code,\"a,,", "member:m001,hobby,code,a,,").Run();

        run.Code.Should().Be(0);
        run.Found(Found).Should().Contain($"facts.csv, line {Invariant.Text(last + 1)}: the row has 3 fields")
            .And.Contain($"facts.csv, line {Invariant.Text(last + 2)}: the quotation marks do not match")
            .And.Contain($"Left out: facts.csv, lines {Invariant.Text(last + 1)}, {Invariant.Text(last + 2)}\n");
    }

    [Fact]
    public void An_empty_roster_rates_nobody()
    {
        using DataFolder data = new();

        SampleRun run = data.Edit("organizations.csv", text => text[..(text.IndexOf('\n') + 1)])
            .Edit("members.csv", text => text[..(text.IndexOf('\n') + 1)]).Run();

        run.Code.Should().Be(2);
        run.Error.Should().Contain("warning PB1113").And.Contain("warning PB4003");
    }
}
