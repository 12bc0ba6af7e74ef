using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Rules.Tests.Library;

/// <summary>The public surface must be usable from C# 7.3 and Visual Basic, and hold no state of its own.</summary>
public sealed class PublicSurfaceTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] s_vagueWords = ["Manager", "Helper", "Util", "Info", "Data"];

    private static readonly Type[] s_commonBases =
    [
        typeof(object), typeof(System.ValueType), typeof(Exception), typeof(System.Runtime.Serialization.ISerializable),
        typeof(IEquatable<>), typeof(IComparable<>), typeof(IComparable), typeof(IDisposable),
        typeof(IEnumerable<>), typeof(System.Collections.IEnumerable), typeof(IReadOnlyCollection<>),
        typeof(IReadOnlyList<>), typeof(IReadOnlyDictionary<,>), typeof(IEqualityComparer<>), typeof(IComparer<>),
        typeof(FluentValidation.AbstractValidator<>), typeof(FluentValidation.IValidator), typeof(FluentValidation.IValidator<>),
    ];

    [Fact]
    public void Public_types_stand_in_the_documented_namespaces() =>
        ShippedAssemblies.PublicTypes.Select(t => t.Namespace).Distinct().Should().BeSubsetOf(
            ["PartyBuilding.Domain", "PartyBuilding.Rules", "PartyBuilding.Rules.Testing", "Microsoft.Extensions.DependencyInjection"]);

    [Fact]
    public void Public_classes_are_sealed_or_abstract() =>
        ShippedAssemblies.PublicTypes.Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract).Should().BeEmpty();

    [Fact]
    public void Public_names_have_no_vague_words() =>
        ShippedAssemblies.PublicTypes.SelectMany(PublicMembers).Select(m => m.Name)
            .Concat(ShippedAssemblies.PublicTypes.Select(t => t.Name))
            .SelectMany(Words).Should().NotContain(s_vagueWords);

    [Fact]
    public void Public_properties_have_no_init_accessor_and_are_not_required() =>
        ShippedAssemblies.PublicTypes.SelectMany(PublicMembers).OfType<PropertyInfo>()
            .Where(p => p.IsDefined(typeof(RequiredMemberAttribute)) || (p.SetMethod is { IsPublic: true } set && IsInit(set)))
            .Select(Name).Should().BeEmpty();

    [Fact]
    public void Public_interfaces_have_no_default_members() =>
        ShippedAssemblies.PublicTypes.Where(t => t.IsInterface).SelectMany(t => t.GetMethods(Declared))
            .Where(m => m.IsStatic || !m.IsAbstract).Select(Name).Should().BeEmpty();

    [Fact]
    public void Public_signatures_have_no_types_that_old_compilers_or_frameworks_lack() =>
        ShippedAssemblies.PublicTypes.SelectMany(PublicMembers)
            .Where(m => Signature(m).SelectMany(Parts).Any(IsModern)).Select(Name).Should().BeEmpty();

    [Fact]
    public void Public_types_have_no_base_types_or_interfaces_that_one_framework_lacks() =>
        ShippedAssemblies.PublicTypes.Where(t => !t.IsEnum)
            .SelectMany(t => t.GetInterfaces().Append(t.BaseType ?? typeof(object)), (t, b) => (Type: t, Base: b))
            .Where(x => !IsShipped(x.Base) && !s_commonBases.Contains(x.Base.IsGenericType ? x.Base.GetGenericTypeDefinition() : x.Base))
            .Should().BeEmpty();

    [Fact]
    public void Public_records_have_a_text_of_their_own() =>
        // The compiler's text follows the current culture.
        ShippedAssemblies.PublicTypes.Where(t => t.GetMethod("PrintMembers", Declared) is not null)
            .Where(t => t.GetMethod(nameof(ToString), Type.EmptyTypes)!.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Should().BeEmpty();

    [Fact]
    public void Static_fields_are_never_assigned_again() =>
        ShippedAssemblies.WrittenTypes.SelectMany(t => t.GetFields(Declared))
            .Where(f => f.IsStatic && !f.IsInitOnly && !f.IsLiteral && !f.IsDefined(typeof(CompilerGeneratedAttribute)))
            .Select(Name).Should().BeEmpty();

    private static IEnumerable<MemberInfo> PublicMembers(Type type) =>
        type.GetMembers(Declared).Where(m => m switch
        {
            MethodBase method => IsVisible(method),
            PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
            FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
            _ => false,
        });

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static IEnumerable<Type> Signature(MemberInfo member) => member switch
    {
        MethodInfo method => method.GetParameters().Select(p => p.ParameterType).Append(method.ReturnType),
        MethodBase method => method.GetParameters().Select(p => p.ParameterType),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type)
    {
        Type element = type.HasElementType ? type.GetElementType()! : type;
        return element.IsGenericType ? element.GetGenericArguments().SelectMany(Parts).Append(element) : [element];
    }

    private static bool IsModern(Type type) =>
        type.IsByRefLike
        || type.Namespace is "System.Collections.Immutable" or "System.Collections.Frozen"
        || type.FullName is "System.DateOnly" or "System.TimeOnly" or "System.Index" or "System.Range" or "System.Half";

    private static bool IsShipped(Type type) => ShippedAssemblies.All.Contains(type.Assembly);

    private static bool IsInit(MethodInfo set) =>
        set.ReturnParameter.GetRequiredCustomModifiers().Any(m => m.Name == nameof(IsExternalInit));

    private static IEnumerable<string> Words(string name) =>
        System.Text.RegularExpressions.Regex.Matches(name, "[A-Z][a-z0-9]*").Select(m => m.Value);

    private static string Name(MemberInfo member) => $"{member.DeclaringType}.{member.Name}";
}
