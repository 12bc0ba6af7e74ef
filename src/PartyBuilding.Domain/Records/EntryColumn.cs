namespace PartyBuilding.Domain;

/// <summary>The entry ids of a ledger, by record. An id is made anew each time it is asked for.</summary>
internal sealed class EntryColumn
{
    internal static readonly EntryColumn Empty = new(new EntryKeys(), []);

    private readonly EntryKeys _keys;
    private readonly ulong[] _codes;

    internal EntryColumn(EntryKeys keys, ulong[] codes)
    {
        _keys = keys;
        _codes = codes;
    }

    internal int Length => _codes.Length;

    internal EntryId this[int record] => _keys.Entry(_codes[record]);

    /// <summary>The order of the ids of two records, without making them.</summary>
    internal int Compare(int left, int right) => _keys.Compare(_codes[left], _codes[right]);

    /// <summary>The ids of these records, in their order.</summary>
    internal EntryColumn Select(int[] records) => new(_keys, System.Array.ConvertAll(records, record => _codes[record]));
}
