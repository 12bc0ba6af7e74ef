namespace PartyBuilding.Domain;

/// <content>What the records of a member's file have.</content>
public static partial class RecordAttributes
{
    /// <summary>The standing of a member, a code of <see cref="MemberStandings"/>.</summary>
    public const string MemberStanding = "memberStanding";

    /// <summary>Why, a code.</summary>
    public const string Cause = "cause";

    /// <summary>The step of a transfer, a code: registered, issued, received or returned.</summary>
    public const string Stage = "stage";

    /// <summary>What it is for, a code.</summary>
    public const string Purpose = "purpose";

    /// <summary>Hours, a number.</summary>
    public const string Hours = "hours";

    /// <summary>Days, a number.</summary>
    public const string Days = "days";

    /// <summary>The kind of sanction, a code.</summary>
    public const string Sanction = "sanction";

    /// <summary>The situation, a code.</summary>
    public const string Situation = "situation";

    /// <summary>How it was found, a code.</summary>
    public const string FoundBy = "foundBy";

    /// <summary>The direction of a move, a code.</summary>
    public const string Direction = "direction";

    /// <summary>In which of its modes, a code.</summary>
    public const string Mode = "mode";

    /// <summary>The post, a code.</summary>
    public const string Post = "post";

    /// <summary>The rank of a post, a code.</summary>
    public const string PostRank = "postRank";

    /// <summary>What the attribute of a setting begins with; the setting follows.</summary>
    public const string SettingPrefix = "setting.";

    /// <summary>The ground of an exception, a code.</summary>
    public const string Exception = "exception";

    /// <summary>The grade of a post, a number.</summary>
    public const string PostGrade = "postGrade";

    /// <summary>What happened, a code.</summary>
    public const string Event = "event";

    /// <summary>What was given, a code.</summary>
    public const string Care = "care";

    /// <summary>What was done, a code.</summary>
    public const string Action = "action";

    /// <summary>What became of it, a code.</summary>
    public const string Outcome = "outcome";

    /// <summary>The day it ended, a date.</summary>
    public const string EndedOn = "endedOn";

    /// <summary>The list or sheet, a code.</summary>
    public const string List = "list";
}
