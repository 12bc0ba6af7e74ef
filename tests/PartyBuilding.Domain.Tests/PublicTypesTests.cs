using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using FluentAssertions;
using Xunit;

namespace PartyBuilding.Domain.Tests;

public sealed class PublicTypesTests
{
    private static readonly Type[] PublicTypes = typeof(Finding).Assembly.GetExportedTypes();

    private static IEnumerable<Type> Values => PublicTypes.Where(type => !type.Name.EndsWith("Builder", StringComparison.Ordinal));

    [Fact]
    public void Every_public_type_is_sealed() =>
        PublicTypes.Where(type => !type.IsSealed).Should().BeEmpty("static classes, structs and enumerations are sealed as well");

    [Fact]
    public void Nothing_public_can_be_set() =>
        Values.SelectMany(type => type.GetProperties())
            .Where(property => property.DeclaringType!.Assembly == typeof(Finding).Assembly && property.SetMethod?.IsPublic == true)
            .Should().BeEmpty();

    [Fact]
    public void Public_fields_are_constant_or_read_only() =>
        Values.SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(field => !field.IsLiteral && !field.IsInitOnly && field.Name != "value__")
            .Should().BeEmpty();

    [Fact]
    public void Public_members_give_no_arrays_and_no_lists_that_can_be_changed()
    {
        IEnumerable<Type> given = Values.SelectMany(type => type.GetProperties().Select(property => property.PropertyType)
            .Concat(type.GetMethods().Where(method => method.DeclaringType == type).Select(method => method.ReturnType)));

        given.Where(type => type.IsArray || (type.IsGenericType && type.GetGenericTypeDefinition() is Type generic
                && (generic == typeof(List<>) || generic == typeof(IList<>) || generic == typeof(Dictionary<,>) || generic == typeof(IDictionary<,>))))
            .Should().BeEmpty();
    }

    [Fact]
    public void Structs_that_are_equal_by_value_have_operators()
    {
        IEnumerable<Type> equatable = Values.Where(type => type.IsValueType && !type.IsEnum && typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type));

        equatable.Where(type => type.GetMethod("op_Equality") is null || type.GetMethod("op_Inequality") is null).Should().BeEmpty();
    }
}
