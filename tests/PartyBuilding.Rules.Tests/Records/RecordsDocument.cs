using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules.Tests.Records;

/// <summary>The text of docs/records.md.</summary>
internal static class RecordsDocument
{
    private static readonly string s_years = RosterFacts.YearsIn(FactRow.AnyPost);

    private static readonly string[] s_head =
    [
        "# Records and facts · 工作记录与事实",
        string.Empty,
        "What the aggregates of `PartyBuilding.Domain` write into a ledger (`WriteRecords`), so that policies can be written against it. Kinds are the constants",
        "of `RecordKinds`, attributes those of `RecordAttributes`. Any other kind or attribute of your own can stand beside them.",
        "Entry ids are `{aggregate}:{key}@{revision}/{part}` (for files, pools and courses the source that is given): writing twice changes nothing, a higher",
        "revision takes the place of a lower one. What never took place is taken back by `WithdrawRecords`: one entry `{aggregate}:{key}@{revision}/withdrawn`,",
        "which never stands itself, stands against every part of its source up to that revision; all of them stay in the history of the ledger.",
        "A question mark: not on every record. In *kinds* the quantity is one unless said; in *attributes* three dots: other codes as well.",
        string.Empty,
        "领域模型中各聚合写入台账（`WriteRecords`）的内容，供编写办法时引用。类别见 `RecordKinds`，属性见 `RecordAttributes`；也可另用自己的类别与属性。",
        "记录编号为 `{聚合}:{键}@{版次}/{部分}`（成员档案、人才库与程序办理用所给的来源代替键）：重复写入不改变任何内容，版次高的取代版次低的。",
        "从未发生的事项由 `WithdrawRecords` 撤回：登记一条 `{聚合}:{键}@{版次}/withdrawn`，撤回该来源截至此版次的全部记录；撤回记录本身不计，各条均留在台账的历史中。",
        "问号表示并非每条记录都有。类别表中未写数量者，数量为一；属性表中的省略号表示还可用其他代码。",
    ];

    internal static string Text()
    {
        StringBuilder text = new();
        Lines(text, s_head);
        Lines(text, string.Empty, "## Kinds · 类别");
        foreach ((LocalizedText title, KindRow[] rows) in KindRow.Sections)
        {
            Lines(text, string.Empty, $"### {title.English} · {title.Chinese}", string.Empty);
            Lines(text, "| Kind | 含义 | Meaning | Written by 来源 | Subject 对象 | Quantity 数量 | Item 事项 | Attributes 属性 |", "|---|---|---|---|---|---|---|---|");
            Lines(text, [.. rows.Select(Line)]);
        }

        Lines(text, string.Empty, "## Attributes · 属性", string.Empty, "| Attribute | Type 类型 | 含义 | Meaning | Codes 代码 |", "|---|---|---|---|---|");
        Lines(text, [.. AttributeRow.All.OrderBy(row => row.Name, StringComparer.Ordinal).Select(Line)]);
        Lines(text, string.Empty, "## Facts of the roster · 名册事实", string.Empty, "由名册按日算出，不得录入。以哪一日为准由办法规定（未规定时为考评期末）。", "Worked out from the roster on a day, never entered. A policy says at which day (the end of its period unless said).", string.Empty);
        Lines(text, "| Fact | Subject 对象 | Type 类型 | 含义 | Meaning |", "|---|---|---|---|---|");
        Lines(text, [.. FactRow.All.Select(row => $"| {Code(row.Name == s_years ? row.Name.Substring(0, row.Name.Length - FactRow.AnyPost.Length) : row.Name)} | {row.Subjects} | {Lower(row.Type)} | {row.Meaning.Chinese} | {row.Meaning.English} |")]);
        return text.ToString();
    }

    private static string Line(KindRow row)
    {
        SeenKind seen = SeenKind.All.Single(one => one.Kind == row.Kind);
        return $"| `{row.Kind}` | {row.Meaning.Chinese} | {row.Meaning.English} | {string.Join(", ", seen.Aggregates)} | {string.Join(", ", seen.Subjects)}"
            + $" | {Both(row.Quantity)} | {Both(row.Item)}{(seen.HasItem && !seen.AlwaysHasItem ? " (?)" : string.Empty)}"
            + $" | {string.Join(" ", Names(seen).Select(name => Code(name.Text) + (name.IsAlways ? string.Empty : "?")))} |";
    }

    private static string Line(AttributeRow row) =>
        $"| {Code(row.Name)} | {Lower(row.Type)} | {row.Meaning.Chinese} | {row.Meaning.English} | {Codes(row)} |";

    private static string Codes(AttributeRow row) => string.Join(" ", row.Codes.Select(Code)
        .Prepend(row.Constants is string constants ? $"`{constants}`:" : string.Empty)
        .Append(row.IsOpen ? "…" : string.Empty)
        .Where(text => text.Length > 0));

    /// <summary>A name; one that is put together ends with dots.</summary>
    private static string Code(string name) => name.EndsWith('.') ? $"`{name}`…" : $"`{name}`";

    /// <summary>The attributes of a kind; those with a name that is put together are one.</summary>
    private static IEnumerable<(string Text, bool IsAlways)> Names(SeenKind seen) => seen.Attributes
        .Select(name => AttributeRow.All.Single(row => row.IsOf(name)))
        .Distinct()
        .Select(row => (row.Name, seen.AlwaysHas(row.Name)));

    private static string Both(LocalizedText? text) => text switch
    {
        null => string.Empty,
        _ when text.Chinese == text.English => text.English,
        _ => $"{text.Chinese} · {text.English}",
    };

    private static string Lower<T>(T value)
        where T : Enum => value.ToString().ToLowerInvariant();

    private static void Lines(StringBuilder text, params string[] lines)
    {
        foreach (string line in lines)
        {
            text.Append(line).Append('\n');
        }
    }
}
