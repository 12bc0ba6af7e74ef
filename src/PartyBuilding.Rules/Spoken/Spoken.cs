namespace PartyBuilding.Rules;

/// <summary>A word that officials use, with exactly one rewrite into the algebra.</summary>
/// <typeparam name="TSelf">The form itself.</typeparam>
public abstract class Spoken<TSelf> : NumberOf<TSelf>
    where TSelf : Spoken<TSelf>
{
    private protected Spoken()
    {
    }

    internal sealed override Measure Bind(Binder binder) => Plain().Bind(binder);

    internal sealed override Number Plain() => Rewrite().MarkedAs(this);

    /// <summary>The form in the algebra, without the marks that it carries itself.</summary>
    private protected abstract Number Rewrite();
}
