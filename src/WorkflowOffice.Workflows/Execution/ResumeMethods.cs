using System.Collections.Concurrent;
using System.Reflection;
using WorkflowOffice.Workflows.Faults;

namespace WorkflowOffice.Workflows.Execution;

/// <summary>Finds the method that a bookmark names, which is how a callback survives a suspension.</summary>
internal static class ResumeMethods
{
    private const BindingFlags AnyInstance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly ConcurrentDictionary<(Type, string), MethodInfo?> Cache = new();

    public static Func<ActivityExecutionContext, ValueTask> Find(Activity activity, string name)
    {
        var method = Cache.GetOrAdd((activity.GetType(), name), key => Lookup(key.Item1, key.Item2))
            ?? throw new AuthoringException($"活动 {activity.Type} 没有恢复方法 {name}。");
        return method.CreateDelegate<Func<ActivityExecutionContext, ValueTask>>(activity);
    }

    /// <summary>The name to store; refuses what could not be found again.</summary>
    public static string NameOf(Activity activity, Func<ActivityExecutionContext, ValueTask> callback)
    {
        if (!ReferenceEquals(callback.Target, activity) || Lookup(activity.GetType(), callback.Method.Name) != callback.Method)
            throw new AuthoringException($"活动 {activity.Type} 的书签回调必须是该活动自己的实例方法（不能是 lambda）。");
        return callback.Method.Name;
    }

    private static MethodInfo? Lookup(Type type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            var method = current.GetMethod(name, AnyInstance | BindingFlags.DeclaredOnly, [typeof(ActivityExecutionContext)]);
            if (method is not null && method.ReturnType == typeof(ValueTask)) return method;
        }

        return null;
    }
}
