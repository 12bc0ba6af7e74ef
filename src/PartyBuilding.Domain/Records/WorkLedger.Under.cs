using System;
using System.Collections.Generic;

namespace PartyBuilding.Domain;

/// <content>The same records under what they refer to.</content>
public sealed partial class WorkLedger
{
    /// <summary>Whose each record is, where records stand under what they refer to; null where each stands under whose it is.</summary>
    internal SubjectId[]? Own { get; init; }

    /// <summary>Whose a record is, whatever it stands under.</summary>
    internal SubjectId OwnerOf(int record) => Own is null ? SubjectIds[SubjectOf(record)] : Own[record];

    /// <summary>
    /// The standing records under the subjects of a kind to which they refer: by their item, whose key is then one of that kind, or by an
    /// attribute. A record that refers to none is its subject's own where that is of the kind, and is not seen otherwise.
    /// </summary>
    /// <remarks>
    /// Which records stand is settled before, so that entries, standing and corrections are those of this ledger; so are history and
    /// coverage. What is known at a moment is asked of this ledger first.
    /// </remarks>
    /// <param name="kind">The kind of the subjects.</param>
    /// <param name="attribute">The attribute that refers to them; null for the item.</param>
    internal WorkLedger Under(string kind, string? attribute)
    {
        SubjectId[] items = attribute is null ? Array.ConvertAll(Items, item => SubjectId.Of(kind, item.Key)) : [];
        SubjectId[] own = new SubjectId[Count];
        SubjectId[] heads = new SubjectId[Count];
        List<int> records = [];
        for (int subject = 0; subject < SubjectIds.Length; subject++)
        {
            for (int record = SegmentStart[SubjectSegment[subject]]; record < SegmentStart[SubjectSegment[subject + 1]]; record++)
            {
                own[record] = Own is null ? SubjectIds[subject] : Own[record];
                SubjectId referred = attribute is null ? ItemOf(record, items) : ReferenceOf(record, kind, attribute);
                heads[record] = referred.IsNone && own[record].Kind == kind ? own[record] : referred;
                if (!heads[record].IsNone)
                {
                    records.Add(record);
                }
            }
        }

        SubjectId[] subjects = LedgerSelection.Number(records.ConvertAll(record => heads[record]), out int[] places);
        int[] placeOf = new int[Count];
        for (int i = 0; i < places.Length; i++)
        {
            placeOf[records[i]] = places[i];
        }

        records.Sort((left, right) => Compare(placeOf, left, right));
        return LedgerSelection.Of(this, _coverage, records.ToArray(), subjects, records.ConvertAll(record => placeOf[record]).ToArray(), own);
    }

    private int Compare(int[] placeOf, int left, int right)
    {
        int order = placeOf[left].CompareTo(placeOf[right]);
        order = order != 0 ? order : Combinations[Combination[left]].Kind.CompareTo(Combinations[Combination[right]].Kind);
        order = order != 0 ? order : Day[left].CompareTo(Day[right]);
        return order != 0 ? order : Entry.Compare(left, right);
    }

    private SubjectId ItemOf(int record, SubjectId[] items) => About is null || About[record] < 0 ? default : items[About[record]];

    private SubjectId ReferenceOf(int record, string kind, string attribute)
    {
        if (Extra is null || Extra[record] < 0)
        {
            return default;
        }

        RecordAttribute? found = Array.Find(Extras[Extra[record]], a => a.Name == attribute && a.Type == AttributeType.Reference);
        return found is not null && found.Reference.Kind == kind ? found.Reference : default;
    }
}
