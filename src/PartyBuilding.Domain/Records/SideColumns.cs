using System.Collections.Generic;
using NodaTime;

namespace PartyBuilding.Domain;

/// <summary>Columns of what few records have; each is there only when a record needs it.</summary>
internal sealed class SideColumns
{
    internal static readonly SideColumns None = new();

    private readonly List<RecordAttribute[]> _extras = [];

    internal SideColumns(RecordStore store, int[] order)
    {
        for (int i = 0; i < order.Length; i++)
        {
            RecordSide side = store.Side(store[order[i]]);
            if (side.Entered is Instant entered)
            {
                Entered ??= Filled(order.Length, Instant.MinValue);
                Entered[i] = entered;
            }

            if (!side.Replaced.IsNone)
            {
                Replaced ??= new EntryId[order.Length];
                Replaced[i] = side.Replaced;
            }

            if (side.Extras is { Length: > 0 } extras)
            {
                Extra ??= Filled(order.Length, -1);
                Extra[i] = _extras.Count;
                _extras.Add(extras);
            }
        }

        Extras = _extras.ToArray();
    }

    private SideColumns() => Extras = [];

    internal Instant[]? Entered { get; }

    internal EntryId[]? Replaced { get; }

    internal int[]? Extra { get; }

    internal RecordAttribute[][] Extras { get; }

    private static T[] Filled<T>(int length, T value)
    {
        T[] column = new T[length];
        for (int i = 0; i < length; i++)
        {
            column[i] = value;
        }

        return column;
    }
}
