using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using WorkflowOffice.Workflows.Faults;

namespace WorkflowOffice.Workflows.Execution;

/// <summary>Finds the method that a bookmark names, which is how a callback survives a suspension.</summary>
internal static class ResumeMethods
{
    private const BindingFlags AnyInstance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    // Activities live as long as their definition is kept in memory.
    private static readonly ConditionalWeakTable<Activity, Known> OfActivities = [];

    public static Func<ActivityExecutionContext, ValueTask> Find(Activity activity, string name) =>
        OfActivities.GetOrCreateValue(activity).Methods.GetOrAdd(
            name,
            static (name, activity) => Lookup(activity.GetType(), name)?.CreateDelegate<Func<ActivityExecutionContext, ValueTask>>(activity)
                ?? throw new AuthoringException($"活动 {activity.Type} 没有恢复方法 {name}。"),
            activity);

    /// <summary>The name to store; refuses what could not be found again.</summary>
    public static string NameOf(Activity activity, Func<ActivityExecutionContext, ValueTask> callback)
    {
        // Two delegates for the same method of the same activity are equal, which is found without reflection.
        if (!ReferenceEquals(callback.Target, activity))
            throw NotItsOwn(activity);
        return OfActivities.GetOrCreateValue(activity).Names.GetOrAdd(
            callback,
            static (callback, activity) => Lookup(activity.GetType(), callback.Method.Name) == callback.Method ? callback.Method.Name : throw NotItsOwn(activity),
            activity);
    }

    private static AuthoringException NotItsOwn(Activity activity) =>
        new($"活动 {activity.Type} 的书签回调必须是该活动自己的实例方法（不能是 lambda）。");

    private static MethodInfo? Lookup(Type type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            var method = current.GetMethod(name, AnyInstance | BindingFlags.DeclaredOnly, [typeof(ActivityExecutionContext)]);
            if (method is not null && method.ReturnType == typeof(ValueTask)) return method;
        }

        return null;
    }

    private sealed class Known
    {
        public ConcurrentDictionary<string, Func<ActivityExecutionContext, ValueTask>> Methods { get; } = new(StringComparer.Ordinal);

        public ConcurrentDictionary<Func<ActivityExecutionContext, ValueTask>, string> Names { get; } = new();
    }
}
