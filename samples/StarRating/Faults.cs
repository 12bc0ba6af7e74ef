using System.Linq;
using PartyBuilding.Domain;

namespace PartyBuilding.Samples.StarRating;

/// <summary>What this program itself can find wrong, in both languages: an application adds its own kinds of finding beside the library's.</summary>
internal static class Faults
{
    internal static readonly FindingKind FileMissing = Error(
        "ST1001",
        "在 {folder} 中找不到该文件；请放入此文件，首行为 {columns}，或用 --data 指定另一文件夹。",
        "the file is not in {folder}; put it there with the header {columns}, or name another folder with --data.");

    internal static readonly FindingKind NotUtf8 = Error(
        "ST1002",
        "第 {position} 个字节 {byte} 不是 UTF-8；文件看来是 GB18030，请加 --encoding GB18030，或另存为 UTF-8。",
        "byte {position}, {byte}, is not UTF-8; the file seems to be GB18030: add --encoding GB18030, or save it as UTF-8.");

    internal static readonly FindingKind NotGb18030 = Error(
        "ST1003",
        "第 {position} 个字节 {byte} 不是 GB18030；文件看来是 UTF-8，请去掉 --encoding GB18030。",
        "byte {position}, {byte}, is not GB18030; the file seems to be UTF-8: leave --encoding GB18030 away.");

    internal static readonly FindingKind UnknownEncoding = Error(
        "ST1004",
        "第 {position} 个字节 {byte} 既不是 UTF-8 也不是 GB18030；请将文件另存为 UTF-8。",
        "byte {position}, {byte}, is neither UTF-8 nor GB18030; save the file as UTF-8.");

    internal static readonly FindingKind LooksLikeUtf8 = Warning(
        "ST1005",
        "已按 GB18030 读取，但文件看来是 UTF-8；若名称显示为乱码，请去掉 --encoding GB18030。",
        "it was read as GB18030 but seems to be UTF-8; if names look wrong, leave --encoding GB18030 away.");

    internal static readonly FindingKind Unreadable = Error(
        "ST1006", "{file} 无法读取；请检查权限，并关闭占用它的程序。", "{file} cannot be read; check its permissions, and close what holds it open.");

    internal static readonly FindingKind ColumnMissing = Error(
        "ST1101",
        "缺少列 {column}，整个文件未读；首行现有 {found}，请补上该列。",
        "the column {column} is missing and the file was not read; the header has {found}: add the column.");

    internal static readonly FindingKind ColumnUnknown = Warning(
        "ST1102",
        "不认识列 {column}，未读；可用的列为 {known}。",
        "the column {column} is not known and was not read; the columns are {known}.");

    internal static readonly FindingKind ColumnTwice = Error(
        "ST1103",
        "列 {column} 出现多次，整个文件未读；请只留一列。",
        "the column {column} is there more than once and the file was not read; keep one.");

    internal static readonly FindingKind WrongFieldCount = Error(
        "ST1104",
        "该行有 {found} 个字段，与首行不符，未采用；请补齐或删去字段（空值也要留逗号）。",
        "the row has {found} fields, not as many as the header, and was left out; add or remove fields (an empty one keeps its comma).");

    internal static readonly FindingKind BreaksOff = Error(
        "ST1105",
        "文件在此行中途结束（{text}），该行未采用，其后可能还有缺失；请重新导出文件。",
        "the file ends in the middle of this row ({text}); the row was left out and more may be missing: export the file again.");

    internal static readonly FindingKind BadQuotes = Error(
        "ST1106",
        "引号不成对，该行未采用；字段内的引号须写成两个。",
        "the quotation marks do not match and the row was left out; write a quotation mark within a field twice.");

    internal static readonly FindingKind Empty = Error(
        "ST1201",
        "列 {column} 为空，该行未采用；请填写。",
        "the column {column} is empty and the row was left out; fill it in.");

    internal static readonly FindingKind NotADate = Error(
        "ST1202",
        "列 {column} 的 {value} 不是日期，该行未采用；请写成 2025-03-08。",
        "the column {column} has {value}, which is no date, and the row was left out; write it as 2025-03-08.");

    internal static readonly FindingKind NotAnInstant = Error(
        "ST1203",
        "列 {column} 的 {value} 不是时刻，该行未采用；请写成 2025-03-08T09:00:00Z。",
        "the column {column} has {value}, which is no moment, and the row was left out; write it as 2025-03-08T09:00:00Z.");

    internal static readonly FindingKind NotANumber = Error(
        "ST1204",
        "列 {column} 的 {value} 不是数字，该行未采用；请写成 12 或 12.5。",
        "the column {column} has {value}, which is no number, and the row was left out; write it as 12 or 12.5.");

    internal static readonly FindingKind NotAKey = Error(
        "ST1205",
        "列 {column} 的值不可用，该行未采用；编号为 1 至 64 个字符且无空白（成员编号只用 ASCII，不得用身份证号），代码以字母开头。",
        "the value of the column {column} cannot be used and the row was left out; a key has 1 to 64 characters without blanks (a member's is ASCII and no resident number), a code starts with a letter.");

    internal static readonly FindingKind NotASubject = Error(
        "ST1206",
        "列 {column} 的 {value} 不是对象，该行未采用；请写成 organization:101 或 member:m001。",
        "the column {column} has {value}, which is no subject, and the row was left out; write it as organization:101 or member:m001.");

    internal static readonly FindingKind NotOneOf = Error(
        "ST1207",
        "列 {column} 的 {value} 不可用，该行未采用；可用 {words}。",
        "the column {column} has {value}, and the row was left out; it can be {words}.");

    internal static readonly FindingKind NotAttributes = Error(
        "ST1208",
        "列 {column} 的 {value} 不可用，该行未采用；请写成 level=city，多个属性以分号隔开。",
        "the column {column} has {value}, and the row was left out; write it as level=city, several separated by semicolons.");

    internal static readonly FindingKind EndsBeforeStart = Error(
        "ST1209",
        "列 {column} 的 {value} 早于起始日期 {start}，该行未采用；请更正其中一个日期。",
        "the column {column} has {value}, before the start on {start}, and the row was left out; correct one of the two dates.");

    internal static readonly FindingKind SubjectUnknown = Error(
        "ST1301",
        "{subject} 不在名册中，该记录不计；请补入名册或更正编号。",
        "{subject} is not in the roster, so the record counts for nobody; add it to the roster or correct the key.");

    internal static readonly FindingKind ReferenceUnknown = Warning(
        "ST1302",
        "属性 {attribute} 所指的 {subject} 不在名册中；该记录仍采用，请补入名册或更正编号。",
        "the attribute {attribute} names {subject}, which is not in the roster; the record is kept: add it to the roster or correct the key.");

    internal static readonly FindingKind OptionUnknown = Error(
        "ST2001", "没有选项 {option}；--help 列出全部选项。", "there is no option {option}; --help lists all of them.");

    internal static readonly FindingKind OptionWithoutValue = Error(
        "ST2002", "选项 {option} 后须有值：{values}。", "the option {option} needs a value: {values}.");

    internal static readonly FindingKind OptionValue = Error(
        "ST2003", "选项 {option} 不能是 {value}；可用 {values}。", "the option {option} cannot be {value}; it can be {values}.");

    internal static readonly FindingKind OptionTwice = Error(
        "ST2004", "选项 {option} 只能写一次。", "the option {option} can be given once only.");

    internal static readonly FindingKind FolderMissing = Error(
        "ST2005", "找不到文件夹 {folder}；请检查 --data。", "the folder {folder} is not there; check --data.");

    internal static readonly FindingKind PolicyMissing = Error(
        "ST2006", "找不到办法文件 {file}；请检查 --policy。", "the policy file {file} is not there; check --policy.");

    internal static readonly FindingKind BranchUnknown = Error(
        "ST2007", "没有支部 {branch}；可用 {known}。", "there is no branch {branch}; there are {known}.");

    internal static Finding Of(FindingKind kind, FindingPlace place, params (string Name, string Value)[] evidence)
    {
        Finding finding = Finding.Of(kind, place);
        foreach ((string name, string value) in evidence)
        {
            finding = finding.With(name, value);
        }

        return finding;
    }

    /// <summary>The same finding at another place.</summary>
    internal static Finding At(Finding finding, FindingPlace place) =>
        Of(finding.Kind, place, [.. finding.Evidence.Select(pair => (pair.Key, pair.Value))]);

    private static FindingKind Error(string code, string chinese, string english) => new(code, Severity.Error, chinese, english);

    private static FindingKind Warning(string code, string chinese, string english) => new(code, Severity.Warning, chinese, english);
}
