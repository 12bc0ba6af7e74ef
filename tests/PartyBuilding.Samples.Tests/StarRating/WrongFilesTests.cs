using System.IO;
using System.Text;
using FluentAssertions;
using PartyBuilding.Samples.StarRating.Csv;
using Xunit;

namespace PartyBuilding.Samples.Tests.StarRating;

/// <summary>Files that are missing, in another encoding, cut, or without what they need.</summary>
public sealed class WrongFilesTests
{
    private const string Found = "What was found\n";
    private static readonly Encoding Chinese = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

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
    public void Organizations_that_were_not_read_are_one_finding_not_one_a_row()
    {
        using DataFolder data = new();

        SampleRun run = data.Replace("organizations.csv", "id,kind,foundedOn", "id,kind,founded").Run();

        run.Code.Should().Be(2);
        run.Error.Should().Contain("the header lacks foundedOn").And.NotContain("is not in the roster");
    }

    [Fact]
    public void A_UTF8_file_read_as_GB18030_is_noticed()
    {
        using DataFolder data = new();

        SampleRun run = data.Run("--encoding", "gb18030");

        (run.Output + run.Error).Should().Contain("leave --encoding GB18030 away");
    }

    [Fact]
    public void A_half_line_at_the_end_is_left_out_and_completeness_is_no_longer_taken_for_granted()
    {
        using DataFolder data = new();
        int last = data.LastLine("records.csv");

        SampleRun run = data.Edit("records.csv", text => text.TrimEnd('\n')[..^40]).Run();

        run.Code.Should().Be(0);
        run.Found(Found).Should().Contain($"error ST1105  records.csv, line {Invariant.Text(last)}: the file ends in the middle of this row")
            .And.Contain("whatever the kind").And.Contain($"Left out: records.csv, line {Invariant.Text(last)}\n");
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
        run.Found(Found).Should().Contain($"facts.csv, line {Invariant.Text(last + 1)}: the row has 3 fields, the header 6")
            .And.Contain($"facts.csv, line {Invariant.Text(last + 2)}: the quotation marks do not match")
            .And.Contain($"Left out: facts.csv, lines {Invariant.Text(last + 1)}–{Invariant.Text(last + 2)}\n");
    }
}
