using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <content>Reading of policies: the keys of objects (PB2007, PB2009 to PB2014).</content>
public static partial class RulesFindings
{
    /// <summary>One key twice in one object.</summary>
    public static readonly FindingKind DuplicateKey = new FindingKind(
        "PB2007",
        Severity.Error,
        "同一对象内键 {key} 出现不止一次，此次只读第一个；请只留一个。",
        "the key {key} stands more than once in one object, and only the first was read; keep one of them.");

    /// <summary>A key that is not known there.</summary>
    public static readonly FindingKind UnknownKey = new FindingKind(
        "PB2009",
        Severity.Error,
        "此处不认识键 {key}；最接近的是 {nearest}，请改正或删去。",
        "the key {key} is not known here; the nearest known ones are {nearest}, correct or remove it.");

    /// <summary>An obligatory key that is missing.</summary>
    public static readonly FindingKind MissingKey = new FindingKind(
        "PB2010",
        Severity.Error,
        "缺少必填的键 {key}；请补上。",
        "the obligatory key {key} is missing; add it.");

    /// <summary>An obligatory choice that is missing.</summary>
    public static readonly FindingKind MissingWord = new FindingKind(
        "PB2011",
        Severity.Error,
        "缺少必填的键 {key}；请从 {allowed} 中选一个写明。",
        "the obligatory key {key} is missing; say which of {allowed} it is.");

    /// <summary>None of several keys, one of which is needed.</summary>
    public static readonly FindingKind NoneOf = new FindingKind(
        "PB2012",
        Severity.Error,
        "此处须有 {allowed} 之一，一个也没有；请补上其中一个。",
        "one of {allowed} must stand here, and none does; add one of them.");

    /// <summary>Several keys that exclude each other.</summary>
    public static readonly FindingKind SeveralOf = new FindingKind(
        "PB2013",
        Severity.Error,
        "{found} 不能同时出现；请只留一个，其余另写一个节点。",
        "{found} cannot stand together; keep one of them and write the others as nodes of their own.");

    /// <summary>A node that does not say what it is.</summary>
    public static readonly FindingKind NoVerb = new FindingKind(
        "PB2014",
        Severity.Error,
        "{found} 没有说明这是什么；最接近的是 {nearest}，须从 {allowed} 中用且只用一个。",
        "{found} does not say what this is; nearest are {nearest}, use exactly one of {allowed}.");
}
