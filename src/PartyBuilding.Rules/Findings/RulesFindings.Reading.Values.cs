using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>Reading of policies: values and what they must be (PB202x to PB204x).</content>
public static partial class RulesFindings
{
    /// <summary>Something else than an object.</summary>
    public static readonly FindingKind ExpectedObject = new FindingKind(
        "PB2020",
        Severity.Error,
        "此处应为对象，却是 {found}；请改成花括号内的键和值。",
        "an object must stand here, found {found}; write keys and values in braces.");

    /// <summary>Something else than a list.</summary>
    public static readonly FindingKind ExpectedList = new FindingKind(
        "PB2021",
        Severity.Error,
        "此处应为列表，却是 {found}；请放进方括号。",
        "a list must stand here, found {found}; put it in brackets.");

    /// <summary>Something else than a text.</summary>
    public static readonly FindingKind ExpectedText = new FindingKind(
        "PB2022",
        Severity.Error,
        "此处应为文字，却是 {found}；请加上引号。",
        "a text must stand here, found {found}; put it in quotes.");

    /// <summary>Something else than a number.</summary>
    public static readonly FindingKind ExpectedNumber = new FindingKind(
        "PB2023",
        Severity.Error,
        "此处应为数，却是 {found}；请写一个数、分数、百分数，或含有一个动词键的对象。",
        "a number must stand here, found {found}; write a number, a fraction, a percentage, or an object with one verb.");

    /// <summary>A text that is no fraction and no percentage.</summary>
    public static readonly FindingKind ExpectedFraction = new FindingKind(
        "PB2024",
        Severity.Error,
        "{found} 不是分数或百分数；请写成 1/3、10% 或不加引号的数，小数至多十二位。",
        "{found} is no fraction and no percentage; write 1/3, 10%, or a number without quotes, with at most twelve decimals.");

    /// <summary>Something else than a whole number.</summary>
    public static readonly FindingKind ExpectedWhole = new FindingKind(
        "PB2025",
        Severity.Error,
        "此处应为整数，却是 {found}；请写一个整数。",
        "a whole number must stand here, found {found}; write one.");

    /// <summary>Something else than a date.</summary>
    public static readonly FindingKind ExpectedDate = new FindingKind(
        "PB2026",
        Severity.Error,
        "此处应为日期，却是 {found}；请写成 2025-01-31 的样子。",
        "a date must stand here, found {found}; write it like 2025-01-31.");

    /// <summary>Neither a year nor a date.</summary>
    public static readonly FindingKind ExpectedYearOrDate = new FindingKind(
        "PB2027",
        Severity.Error,
        "此处应为年份或日期，却是 {found}；请写成 2025 或 2025-01-31 的样子，加引号。",
        "a year or a date must stand here, found {found}; write it like 2025 or 2025-01-31, in quotes.");

    /// <summary>Something else than a condition.</summary>
    public static readonly FindingKind ExpectedCondition = new FindingKind(
        "PB2028",
        Severity.Error,
        "此处应为条件，却是 {found}；请写成对象，如属性与取值，或一个数与比较。",
        "a condition must stand here, found {found}; write an object, such as an attribute with its value, or a number with a comparison.");

    /// <summary>Something else than a window of days.</summary>
    public static readonly FindingKind ExpectedWindow = new FindingKind(
        "PB2029",
        Severity.Error,
        "此处应为时段，却是 {found}；请写 period、always、起止日期，或 last、periods、since、before 之一。",
        "a window must stand here, found {found}; write period, always, from and to, or one of last, periods, since and before.");

    /// <summary>Something else than a day of the year, or a day that no year has.</summary>
    public static readonly FindingKind ExpectedDayOfYear = new FindingKind(
        "PB2045",
        Severity.Error,
        "此处应为一年中的一天，却是 {found}；请写成 09-30 的样子，加引号；日历上没有的日子（如 09-31）不能写。",
        "a day of the year must stand here, found {found}; write it like 09-30, in quotes, and only days that the calendar has (not 09-31).");

    /// <summary>Something else than the day from which a window runs.</summary>
    public static readonly FindingKind ExpectedAnchor = new FindingKind(
        "PB2046",
        Severity.Error,
        "此处应为起算日，却是 {found}；请写记录种类，或 kinds 与 where、take，或一个日期（value）。",
        "a day from which time runs must stand here, found {found}; write kinds of record, or kinds with where and take, or a value that is a date.");

    /// <summary>A word that is not one of those allowed.</summary>
    public static readonly FindingKind UnknownWord = new FindingKind(
        "PB2030",
        Severity.Error,
        "{found} 不是此处可用的词；请从 {allowed} 中选一个。",
        "{found} is not a word that can stand here; choose one of {allowed}.");

    /// <summary>A number that cannot be held exactly.</summary>
    public static readonly FindingKind NumberDoesNotFit = new FindingKind(
        "PB2031",
        Severity.Error,
        "{number} 超过十二位小数或超出 ±10^15，不作舍入；请改写。",
        "{number} has more than twelve decimals or lies beyond ±10^15, and is not rounded; write another number.");

    /// <summary>A number that is not whole or out of bounds.</summary>
    public static readonly FindingKind WholeOutOfBounds = new FindingKind(
        "PB2032",
        Severity.Error,
        "{found} 不是 {low} 至 {high} 的整数；请改正。",
        "{found} is not a whole number from {low} to {high}; correct it.");

    /// <summary>A text that is no code.</summary>
    public static readonly FindingKind ExpectedCode = new FindingKind(
        "PB2033",
        Severity.Error,
        "{text} 不是代码；代码为 1 至 64 个字母、数字、点、连字符或下划线，以字母开头。",
        "{text} is no code; a code has 1 to 64 letters, digits, dots, hyphens or underscores and begins with a letter.");

    /// <summary>A blank text.</summary>
    public static readonly FindingKind EmptyText = new FindingKind(
        "PB2034",
        Severity.Error,
        "文字为空；请填写，或删去这个键。",
        "the text is blank; fill it in, or remove the key.");

    /// <summary>A list or table without anything in it.</summary>
    public static readonly FindingKind EmptyList = new FindingKind(
        "PB2035",
        Severity.Error,
        "列表或表格为空；请至少写一项，或删去这个键。",
        "the list or table is empty; write at least one element, or remove the key.");

    /// <summary>A condition that says nothing.</summary>
    public static readonly FindingKind EmptyCondition = new FindingKind(
        "PB2036",
        Severity.Error,
        "条件为空；请写明要比较什么，总是成立的条件不必写。",
        "the condition says nothing; say what is compared, and leave out a condition that always holds.");

    /// <summary>A division of other than two numbers.</summary>
    public static readonly FindingKind NotTwo = new FindingKind(
        "PB2037",
        Severity.Error,
        "divide 须有被除数和除数两项，这里有 {found} 项；请改正。",
        "divide takes two numbers, the dividend and the divisor, and here are {found}; correct the list.");

    /// <summary>Something else than a range.</summary>
    public static readonly FindingKind NotARange = new FindingKind(
        "PB2038",
        Severity.Error,
        "取值范围须为两个数，低者在前；请改正。",
        "a range is a list of two numbers, the lower first; correct it.");

    /// <summary>Dates the wrong way round.</summary>
    public static readonly FindingKind DatesBackwards = new FindingKind(
        "PB2039",
        Severity.Error,
        "起始日期 {from} 晚于截止日期 {to}；请更正其中一个。",
        "{from} to {to} runs backwards; correct one of the two dates.");

    /// <summary>An attribute with a name that means something else.</summary>
    public static readonly FindingKind ReservedAttribute = new FindingKind(
        "PB2040",
        Severity.Error,
        "{name} 在条件或分组中另有含义，不能作属性名；请改名。",
        "{name} means something else in conditions or parts and cannot name an attribute; rename it.");
}
