namespace PartyBuilding.Rules;

/// <content>In words.</content>
public sealed partial class Honours
{
    internal override void InWords(StepLines lines) => Rules.InWords(lines, this, Rows);
}
