using System;
using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <summary>Arrays of attributes that are sorted by name and hold each name once.</summary>
internal static class AttributeSet
{
    /// <summary>A new array with this attribute in the place of one of the same name, or added.</summary>
    internal static RecordAttribute[] Put(RecordAttribute[] attributes, RecordAttribute added)
    {
        int at = 0;
        while (at < attributes.Length && string.CompareOrdinal(attributes[at].Name, added.Name) < 0)
        {
            at++;
        }

        bool same = at < attributes.Length && string.Equals(attributes[at].Name, added.Name, StringComparison.Ordinal);
        RecordAttribute[] result = new RecordAttribute[attributes.Length + (same ? 0 : 1)];
        Array.Copy(attributes, result, at);
        result[at] = added;
        Array.Copy(attributes, same ? at + 1 : at, result, at + 1, result.Length - at - 1);
        return result;
    }

    /// <summary>Whether records share it: codes and numbers are few, dates and references are many.</summary>
    internal static bool IsShared(RecordAttribute attribute) => attribute.Type is AttributeType.Code or AttributeType.Number;

    /// <summary>The shared ones, or the others; the array itself when it holds nothing else.</summary>
    internal static RecordAttribute[] Select(RecordAttribute[] attributes, bool shared)
    {
        int count = 0;
        foreach (RecordAttribute attribute in attributes)
        {
            count += IsShared(attribute) == shared ? 1 : 0;
        }

        return count == attributes.Length ? attributes
            : count == 0 ? Array.Empty<RecordAttribute>()
            : Array.FindAll(attributes, attribute => IsShared(attribute) == shared);
    }

    internal static RecordAttribute[] Merge(RecordAttribute[] left, RecordAttribute[] right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return left.Length == 0 ? right : left;
        }

        List<RecordAttribute> merged = new(left.Length + right.Length);
        merged.AddRange(left);
        merged.AddRange(right);
        RecordAttribute[] result = merged.ToArray();
        Array.Sort(result, RecordAttribute.Compare);
        return result;
    }
}
