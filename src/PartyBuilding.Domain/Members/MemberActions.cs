namespace PartyBuilding.Domain;

/// <summary>What a member may do or what may be done with a member, as far as it has a name of its own; any other code is an action as well.</summary>
public static class MemberActions
{
    /// <summary>To vote on a matter (表决).</summary>
    public const string Vote = "vote";

    /// <summary>To elect (选举).</summary>
    public const string Elect = "elect";

    /// <summary>To stand for election (被选举).</summary>
    public const string Stand = "stand";

    /// <summary>To be moved in office for good (调动): a <see cref="CadreMove"/>. The record of a member is moved by <see cref="RelationTransfer"/>.</summary>
    public const string Transfer = "transfer";

    /// <summary>To have the record moved to another organization (组织关系转接): a <see cref="Domain.Transfer"/>. What binds somebody to a post does not bar it.</summary>
    public const string RelationTransfer = "relationTransfer";

    /// <summary>To be seconded (借调、挂职).</summary>
    public const string Secondment = "secondment";

    /// <summary>To sit a selection exam (遴选、选调考试).</summary>
    public const string SelectionExam = "selectionExam";

    /// <summary>To be promoted (提拔).</summary>
    public const string Promotion = "promotion";

    /// <summary>To be given an honour (评先评优).</summary>
    public const string Honour = "honour";

    /// <summary>To be paid a bonus (奖金).</summary>
    public const string Bonus = "bonus";

    /// <summary>To be appointed (任职).</summary>
    public const string Appointment = "appointment";

    /// <summary>To be given a post that is equal to the former one or higher (担任与原任职务相当或者更高的职务). Whether a post is one, people decide: they ask for this action beside <see cref="Appointment"/>.</summary>
    public const string EqualPost = "equalPost";

    /// <summary>To come back after having left, by applying again or by any other change of standing (重新入党).</summary>
    public const string Readmission = "readmission";
}
