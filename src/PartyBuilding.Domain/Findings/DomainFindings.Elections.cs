namespace PartyBuilding.Domain;

/// <content>Elections (PB17xx).</content>
public static partial class DomainFindings
{
    /// <summary>A candidate is named twice.</summary>
    public static readonly FindingKind CandidateTwice = new(
        "PB1734",
        Severity.Error,
        "候选人名单中出现两次；请只保留一次。",
        "the member is named as a candidate twice: keep one.");

    /// <summary>There are too few candidates.</summary>
    public static readonly FindingKind CandidatesTooFew = new(
        "PB1735",
        Severity.Error,
        "选举 {office}：候选人 {candidates} 名，应选 {seats} 名，按差额要求至少 {needed} 名；请增加候选人。",
        "{office}: {candidates} candidates for {seats} seats, at least {needed} are required: nominate more.");

    /// <summary>The votes of one person were entered twice.</summary>
    public static readonly FindingKind CandidateCountedTwice = new(
        "PB1736",
        Severity.Error,
        "得票登记了两次；请只保留一次。",
        "the votes of the member are entered twice: keep one.");

    /// <summary>Someone has more votes than there are valid ballots.</summary>
    public static readonly FindingKind CandidateBeyondBallots = new(
        "PB1737",
        Severity.Error,
        "得票 {votes} 张，多于有效票 {valid} 张；请重新计票。",
        "the member has {votes} votes on {valid} valid ballots: count again.");

    /// <summary>Votes for someone who cannot be voted for.</summary>
    public static readonly FindingKind NoCandidate = new(
        "PB1738",
        Severity.Error,
        "不是本轮 {office} 选举的候选人，不能另选；请剔除后重新计票。",
        "the member is no candidate in this round for {office} and cannot be chosen: count again without.");

    /// <summary>More votes than valid ballots have room for.</summary>
    public static readonly FindingKind ChoicesBeyondSeats = new(
        "PB1739",
        Severity.Error,
        "得票合计 {votes}，多于有效票 {valid} 张乘以应选 {seats} 名；所选多于应选的选票无效，请重新计票。",
        "{votes} votes in all are more than {valid} valid ballots for {seats} seats can hold; a ballot with more choices than seats is invalid: count again.");

    /// <summary>Some ballots are invalid.</summary>
    public static readonly FindingKind BallotsInvalid = new(
        "PB1740",
        Severity.Note,
        "收回选票 {collected} 张，其中无效 {invalid} 张。",
        "{invalid} of {collected} ballots collected are invalid.");

    /// <summary>A round of an election was counted.</summary>
    public static readonly FindingKind ElectionCounted = new(
        "PB1741",
        Severity.Note,
        "选举 {office}：应到 {due} 人，实到 {present} 人，当选须至少 {needed} 票；应选 {seats} 名，选出 {elected} 名。",
        "{office}: {due} due, {present} present, {needed} votes elect; {elected} elected for {seats} seats.");

    /// <summary>Some are level at the last seat.</summary>
    public static readonly FindingKind TieAtLastSeat = new(
        "PB1742",
        Severity.Warning,
        "选举 {office}：最后 {left} 个名额有 {tied} 人得票相等；请就这些人再次投票，得票多者当选。",
        "{office}: level at the last seats ({left}): {tied}; vote again among them, more votes win.");

    /// <summary>Seats were left unfilled.</summary>
    public static readonly FindingKind SeatsUnfilled = new(
        "PB1743",
        Severity.Warning,
        "选举 {office}：尚缺 {left} 名；请就未当选者另行选举，或经大会多数同意不再选举。",
        "{office}: seats left unfilled: {left}; elect again among those not elected, or leave them open by a majority of the meeting.");

    /// <summary>Seats were left open by a vote.</summary>
    public static readonly FindingKind SeatsLeftOpen = new(
        "PB1744",
        Severity.Note,
        "选举 {office}：经大会同意，所缺 {left} 名不再选举。",
        "{office}: the meeting agreed to fill no more seats; left open: {left}.");

    /// <summary>An election is complete.</summary>
    public static readonly FindingKind NothingLeftToElect = new(
        "PB1745",
        Severity.Error,
        "选举 {office} 已完成，没有缺额；请勿再选。",
        "the election for {office} is complete; no seat is left: hold no further round.");

    /// <summary>Someone who is elected stands again.</summary>
    public static readonly FindingKind ElectedAlready = new(
        "PB1746",
        Severity.Error,
        "在 {office} 选举中已当选，不再作为候选人；请从候选人中删去。",
        "the member is elected to {office} already and does not stand again; take the name off the candidates.");

    /// <summary>A run-off with others than the tied.</summary>
    public static readonly FindingKind NotAmongTied = new(
        "PB1747",
        Severity.Error,
        "{office} 得票相等须在相等者之间再次投票，候选人只能是得票相等的人。",
        "the tie for {office} is voted on again among the tied only: they are the candidates.");

    /// <summary>The meeting did not agree to leave seats open.</summary>
    public static readonly FindingKind LeavingOpenLost = new(
        "PB1748",
        Severity.Error,
        "选举 {office}：不再选举未获通过，赞成 {yes} 票，须至少 {needed} 票；请另行选举。",
        "leaving seats of {office} open was not carried, {yes} for and {needed} needed: elect again.");

    /// <summary>Seats are to be left open where none was elected to.</summary>
    public static readonly FindingKind NoElectionHeld = new(
        "PB1749",
        Severity.Error,
        "会议 {meeting} 没有进行选举，无缺额可以保留；请改用进行选举的会议。",
        "meeting {meeting} held no election, so there are no seats to leave open; name the meeting that did.");

    private static FindingKind[] ElectionFindings =>
    [
        CandidateTwice,
        CandidatesTooFew,
        CandidateCountedTwice,
        CandidateBeyondBallots,
        NoCandidate,
        ChoicesBeyondSeats,
        BallotsInvalid,
        ElectionCounted,
        TieAtLastSeat,
        SeatsUnfilled,
        SeatsLeftOpen,
        NothingLeftToElect,
        ElectedAlready,
        NotAmongTied,
        LeavingOpenLost,
        NoElectionHeld,
    ];
}
