namespace PartyBuilding.Domain;

/// <summary>Well-known events in the life and work of a member; any other code is an event as well.</summary>
public static class MemberEvents
{
    /// <summary>A member became a leading producer (把党员培养成致富能手).</summary>
    public const string MemberBecameProducer = "cultivation.memberToProducer";

    /// <summary>A leading producer became a member (把致富能手培养成党员).</summary>
    public const string ProducerBecameMember = "cultivation.producerToMember";

    /// <summary>A member who is a leading producer became a cadre (把党员致富能手培养成村干部).</summary>
    public const string ProducerBecameCadre = "cultivation.memberProducerToCadre";

    /// <summary>A reward out of the incentive fund (激励).</summary>
    public const string Rewarded = "fund.reward";

    /// <summary>Help out of the incentive fund (帮扶).</summary>
    public const string Helped = "fund.help";

    /// <summary>The post changed (职务变动); a <see cref="CadreMove"/> says so by itself.</summary>
    public const string PostChanged = "postChanged";

    /// <summary>A sanction was given (受到处分); a <see cref="Sanction"/> says so by itself.</summary>
    public const string Sanctioned = "sanctioned";

    /// <summary>People complained (群众反映).</summary>
    public const string ComplainedAbout = "complainedAbout";

    /// <summary>The work slackened (工作懈怠).</summary>
    public const string Slackened = "slackened";

    /// <summary>Fell ill (患病住院).</summary>
    public const string FellIll = "fellIll";

    /// <summary>Met with hardship (生活困难).</summary>
    public const string InHardship = "inHardship";

    /// <summary>A death in the family (亲属去世).</summary>
    public const string Bereaved = "bereaved";

    /// <summary>A mishap or disaster (突发变故).</summary>
    public const string StruckByMishap = "struckByMishap";
}
