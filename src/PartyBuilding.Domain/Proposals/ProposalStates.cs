namespace PartyBuilding.Domain;

/// <summary>The codes of the states in <see cref="ProposalProcedures"/>.</summary>
public static class ProposalStates
{
    /// <summary>Submitted (已提交).</summary>
    public const string Submitted = "submitted";

    /// <summary>Examined, and not yet decided on (已审查).</summary>
    public const string Examined = "examined";

    /// <summary>Registered (已立案).</summary>
    public const string Filed = "filed";

    /// <summary>With the handling units (办理中).</summary>
    public const string Handling = "handling";

    /// <summary>Replied to (已答复).</summary>
    public const string Replied = "replied";

    /// <summary>Closed (已办结).</summary>
    public const string Closed = "closed";

    /// <summary>Not registered (未立案).</summary>
    public const string Returned = "returned";

    /// <summary>Gone on as an item of another kind (已转化).</summary>
    public const string Converted = "converted";

    /// <summary>Withdrawn (已撤案).</summary>
    public const string Withdrawn = "withdrawn";

    /// <summary>Merged into another one (已并案).</summary>
    public const string Merged = "merged";

    /// <summary>Written (已成稿).</summary>
    public const string Written = "written";

    /// <summary>Reviewed and passed (已审核).</summary>
    public const string Reviewed = "reviewed";

    /// <summary>Submitted upward (已报送).</summary>
    public const string SubmittedUpward = "submittedUpward";

    /// <summary>Kept (已留存).</summary>
    public const string Kept = "kept";

    /// <summary>On the agenda (已列入议程).</summary>
    public const string OnAgenda = "onAgenda";

    /// <summary>Deliberated (已审议).</summary>
    public const string Deliberated = "deliberated";

    /// <summary>Decided (已表决).</summary>
    public const string Decided = "decided";

    /// <summary>Open to bids (招标中).</summary>
    public const string OpenToBids = "openToBids";

    /// <summary>Given to a team (研究中).</summary>
    public const string Awarded = "awarded";

    /// <summary>Delivered (已提交成果).</summary>
    public const string Delivered = "delivered";

    /// <summary>Accepted (已结题).</summary>
    public const string Accepted = "accepted";

    /// <summary>Given up (已终止).</summary>
    public const string Abandoned = "abandoned";

    /// <summary>Whether it ended there without effect of its own: what goes on, if anything, is another proposal.</summary>
    internal static bool IsGivenUp(string state) => state is Returned or Converted or Withdrawn or Merged or Abandoned;
}
