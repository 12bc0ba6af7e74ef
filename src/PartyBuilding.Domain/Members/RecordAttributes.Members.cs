namespace PartyBuilding.Domain;

/// <content>What the records of a member's file have.</content>
public static partial class RecordAttributes
{
    /// <summary>The standing, a code.</summary>
    public const string Standing = "standing";

    /// <summary>Why, a code.</summary>
    public const string Cause = "cause";

    /// <summary>The step of a transfer, a code: registered, issued, received or returned.</summary>
    public const string Stage = "stage";

    /// <summary>The organization concerned, a reference.</summary>
    public const string Organization = "organization";

    /// <summary>The organization that it comes from, a reference.</summary>
    public const string From = "from";

    /// <summary>What it is for, a code.</summary>
    public const string Purpose = "purpose";

    /// <summary>Hours, a number.</summary>
    public const string Hours = "hours";

    /// <summary>Days, a number.</summary>
    public const string Days = "days";

    /// <summary>The kind of sanction, a code.</summary>
    public const string Sanction = "sanction";

    /// <summary>The body that decided, a reference.</summary>
    public const string DecidedBy = "decidedBy";

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

    /// <summary>The rank, a code.</summary>
    public const string Rank = "rank";

    /// <summary>What the attribute of a setting begins with; the setting follows.</summary>
    public const string SettingPrefix = "setting.";

    /// <summary>The ground of an exception, a code.</summary>
    public const string Exception = "exception";

    /// <summary>The grade, a number.</summary>
    public const string Grade = "grade";

    /// <summary>What happened, a code.</summary>
    public const string Event = "event";

    /// <summary>What was given, a code.</summary>
    public const string Care = "care";

    /// <summary>Who did it, a reference.</summary>
    public const string By = "by";

    /// <summary>What was done, a code.</summary>
    public const string Action = "action";

    /// <summary>The year concerned, a number.</summary>
    public const string Year = "year";

    /// <summary>What became of it, a code.</summary>
    public const string Outcome = "outcome";

    /// <summary>The day it ended, a date.</summary>
    public const string EndedOn = "endedOn";

    /// <summary>The list or sheet, a code.</summary>
    public const string List = "list";
}
