using System.Collections.Concurrent;
using System.Reflection;
using WorkflowOffice.Workflows.Faults;

namespace WorkflowOffice.Workflows.Registry;

/// <summary>The activity types of this installation: the runtime's own, and those that other projects add.</summary>
public sealed class ActivityRegistry
{
    private readonly ConcurrentDictionary<string, ActivityDescriptor> descriptors = new(StringComparer.Ordinal);

    /// <summary>A registry with the runtime's own activities.</summary>
    public ActivityRegistry() => AddAssembly(typeof(ActivityRegistry).Assembly);

    /// <summary>All types, ordered by category and name.</summary>
    public IReadOnlyList<ActivityDescriptor> Descriptors =>
        [.. descriptors.Values.OrderBy(d => d.Category, StringComparer.Ordinal).ThenBy(d => d.TypeName, StringComparer.Ordinal)];

    /// <summary>Adds one activity class, described by its attributes.</summary>
    public ActivityRegistry Add<T>() where T : Activity, new() => Add(typeof(T));

    /// <summary>Adds every public or internal activity class of an assembly that has an <see cref="ActivityAttribute"/>.</summary>
    public ActivityRegistry AddAssembly(Assembly assembly)
    {
        foreach (var type in assembly.GetTypes().Where(t => !t.IsAbstract && typeof(Activity).IsAssignableFrom(t) && t.IsDefined(typeof(ActivityAttribute), false)))
            Add(type);
        return this;
    }

    /// <summary>The type's description; null when it is not registered.</summary>
    public ActivityDescriptor? Find(string typeName) => descriptors.GetValueOrDefault(typeName);

    /// <summary>The same types, some of them made by another constructor and without what the reader would bind.</summary>
    internal ActivityRegistry Replacing(Func<ActivityDescriptor, bool> which, Func<ActivityDescriptor, Activity> create)
    {
        var copy = new ActivityRegistry(empty: true);
        foreach (var (name, real) in descriptors)
            copy.descriptors[name] = which(real)
                ? real with { Create = () => create(real), Inputs = [], Outputs = [], EmbeddedPorts = [], EmbeddedLists = [], PlainProperties = [] }
                : real;
        return copy;
    }

    private ActivityRegistry(bool empty) => _ = empty;

    private ActivityRegistry Add(Type type)
    {
        var descriptor = ActivityDescriber.Describe(type);
        if (!descriptors.TryAdd(descriptor.TypeName, descriptor) && descriptors[descriptor.TypeName].Create().GetType() != type)
            throw new AuthoringException($"活动类型 {descriptor.TypeName} 被两个类重复登记。");
        return this;
    }
}
