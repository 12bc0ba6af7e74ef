using System.Collections.Generic;
using System.Linq;

namespace PartyBuilding.Domain;

/// <summary>What a talk or a visit is owed on: an entry that opens a matter, and the events of its day that say the same.</summary>
internal sealed class CareOccasion
{
    private readonly string[] _names;
    private readonly ItemId[] _matters;

    private CareOccasion(MemberEntry entry, IEnumerable<MemberEntry> sayingTheSame)
    {
        Entry = entry;
        _names = NamesOf(entry);
        _matters = [.. sayingTheSame.Prepend(entry).Select(one => one.Matter!.Value)];
    }

    internal MemberEntry Entry { get; }

    /// <summary>The occasions of a file, by day. A sanction and the event that somebody was sanctioned are one when they are of one day.</summary>
    internal static IEnumerable<CareOccasion> Of(MemberFile file)
    {
        MemberEntry[] opening = [.. file.Entries.Where(entry => entry.Matter is not null)];
        ILookup<MemberEntry, MemberEntry> same = opening.ToLookup(entry => SaidBy(entry, opening));
        return same.Select(occasion => new CareOccasion(occasion.Key, occasion.Where(entry => entry != occasion.Key)));
    }

    internal bool Answers(string name) => _names.Contains(name);

    internal bool IsAbout(ItemId matter) => _matters.Contains(matter);

    /// <summary>The entry that an event repeats; any other entry stands for itself.</summary>
    private static MemberEntry SaidBy(MemberEntry entry, MemberEntry[] opening) => entry.As<MemberEvent>() is MemberEvent said
        ? opening.FirstOrDefault(one => one.Kind != MemberEntryKinds.Event && one.Date == said.Date && NamesOf(one).Contains(said.Name)) ?? entry
        : entry;

    private static string[] NamesOf(MemberEntry entry) => entry.Kind switch
    {
        MemberEntryKinds.Event => [entry.As<MemberEvent>()!.Name],
        MemberEntryKinds.Sanction => [entry.Kind, MemberEvents.Sanctioned],
        MemberEntryKinds.Move => [entry.Kind, MemberEvents.PostChanged],
        _ => [entry.Kind],
    };
}
