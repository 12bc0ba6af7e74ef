namespace PartyBuilding.Domain;

/// <summary>The standings of a person towards a body that have a name of their own; any other code is a standing as well (身份).</summary>
/// <remarks>Floating (流动) is no standing: it is a <see cref="FloatingSpell"/> beside it.</remarks>
public static class MemberStandings
{
    /// <summary>Has applied (入党申请人).</summary>
    public const string Applicant = "applicant";

    /// <summary>An activist under observation (入党积极分子).</summary>
    public const string Activist = "activist";

    /// <summary>A candidate for admission (发展对象).</summary>
    public const string Candidate = "candidate";

    /// <summary>A member on probation (预备党员).</summary>
    public const string Probationary = "probationary";

    /// <summary>A full member (正式党员).</summary>
    public const string Full = "full";

    /// <summary>A member whose rights rest (停止党籍、留党察看).</summary>
    public const string Suspended = "suspended";

    /// <summary>No longer a member, or no longer on the way to be one (出党、离开).</summary>
    public const string Left = "left";

    /// <summary>Whether it is the standing of a member: of nobody who is on the way to be one, and of nobody who left. Any other code is.</summary>
    internal static bool IsOfMember(string standing) => standing is not (Applicant or Activist or Candidate or Left);
}
