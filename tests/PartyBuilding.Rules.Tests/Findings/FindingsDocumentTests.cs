using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using FluentAssertions;
using PartyBuilding.Domain;
using Xunit;

namespace PartyBuilding.Rules.Tests.Findings;

/// <summary>docs/findings.md lists every kind; with <c>PARTYBUILDING_GOLDEN=write</c> it is written anew.</summary>
public sealed class FindingsDocumentTests
{
    private static readonly (string Prefix, string Title)[] s_areas =
    [
        ("PB10", "Dates · 日期"),
        ("PB11", "Roster · 名册"),
        ("PB12", "Records · 工作记录"),
        ("PB13", "Facts · 事实"),
        ("PB14", "Procedures and working calendars · 程序与工作日历"),
        ("PB15", "Organizations, relations, terms and posts · 组织、联系、届次与职务"),
        ("PB16", "Members · 成员"),
        ("PB17", "Meetings and votes · 会议与表决"),
        ("PB18", "Proposals · 提案"),
        ("PB19", "Evaluations · 考评"),
        ("PB20", "Reading a policy document · 读取办法文件"),
        ("PB21", "Loading a catalogue of policies · 装载办法目录"),
        ("PB30", "Soundness of a policy · 办法检查"),
        ("PB31", "Soundness of a policy: periods, windows, time limits, values of others · 办法检查：周期、时段、时限与其他对象的数值"),
        ("PB40", "Evaluation · 评定"),
        ("PB45", "Stored reports and explanations · 存档的结果与说明"),
    ];

    private static readonly IReadOnlyList<FindingKind> s_kinds = [.. DomainFindings.All, .. RulesFindings.All];

    [Fact]
    public void Document_lists_every_kind_with_its_texts()
    {
        string expected = Expected();
        if (Environment.GetEnvironmentVariable("PARTYBUILDING_GOLDEN") == "write")
        {
            File.WriteAllText(Source(), expected, new UTF8Encoding(false));
            return;
        }

        string[] written = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Docs", "findings.md")).Replace("\r", string.Empty).Split('\n');
        written.Should().Equal(
            expected.Split('\n'),
            "docs/findings.md follows the code; PARTYBUILDING_GOLDEN=write writes it anew");
    }

    [Fact]
    public void Every_kind_belongs_to_one_area() =>
        s_kinds.Should().OnlyContain(kind => s_areas.Count(area => InArea(kind, area.Prefix)) == 1);

    private static string Expected()
    {
        StringBuilder text = new();
        Line(text, "# Findings · 问题代码");
        Line(text, string.Empty);
        Line(text, "Every message of the library has one of these codes. A code is never given to another message.");
        Line(text, "Text in braces is filled in; the place (file, line, JSON path, subject, entry, clause) stands before the message.");
        Line(text, "An error was refused or left out, a warning is used as it stands but probably not meant, a note is worth knowing.");
        Line(text, string.Empty);
        Line(text, "本库的每条提示都有下列代码之一，代码不再挪作他用。花括号内的文字在运行时填入；提示之前写明位置");
        Line(text, "（文件、行、JSON 路径、对象、记录、条款）。错误：未采用；警告：照用，但多半并非本意；提示：供参考。");
        foreach ((string prefix, string title) in s_areas.Where(area => s_kinds.Any(kind => InArea(kind, area.Prefix))))
        {
            Line(text, string.Empty);
            Line(text, "## " + title);
            Line(text, string.Empty);
            Line(text, "| Code | | English | 中文 |");
            Line(text, "|---|---|---|---|");
            foreach (FindingKind kind in s_kinds.Where(kind => InArea(kind, prefix)))
            {
                Line(text, $"| {kind.Code} | {Severity(kind)} | {Cell(kind, Language.English)} | {Cell(kind, Language.Chinese)} |");
            }
        }

        return text.ToString();
    }

    private static bool InArea(FindingKind kind, string prefix) => kind.Code.StartsWith(prefix, StringComparison.Ordinal);

    private static string Severity(FindingKind kind) => kind.Severity switch
    {
        Domain.Severity.Error => "error 错误",
        Domain.Severity.Warning => "warning 警告",
        _ => "note 提示",
    };

    private static string Cell(FindingKind kind, Language language) =>
        Finding.Of(kind, FindingPlace.Nowhere).Text(language).Replace("|", "\\|").Replace("<", "\\<");

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');

    private static string Source([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", "findings.md"));
}
