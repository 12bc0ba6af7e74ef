namespace PartyBuilding.Domain;

/// <content>Proposals. The same names are used for the values of steps.</content>
public static partial class RecordAttributes
{
    /// <summary>Individual, joint, collective or team; a code of <see cref="SponsorForms"/>.</summary>
    public const string ProposalForm = "proposalForm";

    /// <summary>What a signer has to do with the work; a code of <see cref="SignerParts"/>.</summary>
    public const string SignerPart = "part";

    /// <summary>The number of signers.</summary>
    public const string Signers = "signers";

    /// <summary>The place in the order of signing, counted from 1.</summary>
    public const string Position = "position";

    /// <summary>The kind of proposal; a code of <see cref="ProposalKinds"/>.</summary>
    public const string ProposalKind = "proposalKind";

    /// <summary>The proposal that a record goes back to; a reference.</summary>
    public const string Proposal = "proposal";

    /// <summary>The proposal that this one was made from; a reference.</summary>
    public const string ConvertedFrom = "convertedFrom";

    /// <summary>The published clue that was taken up; a reference.</summary>
    public const string Clue = "clue";

    /// <summary>The proposal that this one goes on in; a reference.</summary>
    public const string Into = "into";

    /// <summary>A suggestion of a proposal, by its code.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>The class of adopter as a regulation names it.</summary>
    public const string Adopter = "adopter";

    /// <summary>How something was adopted; a code of <see cref="AdoptionWays"/>.</summary>
    public const string AdoptionWay = "way";

    /// <summary>A handling unit; a reference.</summary>
    public const string Unit = "unit";

    /// <summary>The role of a handling unit; a code of <see cref="HandlingRoles"/>.</summary>
    public const string HandlingRole = "handlingRole";

    /// <summary>When a unit spoke with the proposer; a code of <see cref="ContactPhases"/>.</summary>
    public const string Phase = "phase";

    /// <summary>The grounds of an extension.</summary>
    public const string Grounds = "grounds";

    /// <summary>Whether a request was granted, "yes" or "no".</summary>
    public const string Granted = "granted";

    /// <summary>The result that a reply states; a code of <see cref="ReplyResults"/>.</summary>
    public const string ReplyResult = "replyResult";

    /// <summary>Whether something was done in time, "yes" or "no".</summary>
    public const string InTime = "inTime";

    /// <summary>Whether a reply counts by the regulation, "yes" or "no".</summary>
    public const string Counted = "counted";

    /// <summary>How satisfied the proposer is; a code of <see cref="Satisfactions"/>.</summary>
    public const string Satisfaction = "satisfaction";

    /// <summary>On site or at a meeting; a code of <see cref="SupervisionKinds"/>.</summary>
    public const string SupervisionKind = "supervision";

    /// <summary>The visit or meeting; a reference.</summary>
    public const string Occasion = "occasion";

    /// <summary>The member who leads a team; a reference.</summary>
    public const string TeamLeader = "teamLeader";

    /// <summary>The team that a topic was given to; a reference.</summary>
    public const string Winner = "winner";
}
