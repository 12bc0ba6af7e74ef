using System;
using System.Collections.Generic;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace PartyBuilding.Rules.Tests.Library;

/// <summary>One instruction of a method body; the token is nil unless the instruction names a member, type or signature.</summary>
internal readonly record struct IlInstruction(OpCode Code, EntityHandle Token)
{
    private static readonly Dictionary<short, OpCode> s_codes = ReadCodes();

    public static IEnumerable<IlInstruction> Read(byte[] body)
    {
        int at = 0;
        while (at < body.Length)
        {
            short value = body[at++];
            if (value == 0xFE)
            {
                value = unchecked((short)(0xFE00 | body[at++]));
            }

            OpCode code = s_codes[value];
            EntityHandle token = default;
            switch (code.OperandType)
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok
                    or OperandType.InlineType or OperandType.InlineSig:
                    token = MetadataTokens.EntityHandle(BitConverter.ToInt32(body, at));
                    at += 4;
                    break;
                case OperandType.InlineSwitch:
                    at += 4 + (4 * BitConverter.ToInt32(body, at));
                    break;
                default:
                    at += Size(code.OperandType);
                    break;
            }

            yield return new IlInstruction(code, token);
        }
    }

    private static int Size(OperandType type) => type switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineBrTarget or OperandType.InlineI or OperandType.InlineString or OperandType.ShortInlineR => 4,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => throw new NotSupportedException($"Operand type {type}."),
    };

    private static Dictionary<short, OpCode> ReadCodes()
    {
        var codes = new Dictionary<short, OpCode>();
        foreach (var field in typeof(OpCodes).GetFields())
        {
            var code = (OpCode)field.GetValue(null)!;
            codes.Add(code.Value, code);
        }

        return codes;
    }
}
