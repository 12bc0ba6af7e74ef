namespace PartyBuilding.Samples.StarRating.Texts;

/// <summary>Headings and labels of the output.</summary>
internal static class Words
{
    internal static readonly Text Source = new("依据", "Source");
    internal static readonly Text Illustrative = new("示例", "Illustrative");
    internal static readonly Text Branches = new("{0} 个支部，{1} 名成员", "{0} branches, {1} members");
    internal static readonly Text Subjects = new("{0} 个评定对象", "{0} subjects");
    internal static readonly Text Generated = new("已生成示例数据：{0}", "The sample's data was made in {0}");

    internal static readonly Text Colon = new("：", ": ");
    internal static readonly Text Semicolon = new("；", "; ");
    internal static readonly Text Comma = new("、", ", ");

    internal static readonly Text Rank = new("名次", "Rank");
    internal static readonly Text Key = new("编号", "Key");
    internal static readonly Text Branch = new("支部", "Branch");
    internal static readonly Text Subject = new("对象", "Subject");
    internal static readonly Text Score = new("核定分", "Score");
    internal static readonly Text Claimed = new("自评分", "Claimed");
    internal static readonly Text Star = new("星级", "Star");
    internal static readonly Text Unmet = new("未达要求", "Unmet requirements");
    internal static readonly Text Open = new("未定", "open");
    internal static readonly Text None = new("无", "none");
    internal static readonly Text Provisional = new("（暂定）", " (provisional)");
    internal static readonly Text ClaimedNote = new(
        "自评分把已申报而未核实的记录也计入；结果按核定分。",
        "Claimed counts what was entered but not verified as well; results follow the score.");

    internal static readonly Text DirectNote = new("* 直接定级，不按得分。", "* graded directly, not by points");

    internal static readonly Text NotCounted = new("不计分的记录", "Entries that do not count");
    internal static readonly Text NotVerified = new("已申报，未核实", "claimed, not verified");
    internal static readonly Text Withdrawn = new("已撤回", "withdrawn");
    internal static readonly Text ReplacedBy = new("由 {0} 更正", "corrected by {0}");
    internal static readonly Text OutsideYear = new("不在评定年度内", "not in the year");

    internal static readonly Text RowsLeftOut = new(
        "注意：有 {0} 行数据未采用，结果可能因此不同；原因见文末“发现的问题”。",
        "Note: rows were left out ({0}), which may change the result; why stands below, under \"What was found\".");

    internal static readonly Text AsIfInForce = new("视同施行：该办法的施行日期为 {0}", "Rated as if in force: the policy's dates are {0}");

    internal static readonly Text Found = new("发现的问题", "What was found");
    internal static readonly Text LeftOut = new("未采用", "Left out");
    internal static readonly Text Line = new("{0} 第 {1} 行", "{0}, line {1}");
    internal static readonly Text Lines = new("{0} 第 {1} 行", "{0}, lines {1}");
    internal static readonly Text More = new("同类问题另有 {0} 处：第 {1} 行。", "{0} more of this kind: line {1}.");
    internal static readonly Text AndMore = new("……共 {0} 个", "… {0} in all");
    internal static readonly Text NothingRated = new("无法评定：", "Nothing could be rated:");
    internal static readonly Text Error = new("错误", "error");
    internal static readonly Text Warning = new("警告", "warning");
    internal static readonly Text Note = new("提示", "note");
}
