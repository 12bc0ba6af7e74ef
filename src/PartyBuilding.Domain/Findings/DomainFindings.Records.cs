namespace PartyBuilding.Domain;

/// <content>Records and the ledger (PB12xx), facts (PB13xx).</content>
public static partial class DomainFindings
{
    /// <summary>A quantity that whole millionths cannot hold.</summary>
    public static readonly FindingKind QuantityNotHeld = new(
        "PB1201",
        Severity.Error,
        "数量 {quantity} 超过六位小数或超出 ±1000000000000；该记录未采用，请更正数量。",
        "the quantity {quantity} has more than six decimals or lies beyond ±1000000000000; the record is left out, correct the quantity.");

    /// <summary>A record whose end lies before its start.</summary>
    public static readonly FindingKind RecordEndsBeforeStart = new(
        "PB1202",
        Severity.Error,
        "截止日期 {to} 早于起始日期 {from}；该记录未采用，请更正其中一个日期。",
        "it ends on {to}, before it starts on {from}; the record is left out, correct one of the two dates.");

    /// <summary>A withdrawal that names no entry.</summary>
    public static readonly FindingKind WithdrawalOfNothing = new(
        "PB1203",
        Severity.Error,
        "撤回记录没有写明撤回哪一条，其编号也不出自任何来源；该记录未采用，请写明被撤回的记录编号。",
        "it withdraws without naming an entry, and its own id comes from no source; the record is left out, name the entry that it takes back.");

    /// <summary>A number attribute beyond what can be reckoned with exactly.</summary>
    public static readonly FindingKind NumberNotHeld = new(
        "PB1204",
        Severity.Error,
        "属性 {attribute} 的数值 {number} 超过十二位小数或超出 ±10^15；该记录未采用，请更正数值。",
        "the number {number} of the attribute {attribute} has more than twelve decimals or lies beyond ±10^15; the record is left out, correct the number.");

    /// <summary>Two entries with one id that say different things.</summary>
    public static readonly FindingKind EntryUsedTwice = new(
        "PB1205",
        Severity.Error,
        "同一记录编号下有 {count} 种不同内容；只采用最早录入的一条，其余列出未采用，请为更正另编号并写明所替代的记录。",
        "{count} different records carry this one id; the earliest entered is kept and the others are left out, give a correction its own id and name the entry that it replaces.");

    /// <summary>Records that were added more than once with the same content.</summary>
    public static readonly FindingKind RecordsRepeated = new(
        "PB1206",
        Severity.Note,
        "有 {count} 条记录重复提交且内容相同；每条只计一次，无须处理。",
        "{count} records were added again with the same content; each counts once, nothing needs to be done.");

    /// <summary>A record that replaces an entry which is not there.</summary>
    public static readonly FindingKind ReplacedUnknown = new(
        "PB1207",
        Severity.Warning,
        "所替代的记录 {replaced} 不存在；该记录仍采用，请核对编号或补交原记录。",
        "the entry {replaced} that it replaces is not there; the record is kept, check the id or add the earlier entry.");

    /// <summary>A record that replaces the entry of another subject.</summary>
    public static readonly FindingKind ReplacesOtherSubject = new(
        "PB1208",
        Severity.Error,
        "所替代的记录 {replaced} 属于另一对象 {subject}；该记录未采用，请先撤回原记录再为本对象登记。",
        "the entry {replaced} that it replaces belongs to another subject, {subject}; the record is left out, withdraw the earlier entry and enter a new one.");

    /// <summary>Records that replace each other in a circle.</summary>
    public static readonly FindingKind ReplacementCycle = new(
        "PB1209",
        Severity.Error,
        "记录互相替代成环：{path}；环上及其后的记录均未采用，请更正其中一条所替代的编号。",
        "records replace each other in a circle: {path}; these and what follows them are left out, correct the replaced id of one of them.");

    /// <summary>Several records that replace one entry independently.</summary>
    public static readonly FindingKind ReplacedTwice = new(
        "PB1210",
        Severity.Warning,
        "有 {count} 条更正并列替代此记录；采用最后录入的 {kept}，请确认。",
        "{count} corrections replace this entry side by side; the last entered, {kept}, stands, confirm that it is the right one.");

    /// <summary>A fact that contradicts another one.</summary>
    public static readonly FindingKind FactsContradict = new(
        "PB1301",
        Severity.Error,
        "事实 {fact} 在重叠日期内同时为 {first} 和 {second}；重叠期间按未知处理，请更正其中一条或写明录入时间。",
        "the fact {fact} is both {first} and {second} on the same days; there it is unknown, correct one of the two or say when each was entered.");

    /// <summary>A fact under a name that is worked out from the roster.</summary>
    public static readonly FindingKind FactReserved = new(
        "PB1302",
        Severity.Error,
        "事实名 {fact} 以 roster. 开头，由名册得出；该事实未采用，请改名或更正名册。",
        "the name {fact} begins with roster. and is worked out from the roster; the fact is left out, rename it or correct the roster.");

    /// <summary>A fact whose number cannot be held.</summary>
    public static readonly FindingKind FactNumberNotHeld = new(
        "PB1303",
        Severity.Error,
        "事实 {fact} 的数值 {number} 超过十二位小数或超出 ±10^15；该事实未采用，请更正数值。",
        "the number {number} of the fact {fact} has more than twelve decimals or lies beyond ±10^15; the fact is left out, correct the number.");

    private static FindingKind[] RecordKinds =>
    [
        QuantityNotHeld,
        RecordEndsBeforeStart,
        WithdrawalOfNothing,
        NumberNotHeld,
        EntryUsedTwice,
        RecordsRepeated,
        ReplacedUnknown,
        ReplacesOtherSubject,
        ReplacementCycle,
        ReplacedTwice,
        FactsContradict,
        FactReserved,
        FactNumberNotHeld,
    ];
}
