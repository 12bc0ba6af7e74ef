using PartyBuilding.Domain;

namespace PartyBuilding.Samples.StarRating;

/// <content>Files that cannot be read as they are: ST10xx and ST11xx.</content>
internal static partial class Faults
{
    internal static readonly FindingKind FileMissing = Error(
        "ST1001",
        "在 {folder} 中找不到该文件，没有它无法评定；请放入此文件，首行为 {columns}，或用 --data 指定另一文件夹。",
        "the file is not in {folder}, and nothing can be rated without it; put it there with the header {columns}, or name another folder with --data.");

    internal static readonly FindingKind NotUtf8 = Error(
        "ST1002",
        "第 {position} 个字节 {byte} 不是 UTF-8，整个文件未读；看来是 GB18030（GBK），请加 --encoding GB18030，或在电子表格软件中另存为“CSV UTF-8”。",
        "byte {position}, {byte}, is not UTF-8, and the file was not read; it seems to be GB18030 (GBK): add --encoding GB18030, or save it as \"CSV UTF-8\" in the spreadsheet program.");

    internal static readonly FindingKind NotGb18030 = Error(
        "ST1003",
        "第 {position} 个字节 {byte} 不是 GB18030，整个文件未读；看来是 UTF-8，请去掉 --encoding GB18030（各文件编码须一致），或另存为带 BOM 的“CSV UTF-8”。",
        "byte {position}, {byte}, is not GB18030, and the file was not read; it seems to be UTF-8: leave --encoding GB18030 away (all files need one encoding), or save it as \"CSV UTF-8\" with a byte order mark.");

    internal static readonly FindingKind UnknownEncoding = Error(
        "ST1004",
        "第 {position} 个字节 {byte} 在 UTF-8、GB18030 和 UTF-16 中都不成字，整个文件未读；请另存为“CSV UTF-8”。",
        "byte {position}, {byte}, is no character in UTF-8, GB18030 or UTF-16, and the file was not read; save it as \"CSV UTF-8\".");

    internal static readonly FindingKind LooksLikeUtf8 = Warning(
        "ST1005",
        "已按 GB18030 读取，但文件看来是 UTF-8；若名称显示为乱码，请去掉 --encoding GB18030。",
        "it was read as GB18030 but seems to be UTF-8; if names look wrong, leave --encoding GB18030 away.");

    internal static readonly FindingKind Unreadable = Error(
        "ST1006",
        "{file} 无法读取；请检查权限，并关闭占用它的程序。",
        "{file} cannot be read; check its permissions, and close what holds it open.");

    internal static readonly FindingKind LooksLikeUtf16 = Error(
        "ST1007",
        "看来是没有标记的 UTF-16，整个文件未读；请另存为“CSV UTF-8”。",
        "it seems to be UTF-16 without a mark, and was not read; save it as \"CSV UTF-8\".");

    internal static readonly FindingKind IsWorkbook = Error(
        "ST1008",
        "这是改了扩展名的 Excel 工作簿，未读；请在 Excel 中打开，另存为“CSV UTF-8”。",
        "this is an Excel workbook under another name, and was not read; open it in Excel and save it as \"CSV UTF-8\".");

    internal static readonly FindingKind FileIsOther = Error(
        "ST1009",
        "找不到该文件，文件夹中却有 {file}；请打开它，另存为“CSV UTF-8”。",
        "the file is not there, but {file} is; open that and save it as \"CSV UTF-8\".");

    internal static readonly FindingKind FileLeftAway = Warning(
        "ST1010",
        "{folder} 中没有该文件，它所记的情况一概视为未知；如有，请放入此文件，首行为 {columns}。",
        "the file is not in {folder}, and what it would say is unknown; if you have it, put it there with the header {columns}.");

    internal static readonly FindingKind FileEmpty = Error(
        "ST1011",
        "文件是空的；首行应为 {columns}。",
        "the file is empty; its first line should be {columns}.");

    internal static readonly FindingKind NoRows = Error(
        "ST1012",
        "文件只有首行，没有数据行；请重新导出，或用 --data 指定另一文件夹。",
        "the file has a header and no rows; export it again, or name another folder with --data.");

    internal static readonly FindingKind NoRecords = Warning(
        "ST1013",
        "文件只有首行，没有记录；按一年没有记录评定，如有记录请重新导出。",
        "the file has a header and no records; the year is rated as one without records: export it again if there were some.");

    internal static readonly FindingKind ColumnsMissing = Error(
        "ST1101",
        "缺少列 {columns}，整个文件未读；首行现为 {found}，请补上所缺的列，或更正列名。",
        "the header lacks {columns}, and the file was not read; it is {found}: add what is missing, or correct the names.");

    internal static readonly FindingKind ColumnsUnknown = Warning(
        "ST1102",
        "不认识列 {columns}，未读；可用的列为 {known}。",
        "the header has {columns}, which is not known and was not read; known are {known}.");

    internal static readonly FindingKind ColumnsTwice = Error(
        "ST1103",
        "列 {columns} 出现多次，整个文件未读；请各留一列。",
        "the header has {columns} more than once, and the file was not read; keep one of each.");

    internal static readonly FindingKind WrongFieldCount = Error(
        "ST1104",
        "该行有 {found} 个字段，首行有 {due} 个，该行未采用；请补齐或删去字段（空值也要留分隔符，含分隔符的值须加引号）。",
        "the row has {found} fields, the header {due}, and the row was left out; add or remove fields (an empty one keeps its separator, one with a separator in it needs quotation marks).");

    internal static readonly FindingKind BreaksOff = Error(
        "ST1105",
        "文件在此行中途结束（{text}），该行未采用，其后可能还有缺失；请重新导出文件。",
        "the file ends in the middle of this row ({text}); the row was left out and more may be missing: export the file again.");

    internal static readonly FindingKind BadQuotes = Error(
        "ST1106",
        "引号不成对，该行未采用；请补上或删去引号，字段内的引号须写成两个。",
        "the quotation marks do not match and the row was left out; add or remove one, and write a mark within a field twice.");

    internal static readonly FindingKind SeparatorRefused = Error(
        "ST1107",
        "各列以“{separator}”分隔，整个文件未读；请改用半角逗号、分号或制表符，或在电子表格软件中另存为“CSV UTF-8”。",
        "the columns are separated by \"{separator}\", and the file was not read; use commas, semicolons or tabs, or save it as \"CSV UTF-8\" in the spreadsheet program.");
}
