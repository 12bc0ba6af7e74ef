namespace PartyBuilding.Domain;

/// <summary>Grounds on which someone is not counted as due where members vote (不计入应到会人数的情形); a rule may name others.</summary>
public static class ExclusionGrounds
{
    /// <summary>A mental or other illness that leaves no will of one's own (患精神病或其他疾病不能表达意志).</summary>
    public const string NoOwnWill = "noOwnWill";

    /// <summary>Abroad for half a year or more (出国半年以上).</summary>
    public const string Abroad = "abroad";

    /// <summary>Serving a sentence without having been put under observation (服刑而未受留党察看以上处分).</summary>
    public const string Imprisoned = "imprisoned";

    /// <summary>Too old or too ill to care for oneself (年老体弱、长期卧病生活不能自理).</summary>
    public const string Infirm = "infirm";

    /// <summary>Working or living elsewhere for half a year or more, the membership not transferred (外出半年以上未转移关系).</summary>
    public const string MovedAway = "movedAway";

    /// <summary>Retired and settled at home, the membership not transferred (离退休回原籍居住未转移关系).</summary>
    public const string RetiredHome = "retiredHome";
}
