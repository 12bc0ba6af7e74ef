using PartyBuilding.Domain;

namespace PartyBuilding.Rules;

/// <summary>The attributes by which a part is keyed, and their values in it.</summary>
internal sealed class PartKeys
{
    private readonly string[] names;
    private readonly RecordAttribute?[] values;
    private readonly PartKeys? outer;

    internal PartKeys(string[] names, RecordAttribute?[] values, PartKeys? outer)
    {
        this.names = names;
        this.values = values;
        this.outer = outer;
    }

    internal bool TryFind(string name, out RecordAttribute? value)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i] == name)
            {
                value = values[i];
                return true;
            }
        }

        if (outer is not null)
        {
            return outer.TryFind(name, out value);
        }

        value = null;
        return false;
    }
}
