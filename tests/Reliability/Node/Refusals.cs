using System.Net.Sockets;
using Npgsql;
using WorkflowOffice.Workflows;
using WorkflowOffice.Workflows.Hosting;

namespace WorkflowOffice.Reliability.Node;

/// <summary>409 where somebody was faster, 503 while the database is away, 500 for everything else: the harness counts those as defects.</summary>
internal static class Refusals
{
    public static async Task HandleAsync(HttpContext http, RequestDelegate next)
    {
        try
        {
            await next(http);
        }
        catch (Exception exception)
        {
            http.Response.StatusCode = StatusOf(exception);
            await http.Response.WriteAsync((exception as WorkflowException)?.Code ?? exception.ToString());
        }
    }

    private static int StatusOf(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case BookmarkNotFoundException or BurstConflictException or InstanceNotRunningException:
                    return StatusCodes.Status409Conflict;
                case NpgsqlException { IsTransient: true } or SocketException or TimeoutException or ObjectDisposedException or OperationCanceledException:
                case PostgresException { SqlState: "57P01" or "57P02" or "57P03" or "25P03" }:
                    return StatusCodes.Status503ServiceUnavailable;
            }
        }

        return StatusCodes.Status500InternalServerError;
    }
}
