using Microsoft.EntityFrameworkCore;
using Npgsql;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Web.Startup;

namespace WorkflowOffice.Web.Database;

/// <summary>One PostgreSQL for everything: <c>ConnectionStrings__Office</c>.</summary>
internal static class OfficeDatabase
{
    private const string ConnectionName = "Office";

    public static void AddOfficeDatabase(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(provider => CreateDataSource(provider.GetRequiredService<IConfiguration>()));
        builder.Services.AddDbContext<IdentityDbContext>((provider, options) =>
            options.UseNpgsql(
                provider.GetRequiredService<NpgsqlDataSource>(),
                npgsql => npgsql.MigrationsHistoryTable("migrations", IdentityDbContext.Schema)));
    }

    private static NpgsqlDataSource CreateDataSource(IConfiguration configuration)
    {
        var connectionString = configuration.GetConnectionString(ConnectionName);
        if (string.IsNullOrWhiteSpace(connectionString))
            throw new StartupException("没有数据库连接：请设置环境变量 ConnectionStrings__Office，或用 ./run.sh 启动（自带数据库）。");
        try
        {
            return new NpgsqlDataSourceBuilder(connectionString).Build();
        }
        catch (ArgumentException exception)
        {
            throw new StartupException($"数据库连接字符串 ConnectionStrings__Office 有误：{exception.Message}", exception);
        }
    }
}
