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

    private static FindingKind[] Cataloguing => new[]
    {
        PolicyFileMissing,
        PolicyUnreadable,
        PolicyVersionTwice,
        PolicyVersionsStartTogether,
    };
}
