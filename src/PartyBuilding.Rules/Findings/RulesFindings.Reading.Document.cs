using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>Reading of policies: the document as a whole (PB200x, PB2015 to PB2017).</content>
public static partial class RulesFindings
{
    /// <summary>No JSON at all.</summary>
    public static readonly FindingKind NotJson = new FindingKind(
        "PB2001",
        Severity.Error,
        "不是合法的 JSON：第 {position} 个字节处无法读下去；请检查该处的逗号、引号和括号。",
        "this is no JSON: it cannot be read on at byte {position} of the line; check the commas, quotes and brackets there.");

    /// <summary>Another encoding than UTF-8.</summary>
    public static readonly FindingKind NotUtf8 = new FindingKind(
        "PB2002",
        Severity.Error,
        "文件不是 UTF-8 编码，自这一行起无法识别（中文系统上常见的是 GB18030，即 ANSI）；请在编辑器中另存为，编码选 UTF-8。",
        "the document is not UTF-8 from this line on (Chinese systems often save GB18030, also called ANSI); save it anew with the encoding UTF-8.");

    /// <summary>A document without anything in it.</summary>
    public static readonly FindingKind EmptyDocument = new FindingKind(
        "PB2015",
        Severity.Error,
        "文件是空的；请写入办法，或核对是否选对了文件。",
        "the document is empty; write the policy into it, or check that this is the file meant.");

    /// <summary>Something else than JSON from the beginning.</summary>
    public static readonly FindingKind NoJsonAtAll = new FindingKind(
        "PB2016",
        Severity.Error,
        "这不是 JSON 文件：开头是 {found}，而办法文件以左花括号开头；请核对是否选对了文件。",
        "this is no JSON document: it begins with {found}, a policy begins with an opening brace; check that this is the file meant.");

    /// <summary>A document in UTF-16.</summary>
    public static readonly FindingKind Utf16 = new FindingKind(
        "PB2017",
        Severity.Error,
        "文件是 UTF-16 编码（有的编辑器称为 Unicode）；请在编辑器中另存为，编码选 UTF-8。",
        "the document is UTF-16 (some editors call it Unicode); save it anew with the encoding UTF-8.");

    /// <summary>More bytes than a document may have.</summary>
    public static readonly FindingKind DocumentTooLarge = new FindingKind(
        "PB2003",
        Severity.Error,
        "文件超过 {limit} 字节；一项办法一个文件，请拆分。",
        "the document has more than {limit} bytes; split it, one regulation in one document.");

    /// <summary>Nodes too deep within each other.</summary>
    public static readonly FindingKind DocumentTooDeep = new FindingKind(
        "PB2004",
        Severity.Error,
        "嵌套超过 {limit} 层；请把内层写成单独的条目，再用 value 引用。",
        "nodes stand more than {limit} deep within each other; write the inner ones as lines of their own and refer to them by value.");

    /// <summary>More nodes than a document may have.</summary>
    public static readonly FindingKind DocumentTooBig = new FindingKind(
        "PB2005",
        Severity.Error,
        "节点超过 {limit} 个；请拆分为几项办法。",
        "the document has more than {limit} nodes; split it into several policies.");

    /// <summary>A document of a newer format.</summary>
    public static readonly FindingKind NewerFormat = new FindingKind(
        "PB2006",
        Severity.Error,
        "文件格式为 {format}，本库只认到 {known}；请更新本库，或改用较早的格式。",
        "the document has format {format}, this library knows formats up to {known}; update the library, or write the older format.");

    /// <summary>Half of a character.</summary>
    public static readonly FindingKind BrokenText = new FindingKind(
        "PB2008",
        Severity.Error,
        "文字含有残缺的字符（或其转义）；请重新输入该处文字。",
        "the text has half of a character, as it stands or as an escape; write the text anew.");
}
