using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>Loading of several policies: PB21xx.</content>
public static partial class RulesFindings
{
    /// <summary>A policy file that is not there.</summary>
    public static readonly FindingKind PolicyFileMissing = new FindingKind(
        "PB2101",
        Severity.Error,
        "找不到文件 {file}；请核对路径。",
        "there is no file {file}; check the path.");

    /// <summary>A policy file or stream that cannot be read.</summary>
    public static readonly FindingKind PolicyUnreadable = new FindingKind(
        "PB2102",
        Severity.Error,
        "无法读取（{reason}）；请核对权限，并确认没有其他程序占用。",
        "it cannot be read ({reason}); check the permissions, and whether another program holds it.");

    /// <summary>One version of a policy with several contents.</summary>
    public static readonly FindingKind PolicyVersionTwice = new FindingKind(
        "PB2103",
        Severity.Error,
        "办法 {policy} 有 {count} 种不同内容；均未采用，内容改动后请另定版本。",
        "the policy {policy} has {count} different contents; all are left out, give a changed content a version of its own.");

    /// <summary>Several versions of a policy that start on one day.</summary>
    public static readonly FindingKind PolicyVersionsStartTogether = new FindingKind(
        "PB2104",
        Severity.Error,
        "办法 {policy} 的版本 {versions} 同自 {from} 起施行；均未采用，请更正施行日期。",
        "the versions {versions} of the policy {policy} are all in force from {from}; all are left out, correct the first day of one.");

    /// <summary>No version at the close of a period.</summary>
    public static readonly FindingKind NoVersionAtClose = new FindingKind(
        "PB2105",
        Severity.Error,
        "\u529e\u6cd5 {policy} \u5728 {period} \u7ed3\u675f\u65f6\u6ca1\u6709\u65bd\u884c\u4e2d\u7684\u7248\u672c\uff08\u73b0\u6709\uff1a{versions}\uff09\uff1b\u8bf7\u88c5\u8f7d\u8be5\u7248\u3002",
        "no version of the policy {policy} is in force at the close of {period} (there are: {versions}); load the one that is.");

    /// <summary>Days of a period on which no version is in force.</summary>
    public static readonly FindingKind VersionGap = new FindingKind(
        "PB2106",
        Severity.Warning,
        "\u529e\u6cd5 {policy} \u5728 {period} \u5185\u7684 {days} \u6ca1\u6709\u65bd\u884c\u4e2d\u7684\u7248\u672c\uff1b\u8bf7\u6838\u5bf9\u65bd\u884c\u65e5\u671f\u3002",
        "no version of the policy {policy} is in force on {days} within {period}; check the days in force.");

    /// <summary>Days of a period on which two versions are in force.</summary>
    public static readonly FindingKind VersionOverlap = new FindingKind(
        "PB2107",
        Severity.Warning,
        "\u529e\u6cd5 {policy} \u7684\u7248\u672c {earlier} \u4e0e {later} \u5728 {days} \u540c\u65f6\u65bd\u884c\uff0c\u6309 {later} \u8ba1\uff1b\u8bf7\u66f4\u6b63 {earlier} \u7684\u6700\u540e\u4e00\u65e5\u3002",
        "the versions {earlier} and {later} of the policy {policy} are both in force on {days}, and {later} counts; correct the last day of {earlier}.");

    /// <summary>Versions that judge different subjects or periods.</summary>
    public static readonly FindingKind VersionsDiffer = new FindingKind(
        "PB2108",
        Severity.Error,
        "\u529e\u6cd5 {policy} \u7684\u7248\u672c {earlier} \u4e0e {later} \u7684\u5bf9\u8c61\u6216\u5468\u671f\u4e0d\u540c\uff0c\u5f97\u5206\u4e0d\u80fd\u76f8\u52a0\uff1b\u8bf7\u5206\u5468\u671f\u8bc4\u5b9a\u3002",
        "the versions {earlier} and {later} of the policy {policy} judge different subjects or periods, so that their points cannot be added; evaluate them by themselves.");

    private static FindingKind[] Cataloguing => new[]
    {
        PolicyFileMissing,
        PolicyUnreadable,
        PolicyVersionTwice,
        PolicyVersionsStartTogether,
        NoVersionAtClose,
        VersionGap,
        VersionOverlap,
        VersionsDiffer,
    };
}
