namespace PartyBuilding.Rules;

/// <content>In words.</content>
public abstract partial class Condition
{
    /// <summary>Whether it joins several and needs brackets among others.</summary>
    internal virtual bool IsCompound => false;

    /// <summary>Whether it joins several in this way, so that among others so joined it needs no brackets.</summary>
    internal virtual bool JoinsLike(LogicKind kind) => false;

    internal abstract string InWords(Sentences words);
}
