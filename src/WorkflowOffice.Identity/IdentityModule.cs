using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using WorkflowOffice.Identity.Access;
using WorkflowOffice.Identity.Auditing;
using WorkflowOffice.Identity.Demonstration;
using WorkflowOffice.Identity.Organisation;
using WorkflowOffice.Identity.Persistence;
using WorkflowOffice.Identity.Setup;
using WorkflowOffice.Identity.SignIn;

namespace WorkflowOffice.Identity;

/// <summary>Users, units, posts, sign-in, permissions and audit: what the host adds and maps.</summary>
public static class IdentityModule
{
    /// <remarks>
    /// The host registers <see cref="IdentityDbContext"/> (scoped): with provider and connection, inside a burst the burst's connection and
    /// transaction. In demonstration mode it registers a <see cref="DemonstrationOrganisation"/> too.
    /// </remarks>
    public static IServiceCollection AddIdentity(this IServiceCollection services)
    {
        services.AddOptions<InstallationOptions>().BindConfiguration(InstallationOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<SignInLimits>().BindConfiguration(SignInLimits.Section).ValidateDataAnnotations().ValidateOnStart();
        AddOrganisation(services);
        AddSignIn(services);
        AddAccess(services);
        return services;
    }

    public static IEndpointRouteBuilder MapIdentity(this IEndpointRouteBuilder routes)
    {
        SessionEndpoints.Map(routes);
        SetupEndpoints.Map(routes);
        return routes;
    }

    private static void AddOrganisation(IServiceCollection services)
    {
        services.AddScoped<AuditTrail>();
        services.AddScoped<People>();
        services.AddScoped<AddUnit>();
        services.AddScoped<AddPerson>();
        services.AddScoped<AppointToPost>();
        services.AddScoped<LoadStandardPosts>();
        services.AddScoped<LoadDemonstrationOrganisation>();
        services.AddScoped<AlignDemonstrationAccounts>();
        services.AddScoped<DemonstrationAccounts>();
        services.AddScoped<SetupLinks>();
        services.AddScoped<SetUpInstallation>();
    }

    private static void AddSignIn(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<IPasswordHasher<User>, PasswordHasher<User>>();
        services.AddSingleton<PasswordRules>();
        services.AddScoped<SignInAttempts>();
        services.AddSingleton<RememberedPosts>();
        services.AddScoped<SignedInUsers>();
        services.AddScoped<OpenSession>();
        services.AddScoped<CloseSession>();
        services.AddScoped<ChangePassword>();
        services.AddScoped<ICurrentUser, CurrentUser>();

        services.AddAuthentication(SessionCookie.Scheme).AddCookie();
        services.AddOptions<CookieAuthenticationOptions>(SessionCookie.Scheme).Configure<IOptions<SignInLimits>>(SessionCookie.Configure);
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.HeaderName = AntiforgeryMiddleware.HeaderName;
            antiforgery.Cookie.Name = "workflowoffice.antiforgery";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        // New keys encrypt with GCM, half the work of the default; a key names its own algorithm, so what older ones protect stays readable.
        services.AddDataProtection().SetApplicationName("WorkflowOffice")
            .UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
        services.AddSingleton<IXmlRepository, DatabaseKeyRepository>();
        services.AddOptions<KeyManagementOptions>().Configure<IXmlRepository>((options, repository) => options.XmlRepository = repository);
    }

    private static void AddAccess(IServiceCollection services)
    {
        services.AddScoped<IAuthorizationHandler, PermissionHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, RefusalsAsProblems>();
        var signedIn = new AuthorizationPolicyBuilder(SessionCookie.Scheme).RequireAuthenticatedUser().Build();
        var authorization = services.AddAuthorizationBuilder().SetDefaultPolicy(signedIn).SetFallbackPolicy(signedIn);
        foreach (var permission in Permissions.All.Keys)
            authorization.AddPolicy(permission, policy => policy.Combine(signedIn).AddRequirements(new PermissionRequirement(permission)));
    }
}
