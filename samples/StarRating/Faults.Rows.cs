using PartyBuilding.Domain;

namespace PartyBuilding.Samples.StarRating;

/// <content>Rows and what they say: ST12xx and ST13xx.</content>
internal static partial class Faults
{
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
        "列 {column} 的 {value} 不是带时区的时刻，该行未采用；请写成 2025-03-08T09:00:00+08:00。",
        "the column {column} has {value}, which is no moment with a time zone, and the row was left out; write it as 2025-03-08T09:00:00+08:00.");

    internal static readonly FindingKind NotANumber = Error(
        "ST1204",
        "列 {column} 的 {value} 不是数字，该行未采用；请写成 12 或 12.5。",
        "the column {column} has {value}, which is no number, and the row was left out; write it as 12 or 12.5.");

    internal static readonly FindingKind NotAKey = Error(
        "ST1205",
        "列 {column} 的 {value} 不能作编号，该行未采用；编号为 1 至 64 个字符且无空白，成员编号只用 ASCII，不得用身份证号。",
        "the column {column} has {value}, which cannot be a key, and the row was left out; a key has 1 to 64 characters without blanks, a member's is ASCII and no resident number.");

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

    internal static readonly FindingKind Negative = Error(
        "ST1210",
        "列 {column} 的 {value} 小于零，该行未采用；要更正或收回以前的记录，请另填一行并写明 replaces。",
        "the column {column} has {value}, below zero, and the row was left out; to correct an earlier entry or take it back, enter a row of its own that names it in replaces.");

    internal static readonly FindingKind FullWidth = Error(
        "ST1211",
        "列 {column} 的 {value} 用了全角字符，该行未采用；请改用半角：{better}。",
        "the column {column} has {value} in full-width characters, and the row was left out; write {better}.");

    internal static readonly FindingKind NotACode = Error(
        "ST1212",
        "列 {column} 的 {value} 不是代码，该行未采用；代码以字母开头，由字母、数字和 . - _ 组成，如 activity.held。",
        "the column {column} has {value}, which is no code, and the row was left out; a code starts with a letter and has letters, digits and . - _ only, such as activity.held.");

    internal static readonly FindingKind AttributeTwice = Error(
        "ST1213",
        "列 {column} 的 {value} 两次写了 {attribute}，该行未采用；请留一个。",
        "the column {column} has {value}, with {attribute} twice, and the row was left out; keep one.");

    internal static readonly FindingKind SubjectUnknown = Error(
        "ST1301",
        "{subject} 不在名册中，第 {lines} 行的记录不计；请补入名册或更正编号。",
        "{subject} is not in the roster, so the records in line {lines} count for nobody; add it to the roster or correct the key.");

    internal static readonly FindingKind ReferenceUnknown = Warning(
        "ST1302",
        "第 {lines} 行的属性所指的 {subject} 不在名册中；记录仍采用，请补入名册或更正编号。",
        "attributes in line {lines} name {subject}, which is not in the roster; the records are kept: add it to the roster or correct the key.");

    internal static readonly FindingKind FactSubjectUnknown = Error(
        "ST1303",
        "{subject} 不在名册中，第 {lines} 行的情况不用；请补入名册或更正编号。",
        "{subject} is not in the roster, so the facts in line {lines} are about nobody; add it to the roster or correct the key.");

    internal static readonly FindingKind EntryTwice = Error(
        "ST1304",
        "同一记录编号在第 {kept} 行和第 {lines} 行内容不同；采用第 {kept} 行（录入最早，或未写录入时间），其余未采用：请另编号，更正以前的记录须写明 replaces。",
        "the one id stands in line {kept} and in line {lines} with different contents; line {kept} was kept, which was entered first or does not say when: give the others ids of their own, and name what they correct in replaces.");

    internal static readonly FindingKind KindsIncomplete = Warning(
        "ST1305",
        "有记录未采用（第 {lines} 行），属于：{kinds}；更正之前，这些种类写“无记录”的，未必真的没有。",
        "rows of these kinds were left out (line {lines}): {kinds}; until they are corrected, \"no records\" of these kinds need not mean that there were none.");

    internal static readonly FindingKind AllIncomplete = Warning(
        "ST1306",
        "有记录未采用且看不出种类（第 {lines} 行），可能是任何一种；更正之前，凡写“无记录”的，未必真的没有。",
        "rows of which the kind cannot be told were left out (line {lines}); until they are corrected, \"no records\" need not mean that there were none, whatever the kind.");

    internal static readonly FindingKind MembersUnknown = Error(
        "ST1307",
        "名册中没有成员，第 {lines} 行关于成员的内容不用；请先补齐 members.csv。",
        "the roster has no members, so what is said about members in line {lines} is about nobody; complete members.csv first.");

    internal static readonly FindingKind KindsNotCounted = new(
        "ST1308",
        Severity.Note,
        "办法不计下列种类，如有笔误请更正（括号内为行号）：{kinds}。",
        "the policy does not count these kinds; correct those that are misspelt (lines in brackets): {kinds}.");

    internal static readonly FindingKind OrganizationTwice = Error(
        "ST1310",
        "列 {column} 的 {value} 在第 {kept} 行已有，而 {differing} 不同；采用第 {kept} 行，该行未采用：请删去其一，或另编号。",
        "the column {column} has {value}, which stands in line {kept} with another {differing}; line {kept} was kept and this row left out: remove one, or give it an id of its own.");

    internal static readonly FindingKind MemberTwice = Error(
        "ST1311",
        "列 {column} 为 {value}，而 {member} 在第 {kept} 行的加入日期为 {date}；采用第 {kept} 行，该行未采用：请统一日期，或另编号。",
        "the column {column} has {value}, but {member} joined on {date} by line {kept}; line {kept} was kept and this row left out: correct the date, or give the row a key of its own.");

    internal static readonly FindingKind ValueNotListed = Warning(
        "ST1309",
        "第 {lines} 行 {kind} 记录的属性 {attribute} 为 {value}，办法未列出该值；请更正，可用 {known}。",
        "line {lines}: the attribute {attribute} of {kind} is {value}, which the policy does not list; correct it, the policy has {known}.");
}
