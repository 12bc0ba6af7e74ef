namespace PartyBuilding.Rules;

/// <content>In words.</content>
public abstract partial class Condition
{
    /// <summary>Whether it joins several and needs brackets among others.</summary>
    internal virtual bool IsCompound => false;

    internal abstract string InWords(Sentences words);
}
