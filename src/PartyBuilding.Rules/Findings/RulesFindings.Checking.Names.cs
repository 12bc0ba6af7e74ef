using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>PB300x to PB302x: size and names.</content>
public static partial class RulesFindings
{
    /// <summary>Nodes stand too deep within each other.</summary>
    public static readonly FindingKind TooDeep = new FindingKind(
        "PB3001",
        Severity.Error,
        "规则嵌套超过 {limit} 层；请把内层拆成有编号的条目，用 value 引用。",
        "Nodes nest more than {limit} deep; give the inner ones an id and name them with value.");

    /// <summary>The policy has too many nodes.</summary>
    public static readonly FindingKind TooManyNodes = new FindingKind(
        "PB3002",
        Severity.Error,
        "规则超过 {limit} 个节点；请拆成几个办法，用 results 引用其结果。",
        "The policy has more than {limit} nodes; split it into several policies and read their results.");

    /// <summary>A line names a kind of record that the vocabulary does not have.</summary>
    public static readonly FindingKind KindNotDeclared = new FindingKind(
        "PB3003",
        Severity.Error,
        "记录类别 {kind} 未声明；请在 vocabulary.records 中声明，或更正写法。",
        "The record kind {kind} is not declared; declare it under vocabulary.records, or correct the spelling.");

    /// <summary>An attribute that the vocabulary does not have.</summary>
    public static readonly FindingKind AttributeNotDeclared = new FindingKind(
        "PB3004",
        Severity.Error,
        "记录属性 {attribute} 未声明；请在 vocabulary.attributes 中声明，或更正写法。",
        "The attribute {attribute} is not declared; declare it under vocabulary.attributes, or correct the spelling.");

    /// <summary>A value that an attribute, fact or grade does not have.</summary>
    public static readonly FindingKind ValueNotDeclared = new FindingKind(
        "PB3005",
        Severity.Error,
        "{name} 没有取值 {value}；已声明的是 {declared}。请补充声明，或更正写法。",
        "{name} has no value {value}; declared are {declared}. Declare it, or correct the spelling.");

    /// <summary>A name that stands for nothing.</summary>
    public static readonly FindingKind NameNotDeclared = new FindingKind(
        "PB3006",
        Severity.Error,
        "{name} 既不是记录属性，也不是情况项、编号条目或保留名称；请声明，或更正写法。",
        "{name} is no attribute, fact, line or reserved name; declare it, or correct the spelling.");

    /// <summary>A grade that the vocabulary does not have.</summary>
    public static readonly FindingKind GradeNotDeclared = new FindingKind(
        "PB3007",
        Severity.Error,
        "等次 {grade} 未声明；请在 vocabulary.grades 中声明，或更正写法。",
        "The grade {grade} is not declared; declare it under vocabulary.grades, or correct the spelling.");

    /// <summary>A review sheet that the vocabulary does not have.</summary>
    public static readonly FindingKind SheetNotDeclared = new FindingKind(
        "PB3008",
        Severity.Error,
        "评议表 {sheet} 未声明；请在 vocabulary.sheets 中声明，或更正写法。",
        "The review sheet {sheet} is not declared; declare it under vocabulary.sheets, or correct the spelling.");

    /// <summary>A group of raters that the sheet does not have.</summary>
    public static readonly FindingKind GroupNotDeclared = new FindingKind(
        "PB3009",
        Severity.Error,
        "评议表 {sheet} 没有评议主体 {group}；请在其 groups 中声明，或更正写法。",
        "The review sheet {sheet} has no group {group}; declare it under its groups, or correct the spelling.");

    /// <summary>A policy whose results the vocabulary does not have.</summary>
    public static readonly FindingKind ResultNotDeclared = new FindingKind(
        "PB3010",
        Severity.Error,
        "办法 {policy} 的结果未声明；请在 vocabulary.results 中声明，或更正写法。",
        "Results of the policy {policy} are not declared; declare them under vocabulary.results, or correct the spelling.");

    /// <summary>A fact that the vocabulary does not have.</summary>
    public static readonly FindingKind FactNotDeclared = new FindingKind(
        "PB3011",
        Severity.Error,
        "情况项 {fact} 未声明；请在 vocabulary.facts 中声明，或更正写法。",
        "The fact {fact} is not declared; declare it under vocabulary.facts, or correct the spelling.");

    /// <summary>A custom name that the application did not register.</summary>
    public static readonly FindingKind UnregisteredExtension = new FindingKind(
        "PB3012",
        Severity.Error,
        "自定义名称 {name} 未注册；请在应用中注册同名的扩展，或更正写法。",
        "The custom name {name} is not registered; register an extension of that name in the application, or correct the spelling.");

    /// <summary>A name that is no code.</summary>
    public static readonly FindingKind NotACode = new FindingKind(
        "PB3015",
        Severity.Error,
        "{name} 不能作代码；代码为 1 至 64 个字母、数字或 . - _，以字母开头。请改名。",
        "{name} is no code: 1 to 64 letters, digits or . - _, starting with a letter; choose another.");

    /// <summary>A name that is declared twice.</summary>
    public static readonly FindingKind DeclaredTwice = new FindingKind(
        "PB3016",
        Severity.Error,
        "{name} 声明了两次；请删去一处，或改名。",
        "{name} is declared twice; remove one of the two, or rename it.");

    /// <summary>One name for two things.</summary>
    public static readonly FindingKind NameCollision = new FindingKind(
        "PB3017",
        Severity.Error,
        "{name} 同时是{first}和{second}；名称不得相同，请把其中一个改名。",
        "{name} is both {first} and {second}; the two need different names, rename one.");

    /// <summary>A name that has a meaning of its own.</summary>
    public static readonly FindingKind ReservedName = new FindingKind(
        "PB3018",
        Severity.Error,
        "{name} 是保留名称；请改名。",
        "{name} is a reserved name; choose another.");

    /// <summary>An id of two lines.</summary>
    public static readonly FindingKind LineIdTwice = new FindingKind(
        "PB3019",
        Severity.Error,
        "编号 {line} 已用于 {other}；请另取编号。",
        "The id {line} is used at {other} already; choose another id.");

    /// <summary>A line that does not exist.</summary>
    public static readonly FindingKind UnknownLine = new FindingKind(
        "PB3020",
        Severity.Error,
        "没有编号为 {line} 的条目；请给所指条目写上 id 或 clause，或更正写法。",
        "No line has the id {line}; give the line meant an id or a clause, or correct the spelling.");

    /// <summary>A line that counts no records, where one that does is needed.</summary>
    public static readonly FindingKind LineIsNoEach = new FindingKind(
        "PB3021",
        Severity.Error,
        "条目 {line} 不是逐条计算记录的条目，不能判断记录是否被它采用；请引用写有 each 的条目。",
        "The line {line} does not count records, so none is used by it; name a line with each.");

    /// <summary>Lines that name each other in a circle.</summary>
    public static readonly FindingKind CyclicLines = new FindingKind(
        "PB3022",
        Severity.Error,
        "条目互相引用成环：{cycle}；请去掉其中一处引用。",
        "Lines name each other in a circle: {cycle}; remove one of the references.");

    /// <summary>A line that has no single value for the subject.</summary>
    public static readonly FindingKind LineInsidePart = new FindingKind(
        "PB3023",
        Severity.Error,
        "条目 {line} 写在另一条目的 points 或条件之内，对评议对象没有单一数值；请引用外层条目。",
        "The line {line} stands inside the points or a condition of another, so it has no single value for the subject; name the outer line.");

    /// <summary>Lines that name each other over too many steps.</summary>
    public static readonly FindingKind ChainTooLong = new FindingKind(
        "PB3024",
        Severity.Error,
        "条目层层引用超过 {limit} 步；请把其中一段合并为一个条目。",
        "Lines name each other over more than {limit} steps; merge some of them into one line.");
}
