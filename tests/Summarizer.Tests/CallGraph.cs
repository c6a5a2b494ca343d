using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Summarizer.Tests;

/// <summary>Who calls whom within an assembly, read from its code: a lambda or an iterator counts as called where it is made, an override where its base is.</summary>
internal sealed class CallGraph
{
    private const int GenericInstance = 0x15;

    private static readonly Dictionary<int, OperandType> Operands = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value & 0xFFFF, code => code.OperandType);

    private readonly PEReader file;
    private readonly MetadataReader metadata;
    private readonly Dictionary<MethodDefinitionHandle, MethodDefinitionHandle[]> calls;

    private CallGraph(PEReader file)
    {
        (this.file, metadata) = (file, file.GetMetadataReader());
        calls = metadata.MethodDefinitions.ToDictionary(method => method, method => Callees(method).Distinct().ToArray());
    }

    /// <summary>The methods that come back to themselves, each circle as one line of their names.</summary>
    public static IReadOnlyList<string> Circles(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var graph = new CallGraph(file);
        var left = graph.calls.ToDictionary(pair => pair.Key, pair => pair.Value.ToHashSet());
        while (left.Where(pair => !pair.Value.Overlaps(left.Keys)).Select(pair => pair.Key).ToList() is { Count: > 0 } leaves)
        {
            leaves.ForEach(leaf => left.Remove(leaf));
        }

        return
        [
            .. left
                .Keys.Select(method => Reached(method, left))
                .Where(circle => circle.Count > 0)
                .Select(circle => string.Join(", ", circle.Select(graph.Name).Distinct().Order(StringComparer.Ordinal)))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>What a method reaches and is reached by; nothing where it does not reach itself.</summary>
    private static HashSet<MethodDefinitionHandle> Reached(
        MethodDefinitionHandle from,
        Dictionary<MethodDefinitionHandle, HashSet<MethodDefinitionHandle>> left
    )
    {
        var circle = From(from, left);
        circle.RemoveWhere(method => !From(method, left).Contains(from));
        return circle;
    }

    private static HashSet<MethodDefinitionHandle> From(
        MethodDefinitionHandle start,
        Dictionary<MethodDefinitionHandle, HashSet<MethodDefinitionHandle>> left
    )
    {
        var (seen, next) = (new HashSet<MethodDefinitionHandle>(), new Stack<MethodDefinitionHandle>([start]));
        while (next.TryPop(out var method))
        {
            foreach (var callee in left[method].Where(callee => left.ContainsKey(callee) && seen.Add(callee)))
            {
                next.Push(callee);
            }
        }

        return seen;
    }

    private string Name(MethodDefinitionHandle handle)
    {
        var method = metadata.GetMethodDefinition(handle);
        var type = metadata.GetTypeDefinition(method.GetDeclaringType());
        var name = metadata.GetString(method.Name);
        while (!type.GetDeclaringType().IsNil)
        {
            type = metadata.GetTypeDefinition(type.GetDeclaringType());
        }

        // A lambda by the method that makes it: "<Scalars>b__0".
        return $"{metadata.GetString(type.Name)}.{(name[0] == '<' ? name[1..name.IndexOf('>', StringComparison.Ordinal)] : name)}";
    }

    private List<MethodDefinitionHandle> Callees(MethodDefinitionHandle caller)
    {
        var found = new List<MethodDefinitionHandle>();
        var address = metadata.GetMethodDefinition(caller).RelativeVirtualAddress;
        var code = address == 0 ? default : file.GetMethodBody(address).GetILReader();
        while (code.RemainingBytes > 0)
        {
            int operation = code.ReadByte();
            operation = operation == 0xFE ? 0xFE00 | code.ReadByte() : operation;
            switch (Operands[operation])
            {
                case OperandType.InlineNone:
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    code.Offset += 1;
                    break;
                case OperandType.InlineVar:
                    code.Offset += 2;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    code.Offset += 8;
                    break;
                case OperandType.InlineSwitch:
                    var cases = code.ReadInt32();
                    code.Offset += 4 * cases;
                    break;
                case OperandType.InlineMethod or OperandType.InlineTok:
                    found.AddRange(Targets(MetadataTokens.EntityHandle(code.ReadInt32())));
                    break;
                default:
                    code.Offset += 4;
                    break;
            }
        }

        return found;
    }

    private IEnumerable<MethodDefinitionHandle> Targets(EntityHandle callee)
    {
        callee =
            callee.Kind == HandleKind.MethodSpecification
                ? metadata.GetMethodSpecification((MethodSpecificationHandle)callee).Method
                : callee;
        return callee.Kind switch
        {
            HandleKind.MethodDefinition => WithOverrides((MethodDefinitionHandle)callee),
            HandleKind.MemberReference => OfGeneric(metadata.GetMemberReference((MemberReferenceHandle)callee)),
            _ => [],
        };
    }

    private IEnumerable<MethodDefinitionHandle> WithOverrides(MethodDefinitionHandle handle)
    {
        var method = metadata.GetMethodDefinition(handle);
        var declaring = method.GetDeclaringType();
        var overrides = method.Attributes.HasFlag(MethodAttributes.Virtual)
            ? metadata
                .TypeDefinitions.Select(metadata.GetTypeDefinition)
                .Where(type => IsUnder(type, declaring))
                .SelectMany(type => Named(type, metadata.GetString(method.Name)))
            : [];
        return [handle, .. overrides, .. Iterator(metadata.GetTypeDefinition(declaring), method)];
    }

    private bool IsUnder(TypeDefinition type, EntityHandle other) =>
        type.BaseType == other
        || type.GetInterfaceImplementations().Any(face => metadata.GetInterfaceImplementation(face).Interface == other);

    private IEnumerable<MethodDefinitionHandle> Iterator(TypeDefinition type, MethodDefinition constructor) =>
        metadata.GetString(constructor.Name) == ".ctor" ? Named(type, "MoveNext") : [];

    private IEnumerable<MethodDefinitionHandle> OfGeneric(MemberReference member)
    {
        if (member.Parent.Kind != HandleKind.TypeSpecification)
        {
            return [];
        }

        var signature = metadata.GetBlobReader(metadata.GetTypeSpecification((TypeSpecificationHandle)member.Parent).Signature);
        if (signature.ReadByte() != GenericInstance)
        {
            return [];
        }

        signature.ReadByte();
        var type = signature.ReadTypeHandle();
        return type.Kind == HandleKind.TypeDefinition
            ? Named(metadata.GetTypeDefinition((TypeDefinitionHandle)type), metadata.GetString(member.Name))
            : [];
    }

    private IEnumerable<MethodDefinitionHandle> Named(TypeDefinition type, string name) =>
        type.GetMethods().Where(method => metadata.GetString(metadata.GetMethodDefinition(method).Name) == name);
}
