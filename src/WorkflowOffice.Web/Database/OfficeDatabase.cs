using Npgsql;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Web.Startup;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage;
using WorkflowOffice.Workflows.Storage.Database;
using WorkflowOffice.Workflows.Storage.Http;

namespace WorkflowOffice.Web.Database;

/// <summary>One PostgreSQL for everything: <c>ConnectionStrings__Office</c>.</summary>
internal static class OfficeDatabase
{
    private const string ConnectionName = "Office";

    public static void AddOfficeDatabase(this WebApplicationBuilder builder)
    {
        builder.Services.AddWorkflowStorage(provider => ConnectionStringOf(provider));
        builder.Services.AddOptions<WorkflowsOptions>().BindConfiguration(WorkflowsOptions.Section);
        builder.Services.AddOptions<WorkflowHttpOptions>().BindConfiguration(WorkflowHttpOptions.Section);
        builder.Services.AddWorkflowPumps();
        builder.Services.AddSingleton<IRowReads, SharedRowReads>();
        builder.Services.AddOfficeDbContext<IdentityDbContext>(IdentityDbContext.Schema);
        builder.Services.AddOfficeDbContext<OfficeDbContext>(OfficeDbContext.Schema);
    }

    /// <summary>A context that shares the scope's connection, inside a burst its transaction, and is saved before the burst commits.</summary>
    public static IServiceCollection AddOfficeDbContext<TContext>(this IServiceCollection services, string schema)
        where TContext : HoldingDbContext
    {
        services.AddSessionDbContext<TContext>(
            npgsql => npgsql.MigrationsHistoryTable("migrations", schema), context => context.HoldsBeside = true, TakeOverInterceptor.Instance);
        services.AddScoped<IBurstParticipant, SaveBeforeCommit<TContext>>();
        return services;
    }

    /// <exception cref="StartupException">There is no connection string, or it cannot be read as one.</exception>
    public static string ConnectionStringOf(IServiceProvider provider)
    {
        if (provider.GetRequiredService<IConfiguration>().GetConnectionString(ConnectionName) is not { Length: > 0 } connectionString)
            throw new StartupException("没有数据库连接：请设置环境变量 ConnectionStrings__Office，或用 ./run.sh 启动（自带数据库）。");
        try
        {
            return new NpgsqlConnectionStringBuilder(connectionString).ConnectionString;
        }
        catch (ArgumentException exception)
        {
            throw new StartupException($"数据库连接字符串 ConnectionStrings__Office 有误：{exception.Message}", exception);
        }
    }
}
