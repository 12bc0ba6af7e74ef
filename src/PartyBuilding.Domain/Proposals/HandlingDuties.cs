namespace PartyBuilding.Domain;

/// <summary>What is owed while a proposal is handled, and what a limit of time can be set for (办理时限事项).</summary>
public static class HandlingDuties
{
    /// <summary>The unit first speaks with the proposer, from its assignment (办前面商).</summary>
    public const string FirstContact = "firstContact";

    /// <summary>The unit replies, from its assignment or from the start of a second handling (答复).</summary>
    public const string Reply = "reply";

    /// <summary>A joint unit writes to the leading unit, from its assignment (会办意见).</summary>
    public const string JointLetter = "jointLetter";

    /// <summary>A unit gives back what is not its business, from its assignment (退办).</summary>
    public const string GiveBack = "giveBack";

    /// <summary>The office answers a unit that wants to give it back, from the request (答复退办).</summary>
    public const string AnswerToUnit = "answerToUnit";

    /// <summary>A unit says that its head handles the proposal in person, from its assignment (领办报告).</summary>
    public const string HeadNotice = "headNotice";

    /// <summary>The proposer returns an opinion on the reply, from the reply (反馈意见).</summary>
    public const string Opinion = "opinion";
}
