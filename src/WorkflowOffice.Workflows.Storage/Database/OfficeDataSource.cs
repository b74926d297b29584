using Npgsql;

namespace WorkflowOffice.Workflows.Storage.Database;

/// <summary>The pool of connections with the settings that bursts rely on.</summary>
public static class OfficeDataSource
{
    public static NpgsqlDataSource Create(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        if (settings.MaxAutoPrepare == 0)
            settings.MaxAutoPrepare = 100;
        if (settings.KeepAlive == 0)
            settings.KeepAlive = 10;
        settings.ApplicationName ??= "WorkflowOffice";

        // Nothing of ours leaves anything behind in a session (SET LOCAL, transaction locks, no temporary tables), so nothing needs to be
        // swept away: a third of PostgreSQL's work for short requests was that.
        settings.NoResetOnClose = true;

        // A host that hangs or is cut off loses its locks within 15 s: the server ends its transaction, so that it can never commit it.
        settings.Options ??= "-c idle_in_transaction_session_timeout=12s -c lock_timeout=10s -c tcp_user_timeout=12s";
        return new NpgsqlDataSourceBuilder(settings.ConnectionString).Build();
    }
}
