namespace PartyBuilding.Domain;

/// <summary>Papers, values and dates that the steps of <see cref="AdmissionProcedures"/> ask for.</summary>
public static class AdmissionWords
{
    /// <summary>The paper: a written application (申请书).</summary>
    public const string Application = "application";

    /// <summary>The number: full years of age.</summary>
    public const string Age = "age";

    /// <summary>The code: who recommended, such as members or a mass organization (推荐方式).</summary>
    public const string RecommendedBy = "recommendedBy";

    /// <summary>Yes or no: passed.</summary>
    public const string Passed = "passed";

    /// <summary>The number: days of training.</summary>
    public const string Days = "days";

    /// <summary>The number: hours of training.</summary>
    public const string Hours = "hours";

    /// <summary>The number: members with a vote who are due (应到).</summary>
    public const string Due = "due";

    /// <summary>The number: members with a vote who are present (实到).</summary>
    public const string Present = "present";

    /// <summary>The number: votes for it, with the written opinions of members who are absent (赞成).</summary>
    public const string Yes = "yes";

    /// <summary>The number: months by which the probation is extended.</summary>
    public const string Months = "months";

    /// <summary>The date: the last day of an extended probation lies before it; it follows from the months.</summary>
    public const string ProbationEnds = "probationEnds";

    /// <summary>The number: members who introduce the applicant (介绍人).</summary>
    public const string Introducers = "introducers";

    /// <summary>Yes or no: the unit agrees.</summary>
    public const string Agreed = "agreed";
}
