using System;
using System.Collections.Generic;
using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>What messages call the types of values, in each language; a policy writes the English words.</summary>
internal static class TypeTitles
{
    private static readonly Dictionary<string, string> Chinese = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["number"] = "数值",
        ["code"] = "代码",
        ["date"] = "日期",
        ["flag"] = "是非",
        ["reference"] = "引用",
        ["grade"] = "等次",
    };

    internal static LocalizedText Of(ValueType type) => Of(type switch
    {
        ValueType.Number => "number",
        ValueType.Code => "code",
        ValueType.Date => "date",
        ValueType.Flag => "flag",
        _ => "reference",
    });

    internal static LocalizedText Of(FactType type) => Of(Words.FactTypes[(int)type]);

    internal static LocalizedText Of(AttributeType type) => Of(Words.AttributeTypes[(int)type]);

    internal static LocalizedText Of(string word) => LocalizedText.Of(Chinese[word], word);
}
