namespace PartyBuilding.Domain;

/// <content>Quorum and votes (PB17xx).</content>
public static partial class DomainFindings
{
    /// <summary>Enough were there.</summary>
    public static readonly FindingKind QuorumMet = new(
        "PB1719",
        Severity.Note,
        "到会人数符合规定：有表决权应到 {votersDue} 人，依法不计入 {excluded} 人，应到 {due} 人，实到 {present} 人，按 {threshold} 须至少 {needed} 人。",
        "the quorum is met: {votersDue} due with a vote, {excluded} lawfully not counted, {due} due, {present} present, {needed} needed by {threshold}.");

    /// <summary>Too few were there.</summary>
    public static readonly FindingKind QuorumMissed = new(
        "PB1720",
        Severity.Error,
        "到会人数不足：有表决权应到 {votersDue} 人，依法不计入 {excluded} 人，应到 {due} 人，实到 {present} 人，按 {threshold} 须至少 {needed} 人；表决无效，请另行召开会议。",
        "there is no quorum: {votersDue} due with a vote, {excluded} lawfully not counted, {due} due, {present} present, {needed} needed by {threshold}; no vote can be taken, call another meeting.");

    /// <summary>A vote by show where ballots are required.</summary>
    public static readonly FindingKind ShowNotAllowed = new(
        "PB1721",
        Severity.Error,
        "须以无记名投票方式表决，不能举手表决；请重新表决。",
        "the vote must be by ballot, not by show: vote again.");

    /// <summary>A vote by ballot where a show is required.</summary>
    public static readonly FindingKind BallotNotAllowed = new(
        "PB1722",
        Severity.Error,
        "须以举手方式表决，不能投票表决；请重新表决。",
        "the vote must be by show, not by ballot: vote again.");

    /// <summary>More ballots were handed out than voters were there.</summary>
    public static readonly FindingKind BallotsBeyondVoters = new(
        "PB1723",
        Severity.Error,
        "发出选票 {handedOut} 张，多于到会有表决权的 {present} 人；请核对发票数。",
        "{handedOut} ballots were handed out to {present} voters present: check the number.");

    /// <summary>More ballots were collected than handed out.</summary>
    public static readonly FindingKind BallotsBeyondHandedOut = new(
        "PB1724",
        Severity.Error,
        "收回选票 {collected} 张，多于发出的 {handedOut} 张，投票无效；请重新投票。",
        "{collected} ballots were collected of {handedOut} handed out, so the vote is invalid: vote again.");

    /// <summary>More ballots were counted than collected.</summary>
    public static readonly FindingKind VotesBeyondBallots = new(
        "PB1725",
        Severity.Error,
        "计票 {votes} 张，多于收回的 {collected} 张；请重新计票。",
        "{votes} ballots were counted of {collected} collected: count again.");

    /// <summary>More hands were counted than voters were there.</summary>
    public static readonly FindingKind VotesBeyondVoters = new(
        "PB1726",
        Severity.Error,
        "计票 {votes} 人，多于到会有表决权的 {present} 人；请重新表决。",
        "{votes} votes were counted of {present} voters present: vote again.");

    /// <summary>Written opinions where the rule does not know them.</summary>
    public static readonly FindingKind WrittenNotAllowed = new(
        "PB1727",
        Severity.Error,
        "本次表决不计书面意见，却有 {written} 份；请剔除后重新计票。",
        "written opinions do not count in this vote, and there are {written}: count again without them.");

    /// <summary>Two written opinions of one member.</summary>
    public static readonly FindingKind WrittenTwice = new(
        "PB1728",
        Severity.Error,
        "同一成员有两份书面意见；请只保留一份。",
        "the member sent two written opinions: keep one.");

    /// <summary>A written opinion of someone without a due vote.</summary>
    public static readonly FindingKind WrittenWithoutVote = new(
        "PB1729",
        Severity.Error,
        "不是计入应到的有表决权人员，书面意见不计票；请剔除。",
        "the member is not due with a vote, so the written opinion does not count: remove it.");

    /// <summary>A written opinion of someone who was there.</summary>
    public static readonly FindingKind WrittenThoughPresent = new(
        "PB1730",
        Severity.Error,
        "已到会表决，书面意见不再计票；请剔除，以免一人两票。",
        "the member was there to vote, so the written opinion does not count: remove it, or the member votes twice.");

    /// <summary>Votes given in the place of others.</summary>
    public static readonly FindingKind VotesByProxy = new(
        "PB1731",
        Severity.Error,
        "有 {proxies} 票系代他人投票；不得委托投票，请重新表决。",
        "{proxies} votes were given by proxy, which is not allowed: vote again.");

    /// <summary>A vote was carried.</summary>
    public static readonly FindingKind VoteCarried = new(
        "PB1732",
        Severity.Note,
        "表决通过：应到 {due} 人（依法不计入 {excluded} 人），实到 {present} 人，书面意见 {written} 份；赞成 {yes}，反对 {no}，弃权 {abstained}，无效 {invalid}；以 {outOf} 为基数，按 {threshold} 须至少 {needed} 票。",
        "the vote is carried: {due} due ({excluded} lawfully not counted), {present} present, {written} written opinions; {yes} for, {no} against, {abstained} abstained, {invalid} invalid; of {outOf}, {needed} needed by {threshold}.");

    /// <summary>A vote was lost.</summary>
    public static readonly FindingKind VoteLost = new(
        "PB1733",
        Severity.Note,
        "表决未通过：应到 {due} 人（依法不计入 {excluded} 人），实到 {present} 人，书面意见 {written} 份；赞成 {yes}，反对 {no}，弃权 {abstained}，无效 {invalid}；以 {outOf} 为基数，按 {threshold} 须至少 {needed} 票。",
        "the vote is lost: {due} due ({excluded} lawfully not counted), {present} present, {written} written opinions; {yes} for, {no} against, {abstained} abstained, {invalid} invalid; of {outOf}, {needed} needed by {threshold}.");

    private static FindingKind[] VoteFindings =>
    [
        QuorumMet,
        QuorumMissed,
        ShowNotAllowed,
        BallotNotAllowed,
        BallotsBeyondVoters,
        BallotsBeyondHandedOut,
        VotesBeyondBallots,
        VotesBeyondVoters,
        WrittenNotAllowed,
        WrittenTwice,
        WrittenWithoutVote,
        WrittenThoughPresent,
        VotesByProxy,
        VoteCarried,
        VoteLost,
    ];
}
