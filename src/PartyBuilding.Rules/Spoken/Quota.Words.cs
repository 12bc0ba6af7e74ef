namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Quota
{
    internal override void InWords(StepLines lines) => Rules.InWords(lines, this, Rows);
}
