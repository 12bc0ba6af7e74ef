using PartyBuilding.Domain;

namespace PartyBuilding.Samples.StarRating;

/// <content>What was asked for: ST20xx.</content>
internal static partial class Faults
{
    internal static readonly FindingKind OptionUnknown = Error(
        "ST2001",
        "没有选项 {option}；--help 列出全部选项。",
        "there is no option {option}; --help lists all of them.");

    internal static readonly FindingKind OptionWithoutValue = Error(
        "ST2002",
        "选项 {option} 后须有值：{values}。",
        "the option {option} needs a value: {values}.");

    internal static readonly FindingKind OptionValue = Error(
        "ST2003",
        "选项 {option} 不能是 {value}；可用 {values}。",
        "the option {option} cannot be {value}; it can be {values}.");

    internal static readonly FindingKind OptionTwice = Error(
        "ST2004",
        "选项 {option} 只能写一次。",
        "the option {option} can be given once only.");

    internal static readonly FindingKind FolderMissing = Error(
        "ST2005",
        "找不到文件夹 {folder}；请检查 --data。",
        "the folder {folder} is not there; check --data.");

    internal static readonly FindingKind PolicyMissing = Error(
        "ST2006",
        "找不到办法文件 {file}；请检查 --policy。",
        "the policy file {file} is not there; check --policy.");

    internal static readonly FindingKind BranchUnknown = Error(
        "ST2007",
        "没有编号或名称为 {branch} 的评定对象；请从下列中选一个。",
        "nobody who is rated has the key or name {branch}; choose one of these.");

    internal static readonly FindingKind FolderIsFile = Error(
        "ST2008",
        "{folder} 是文件；--data 须为放有四个数据文件的文件夹。",
        "{folder} is a file; --data needs the folder with the four files.");

    internal static readonly FindingKind PolicyIsFolder = Error(
        "ST2009",
        "{file} 是文件夹；--policy 须为其中一个办法文件。",
        "{file} is a folder; --policy needs one of the files in it.");

    internal static readonly FindingKind WouldOverwrite = Error(
        "ST2010",
        "{folder} 中已有内容不同的 {files}，未写入任何文件；请另指定文件夹。",
        "{folder} has other contents in {files}, and nothing was written; name another folder.");

    internal static readonly FindingKind Unwritable = Error(
        "ST2011",
        "无法写入 {folder}；请检查路径和权限。",
        "{folder} cannot be written to; check the path and its permissions.");

    internal static readonly FindingKind NotInForce = Error(
        "ST2012",
        "办法 {policy} 的施行日期为 {effective}，不适用于 {period}；请用 --year 另选年度，用 --policy 另选办法，或加 --as-if-in-force 视同施行。",
        "the policy {policy} is in force {effective}, not at the close of {period}; choose another year with --year, another policy with --policy, or rate as if it were in force with --as-if-in-force.");

    internal static readonly FindingKind WrongPeriod = Error(
        "ST2013",
        "办法 {policy} 不按年度评定，本示例只评年度；请用 --policy 另选办法。",
        "the policy {policy} does not judge years, and this sample rates years only; choose another one with --policy.");
}
