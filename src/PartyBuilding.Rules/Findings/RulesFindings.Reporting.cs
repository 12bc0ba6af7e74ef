using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>Explanations and stored results (PB45xx).</content>
public static partial class RulesFindings
{
    /// <summary>A line of an explanation does not follow from what it shows.</summary>
    public static readonly FindingKind LineDiffers = new FindingKind(
        "PB4501",
        Severity.Error,
        "显示为 {shown}，按所列算式应为 {recomputed}；说明已被改动或有误，请重新生成。",
        "It shows {shown}, its own arithmetic gives {recomputed}; the explanation was changed or is wrong, make it anew.");

    /// <summary>A line of an explanation cannot be recomputed: its numbers have more digits than a value can hold.</summary>
    public static readonly FindingKind LineTooLong = new FindingKind(
        "PB4502",
        Severity.Error,
        "所列算式的位数超出可精确计算的范围，无法复核；请由原办法和记录重新评定。",
        "The arithmetic that it shows needs more digits than a value can hold; it cannot be verified: evaluate again from the policy and the records.");

    /// <summary>A score that is not determined and so is not issued.</summary>
    public static readonly FindingKind ScoreNotDetermined = new FindingKind(
        "PB4503",
        Severity.Error,
        "得分为 {score}，尚未确定，不能下发；请补齐所缺的材料后再评定。",
        "The score is {score}, not determined, and is not issued; evaluate again when what is missing is there.");

    /// <summary>A grade that is not determined and so is not issued.</summary>
    public static readonly FindingKind GradeNotDetermined = new FindingKind(
        "PB4504",
        Severity.Error,
        "等次可能为 {grades}，尚未确定，不能下发；请补齐所缺的材料后再评定。",
        "The grade may be {grades}, is not determined, and is not issued; evaluate again when what is missing is there.");

    /// <summary>A result that depends on others that are not determined.</summary>
    public static readonly FindingKind StillProvisional = new FindingKind(
        "PB4505",
        Severity.Error,
        "名次或名额取决于其他尚未确定的对象，结果暂定，不能下发；请待其确定后再评定。",
        "Its rank or place depends on other subjects that are not determined; a provisional result is not issued, evaluate again when they are.");

    /// <summary>A stored result is no JSON.</summary>
    public static readonly FindingKind ResultNotJson = new FindingKind(
        "PB4510",
        Severity.Error,
        "不是有效的 JSON；请按写出时的原样保存和读取字节。",
        "This is no valid JSON; store and read the bytes exactly as they were written.");

    /// <summary>A stored result has a format that this version does not read.</summary>
    public static readonly FindingKind ResultFormat = new FindingKind(
        "PB4511",
        Severity.Error,
        "格式为 {found}，本版本可读格式为 {known}；请升级本库。",
        "The format is {found}, this version reads {known}; use a newer version of the library.");

    /// <summary>A stored result lacks a key.</summary>
    public static readonly FindingKind ResultKeyMissing = new FindingKind(
        "PB4512", Severity.Error, "缺少 {key}；请勿改动所存结果。", "{key} is missing; a stored result is not edited.");

    /// <summary>A stored result has a key that the format does not know.</summary>
    public static readonly FindingKind ResultKeyUnknown = new FindingKind(
        "PB4513", Severity.Error, "不认识 {key}；请勿改动所存结果。", "{key} is unknown; a stored result is not edited.");

    /// <summary>A stored result has a key twice.</summary>
    public static readonly FindingKind ResultKeyTwice = new FindingKind(
        "PB4514", Severity.Error, "{key} 出现两次；请勿改动所存结果。", "{key} stands there twice; a stored result is not edited.");

    /// <summary>A stored result has a value of another type or form.</summary>
    public static readonly FindingKind ResultValueWrong = new FindingKind(
        "PB4515", Severity.Error, "此处应为 {expected}；请勿改动所存结果。", "What stands here should be {expected}; a stored result is not edited.");

    private static FindingKind[] Reporting => new[]
    {
        LineDiffers,
        LineTooLong,
        ScoreNotDetermined,
        GradeNotDetermined,
        StillProvisional,
        ResultNotJson,
        ResultFormat,
        ResultKeyMissing,
        ResultKeyUnknown,
        ResultKeyTwice,
        ResultValueWrong,
    };
}
