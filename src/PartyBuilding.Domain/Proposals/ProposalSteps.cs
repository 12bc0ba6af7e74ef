namespace PartyBuilding.Domain;

/// <summary>The codes of the steps in <see cref="ProposalProcedures"/>; a body's own procedure may have others besides.</summary>
public static class ProposalSteps
{
    /// <summary>One more signer signs (附议、联名).</summary>
    public const string CoSign = "coSign";

    /// <summary>It is examined (审查).</summary>
    public const string Examine = "examine";

    /// <summary>It is registered (立案).</summary>
    public const string File = "file";

    /// <summary>It is not registered, and returned (不予立案).</summary>
    public const string Return = "return";

    /// <summary>It goes on as an item of another kind (转为信息).</summary>
    public const string Convert = "convert";

    /// <summary>It is withdrawn by its first sponsor (撤案).</summary>
    public const string Withdraw = "withdraw";

    /// <summary>It is merged into another one (并案).</summary>
    public const string Merge = "merge";

    /// <summary>It takes another one in.</summary>
    public const string Absorb = "absorb";

    /// <summary>A signer of the one taken in becomes a signer of this one.</summary>
    public const string Join = "join";

    /// <summary>It is assigned to a unit (交办).</summary>
    public const string Assign = "assign";

    /// <summary>A unit asks to give it back (申请退办).</summary>
    public const string AskToGiveBack = "askToGiveBack";

    /// <summary>The office answers that request (答复退办).</summary>
    public const string AnswerGiveBack = "answerGiveBack";

    /// <summary>A unit speaks with the proposer (沟通).</summary>
    public const string Contact = "contact";

    /// <summary>The head of a unit handles it in person (领衔办理).</summary>
    public const string LedByHead = "ledByHead";

    /// <summary>A reply is allowed to come later (延期).</summary>
    public const string Extend = "extend";

    /// <summary>A joint unit writes to the leading unit (会办意见).</summary>
    public const string JointLetter = "jointLetter";

    /// <summary>A unit replies (答复).</summary>
    public const string Reply = "reply";

    /// <summary>A proposer says how satisfied with a reply (反馈意见).</summary>
    public const string Rate = "rate";

    /// <summary>A unit handles it a second time (二次办理).</summary>
    public const string HandleAgain = "handleAgain";

    /// <summary>It is closed (办结).</summary>
    public const string Close = "close";

    /// <summary>It is written (撰写).</summary>
    public const string Write = "write";

    /// <summary>It is reviewed and passed (审核).</summary>
    public const string Review = "review";

    /// <summary>The review sends it back (退改).</summary>
    public const string SendBack = "sendBack";

    /// <summary>It is submitted upward (报送).</summary>
    public const string SubmitUpward = "submitUpward";

    /// <summary>It is kept without being submitted (留存).</summary>
    public const string Keep = "keep";

    /// <summary>A motion is put on the agenda (列入议程).</summary>
    public const string PutOnAgenda = "putOnAgenda";

    /// <summary>A motion is deliberated (审议).</summary>
    public const string Deliberate = "deliberate";

    /// <summary>A motion is decided (表决).</summary>
    public const string Decide = "decide";

    /// <summary>A motion is handled as a suggestion (作为建议办理).</summary>
    public const string TreatAsSuggestion = "treatAsSuggestion";

    /// <summary>A team bids for a topic (投标).</summary>
    public const string Bid = "bid";

    /// <summary>A topic is given to one of the bidders (中标立项).</summary>
    public const string Award = "award";

    /// <summary>The winner delivers the report (提交成果).</summary>
    public const string Deliver = "deliver";

    /// <summary>The report is accepted (结题).</summary>
    public const string Accept = "accept";

    /// <summary>A topic is given up (终止).</summary>
    public const string Abandon = "abandon";
}
