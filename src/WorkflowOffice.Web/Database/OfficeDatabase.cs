using Microsoft.EntityFrameworkCore;
using Npgsql;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Office.Data;
using WorkflowOffice.Web.Startup;
using WorkflowOffice.Workflows.Storage;
using WorkflowOffice.Workflows.Storage.Database;

namespace WorkflowOffice.Web.Database;

/// <summary>One PostgreSQL for everything: <c>ConnectionStrings__Office</c>.</summary>
internal static class OfficeDatabase
{
    public const string ConnectionName = "Office";

    public static void AddOfficeDatabase(this WebApplicationBuilder builder)
    {
        builder.Services.AddWorkflowStorage(provider => CreateDataSource(provider.GetRequiredService<IConfiguration>()));
        builder.Services.AddSession<IdentityDbContext>(IdentityDbContext.Schema);
        builder.Services.AddSession<OfficeDbContext>(OfficeDbContext.Schema);
    }

    /// <summary>Every context shares the one connection of its scope and, inside a burst, the burst's transaction (design §5).</summary>
    private static void AddSession<TContext>(this IServiceCollection services, string schema) where TContext : DbContext =>
        services.AddDbContext<TContext>((scope, options) => options
            .UseSessionDatabase(scope, npgsql => npgsql.MigrationsHistoryTable("migrations", schema)));

    private static NpgsqlDataSource CreateDataSource(IConfiguration configuration)
    {
        var connectionString = configuration.GetConnectionString(ConnectionName);
        if (string.IsNullOrWhiteSpace(connectionString))
            throw new StartupException("没有数据库连接：请设置环境变量 ConnectionStrings__Office，或用 ./run.sh 启动（自带数据库）。");
        try
        {
            return OfficeDataSource.Create(connectionString);
        }
        catch (ArgumentException exception)
        {
            throw new StartupException($"数据库连接字符串 ConnectionStrings__Office 有误：{exception.Message}", exception);
        }
    }
}
