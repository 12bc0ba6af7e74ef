using System.Collections.Generic;
using System.Linq;
using System.Text;
using FluentAssertions;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Policies;

/// <summary>Files that are no policy at all, as they come from editors and from mistakes.</summary>
public sealed class NoDocumentTests
{
    private static readonly byte[] Mark = { 0xEF, 0xBB, 0xBF };

    public static TheoryData<byte[]> Empty => new()
    {
        System.Array.Empty<byte>(),
        Encoding.ASCII.GetBytes(" \r\n\t "),
        Mark,
        Mark.Concat(Encoding.ASCII.GetBytes("\n")).ToArray(),
    };

    public static TheoryData<byte[]> InUtf16 => new()
    {
        Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{ }")).ToArray(),
        Encoding.BigEndianUnicode.GetPreamble().Concat(Encoding.BigEndianUnicode.GetBytes("{ }")).ToArray(),
        Encoding.Unicode.GetBytes("{ }"),
        Encoding.BigEndianUnicode.GetBytes("{ }"),
        Encoding.Unicode.GetPreamble(),
    };

    [Theory]
    [MemberData(nameof(Empty))]
    public void Empty_document_says_so(byte[] json)
    {
        Finding finding = Only(json);

        finding.Text(Language.English).Should().Be("the document is empty; write the policy into it, or check that this is the file meant.");
        finding.Text(Language.Chinese).Should().Be("\u6587\u4EF6\u662F\u7A7A\u7684\uFF1B\u8BF7\u5199\u5165\u529E\u6CD5\uFF0C\u6216\u6838\u5BF9\u662F\u5426\u9009\u5BF9\u4E86\u6587\u4EF6\u3002");
    }

    [Theory]
    [MemberData(nameof(InUtf16))]
    public void Document_in_UTF_16_says_so(byte[] json)
    {
        Finding finding = Only(json);

        finding.Code.Should().Be("PB2017");
        finding.Text(Language.English).Should().Contain("UTF-16").And.Contain("save it anew with the encoding UTF-8");
        finding.Text(Language.Chinese).Should().Contain("UTF-16").And.Contain("UTF-8");
    }

    [Fact]
    public void Document_in_GB18030_says_from_which_line_on()
    {
        // The third line holds one Chinese character in GB18030.
        byte[] json = Encoding.ASCII.GetBytes("{\n  \"format\": 1,\n  \"id\": \"").Concat(new byte[] { 0xB5, 0xB3 }).Concat(Encoding.ASCII.GetBytes("\"\n}")).ToArray();

        Finding finding = Only(json);

        finding.Code.Should().Be("PB2002");
        finding.Place.Line.Should().Be(3);
        finding.Text(Language.English).Should().Contain("GB18030").And.Contain("save it anew with the encoding UTF-8");
        finding.Text(Language.Chinese).Should().Contain("GB18030").And.Contain("UTF-8");
    }

    [Theory]
    [InlineData("<html>", "\"<html>\"")]
    [InlineData("\uFEFF# \u8BC4\u661F\u5B9A\u7EA7\u529E\u6CD5", "\"# \u8BC4\u661F\u5B9A\u7EA7\u529E\u6CD5\"")]
    [InlineData("PK\u0003\u0004 and so on and on", "\"PK\\u0003\\u0004 and so \"")]
    [InlineData("\u515A\u515A\u515A\u515A\u515A\u515A\u515A\u515A\u515A\u515A\u515A\u515A\u515A\u515A\u515A\u515A\u515A", "\"\u515A\u515A\u515A\u515A\u515A\u515A\u515A\u515A\u515A\u515A\u515A\u515A\"")]
    public void What_is_no_JSON_from_the_beginning_is_shown_with_its_beginning(string text, string found)
    {
        Finding finding = Only(Encoding.UTF8.GetBytes(text));

        finding.Code.Should().Be("PB2016");
        finding.Evidence.Single().ToString().Should().Be("found=" + found);
        finding.Text(Language.Chinese).Should().Contain(found);
    }

    [Fact]
    public void Text_with_half_of_a_character_says_in_which_line_it_stands_and_is_not_altered()
    {
        // The first half alone, the second alone, both in the wrong order, and the first at the very end.
        foreach (string end in new[] { "\uD83C\"", "\uDF89\"", "\uDF89\uD83C\"", "\uD83C" })
        {
            // The whole character of the second line is no fault.
            Finding finding = PolicyReader.ReadText("{\n  \"id\": \"\uD83C\uDF89\",\n  \"version\": \"" + end).Findings.Should().ContainSingle().Subject;

            finding.Code.Should().Be("PB2008");
            finding.Place.Line.Should().Be(3);
            finding.Text(Language.English).Should().Contain("write the text anew");
        }
    }

    private static Finding Only(byte[] json) => PolicyReader.Read(json).Findings.Should().ContainSingle().Subject;
}
