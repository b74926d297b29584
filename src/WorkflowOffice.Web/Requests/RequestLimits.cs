using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;
using WorkflowOffice.Identity.SignIn;

namespace WorkflowOffice.Web.Requests;

/// <summary>How large a request may be, and how often one address may guess passwords.</summary>
internal static class RequestLimits
{
    public static void AddRequestLimits(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<RequestLimitOptions>().BindConfiguration(RequestLimitOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<RequestLimitOptions>>((kestrel, limits) =>
        {
            kestrel.Limits.MaxRequestBodySize = limits.Value.MaxBodyBytes;
            kestrel.AddServerHeader = false;
        });
        services.AddOptions<FormOptions>().Configure<IOptions<RequestLimitOptions>>((forms, limits) =>
            forms.MultipartBodyLengthLimit = limits.Value.MaxBodyBytes);
        services.AddRateLimiter(limiter =>
        {
            limiter.AddPolicy(SignInRateLimit.Policy, http => RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions
                {
                    PermitLimit = http.RequestServices.GetRequiredService<IOptions<SignInLimits>>().Value.AttemptsPerMinute,
                    Window = TimeSpan.FromMinutes(1),
                }));
            limiter.OnRejected = (_, _) => throw new TooManyAttemptsException();
        });
    }

    /// <summary>Refuses a too large body with 413, whether its length is announced or not. Nothing of it is kept.</summary>
    public static void UseRequestLimits(this WebApplication app)
    {
        var limits = app.Services.GetRequiredService<IOptions<RequestLimitOptions>>().Value;
        app.Use(async (http, next) =>
        {
            var announced = http.Request.ContentLength;
            if (announced > limits.MaxBodyBytes)
            {
                if (http.Request.Headers.Expect.Count == 0)
                {
                    RaiseLimit(http, limits);
                    await LimitedBody.DiscardAsync(http.Request.Body, limits.MaxDiscardedBytes, http.RequestAborted);
                }

                throw new BodyTooLargeException(limits.MaxBodyMegabytes);
            }

            if (announced is null && http.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody == true)
            {
                RaiseLimit(http, limits);
                http.Request.Body = new LimitedBody(http.Request.Body, limits);
            }

            await next(http);
        });
    }

    private static void RaiseLimit(HttpContext http, RequestLimitOptions limits)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } ofServer)
            ofServer.MaxRequestBodySize = limits.MaxDiscardedBytes;
    }
}
