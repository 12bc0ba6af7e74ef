namespace PartyBuilding.Rules;

/// <content>In words.</content>
public abstract partial class Step
{
    /// <summary>The lines of this step.</summary>
    internal abstract void InWords(StepLines lines);
}
