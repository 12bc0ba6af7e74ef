namespace System;

// The compiler asks for it where a text or list is indexed from its end.
[Microsoft.CodeAnalysis.Embedded]
internal readonly struct Index
{
    private readonly int _value;
    private readonly bool _fromEnd;

    public Index(int value, bool fromEnd = false)
    {
        _value = value;
        _fromEnd = fromEnd;
    }

    public int GetOffset(int length) => _fromEnd ? length - _value : _value;
}
