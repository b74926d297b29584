using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Npgsql;
using WorkflowOffice.Identity.Demonstration;
using WorkflowOffice.Identity.SignIn;
using WorkflowOffice.Office;
using WorkflowOffice.Office.Calendar;
using WorkflowOffice.Web.Hosting;
using WorkflowOffice.Web.Startup;
using WorkflowOffice.Workflows.Hosting;
using WorkflowOffice.Workflows.Storage;
using WorkflowOffice.Workflows.Storage.Database;
using WorkflowOffice.Workflows.Storage.Outbox;
using WorkflowOffice.Workflows.Storage.Stimuli;
using WorkflowOffice.Workflows.Storage.Timers;

namespace WorkflowOffice.Web.Demo.Past;

/// <summary>
/// Gives a new demonstration installation a past: before the office opens, a host of its own lives through the last months on a steered clock, and the invented
/// people of <c>Demo/cases</c> do their work over HTTP. So every clock, document, number and audit row came about as in a real office; none is written by hand.
/// </summary>
/// <remarks>Only into an empty database, and only if <c>Office__DemonstrationCases</c> asks for it (run.sh does). Killed half-way, the past ends there.</remarks>
internal static class DemonstrationPast
{
    private const string Setting = "Office:DemonstrationCases";
    private const string Folder = "Demo/cases";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    public static Task LiveThroughAsync(string[] args) => LiveThroughAsync(args, TimeProvider.System.GetUtcNow());

    /// <param name="now">Where the past ends. Its days lie before that day, moved to working days.</param>
    internal static async Task LiveThroughAsync(string[] args, DateTimeOffset now)
    {
        var builder = WebApplication.CreateBuilder(args);
        if (!builder.Configuration.GetValue<bool>(Setting) || !await IsEmptyAsync(builder.Configuration.GetConnectionString("Office")))
            return;

        var cases = Read(Path.Combine(AppContext.BaseDirectory, Folder));
        var clock = new PastClock(LegalTime.At(LegalTime.DateOf(now).AddDays(cases.SelectMany(c => c.Acts).Min(act => act.Day) - 7)));
        builder.AddOfficeHost();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
        builder.Services.Replace(ServiceDescriptor.Singleton<IDatabaseClock>(new TimeProviderDatabaseClock(clock)));
        builder.Services.RemoveWorkflowPumps(); // this host fires what is due itself, when it moves the clock
        builder.Services.PostConfigure<SignInLimits>(limits =>
        {
            limits.AttemptsPerMinute = 10_000; // a year's sign-ins in a minute
            limits.SessionIdleMinutes = limits.SessionHours * 60; // who has nothing to do for hours on a full day stays signed in
        });
        await using var past = builder.Build();
        past.UseOfficeHost();
        if (past.Services.GetService<DemonstrationOrganisation>() is not { } organisation)
            return;
        await Console.Out.WriteLineAsync("▸ 演示环境：按真实流程生成演示事项（只在第一次，约一分钟）");
        await past.Services.GetRequiredService<StartupSequence>().RunAsync(CancellationToken.None);
        await past.StartAsync();
        try
        {
            await new Teller(past, clock, organisation.Password, now).TellAsync(cases);
        }
        catch (StartupException exception)
        {
            // A demonstration with fewer cases is better than none; a test holds that they all come about.
            await Console.Error.WriteLineAsync("! 演示事项没有全部生成。" + exception.Message);
        }

        await past.StopAsync();
    }

    internal static IReadOnlyList<DemonstrationCase> Read(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)
            .SelectMany(file => JsonSerializer.Deserialize<IReadOnlyList<DemonstrationCase>>(File.ReadAllText(file), Json)!),
    ];

    /// <summary>False also where there is no database yet: the host that follows says so in plain words.</summary>
    private static async Task<bool> IsEmptyAsync(string? connectionString)
    {
        if (string.IsNullOrEmpty(connectionString))
            return false;
        try
        {
            await using var dataSource = NpgsqlDataSource.Create(connectionString);
            await using var command = dataSource.CreateCommand("SELECT to_regclass('office.cases') IS NULL");
            return await command.ExecuteScalarAsync() is true;
        }
        catch (Exception exception) when (exception is NpgsqlException or ArgumentException)
        {
            return false;
        }
    }

    private sealed class Teller(WebApplication past, PastClock clock, string password, DateTimeOffset now)
    {
        private readonly Deadlines.WorkCalendar _calendar = past.Services.GetRequiredService<OfficeCalendar>().Current;
        private readonly Uri _address = new(past.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        private readonly Dictionary<string, string> _ids = [];
        private readonly Dictionary<string, string> _cases = [];
        private Dictionary<string, PastPerson> _signedIn = [];

        public async Task TellAsync(IReadOnlyList<DemonstrationCase> cases)
        {
            // What happened on one day happens in the order of the cases; an act never overtakes the one before it in its own case.
            var days = cases.SelectMany(c => c.Acts.Select((act, index) => (Case: c, Act: act, Index: index)))
                .GroupBy(step => WorkingDay(step.Act.Day)).OrderBy(day => day.Key);
            foreach (var day in days)
            {
                await MoveToAsync(LegalTime.At(day.Key, 9));
                foreach (var (@case, act, _) in day.OrderBy(step => step.Index))
                {
                    await DoAsync(@case, act);
                    clock.MoveTo(clock.GetUtcNow().AddMinutes(11));
                    await FireAsync();
                }
            }

            await MoveToAsync(now);
        }

        private async Task DoAsync(DemonstrationCase @case, DemonstrationAct act)
        {
            var person = await AsAsync(act.By);
            if (act.Post is { } path)
            {
                await person.PostAsync(path, (await FillAsync(act.Values ?? [], person, ""))!, CancellationToken.None);
                return;
            }

            if (act.Task is null)
            {
                _cases[@case.Title] = await person.StartAsync(@case.Procedure, @case.Title, CancellationToken.None);
                return;
            }

            var caseId = _cases[@case.Title];
            var values = (JsonObject)(await FillAsync(act.Values ?? [], person, caseId))!;
            await person.CompleteAsync(caseId, act, values, CancellationToken.None);
        }

        private async Task<JsonNode?> FillAsync(JsonNode? node, PastPerson person, string caseId)
        {
            switch (node)
            {
                case JsonObject fields:
                    var filled = new JsonObject();
                    foreach (var (field, value) in fields)
                        filled[field] = await FillAsync(value, person, caseId);
                    return filled;
                case JsonArray items:
                    var list = new JsonArray();
                    foreach (var item in items)
                        list.Add(await FillAsync(item, person, caseId));
                    return list;
                case JsonValue value when value.TryGetValue<string>(out var text) && text.StartsWith('@'):
                    var (kind, name) = (text[1..text.IndexOf(':', StringComparison.Ordinal)], text[(text.IndexOf(':', StringComparison.Ordinal) + 1)..]);
                    return kind switch
                    {
                        "unit" => await UnitAsync(person, name),
                        "person" => (await AsAsync(name)).Id,
                        "day" => WorkingDay(name).ToIso(),
                        "at" => MomentOf(name, WorkingDay),
                        "notBefore" => MomentOf(name, WorkingDayNotBefore),
                        "file" => await person.UploadAsync(caseId, name, await SampleAsync(name), CancellationToken.None),
                        _ => throw new StartupException($"演示事项：不认识“{text}”。请更正 {Folder}。"),
                    };
                default:
                    return node?.DeepClone();
            }
        }

        private static string MomentOf(string text, Func<string, DateOnly> dayOf) => $"{dayOf(text[..text.IndexOf(' ', StringComparison.Ordinal)]).ToIso()}T{text[^5..]}:00+08:00";

        /// <summary>Where acts happen: nothing is done on days off, and several days may be one.</summary>
        private DateOnly WorkingDay(string days) => WorkingDay(int.Parse(days, CultureInfo.InvariantCulture));

        private DateOnly WorkingDay(int days) => _calendar.WorkingDayOnOrBefore(DayAfterNow(days));

        /// <summary>For what is announced: it must not come nearer, however days off lie.</summary>
        private DateOnly WorkingDayNotBefore(string days) => _calendar.WorkingDayOnOrAfter(DayAfterNow(int.Parse(days, CultureInfo.InvariantCulture)));

        private DateOnly DayAfterNow(int days) => LegalTime.DateOf(now).AddDays(days);

        /// <summary>What is uploaded is what its name says: the office looks at the content.</summary>
        private static Task<byte[]> SampleAsync(string name) =>
            File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, Folder, "attachment" + (Path.GetExtension(name) == ".png" ? ".png" : ".pdf")));

        private async Task<string> UnitAsync(PastPerson person, string name)
        {
            if (_ids.Count == 0)
            {
                foreach (var unit in (await person.GetAsync("/api/units", CancellationToken.None)).AsArray())
                    _ids[unit!["name"]!.GetValue<string>()] = unit["id"]!.GetValue<string>();
            }

            return _ids.TryGetValue(name, out var id) ? id : throw new StartupException($"演示事项：没有单位“{name}”。请更正 {Folder}。");
        }

        private async Task<PastPerson> AsAsync(string login)
        {
            if (!_signedIn.TryGetValue(login, out var person))
                _signedIn[login] = person = await PastPerson.SignInAsync(_address, login, password, CancellationToken.None);
            return person;
        }

        /// <summary>Day by day, so that what falls due is done on its day, at midnight or in the morning, as by a running office.</summary>
        private async Task MoveToAsync(DateTimeOffset target)
        {
            foreach (var person in _signedIn.Values) // their sessions end overnight
                person.Dispose();
            _signedIn = [];
            while (clock.GetUtcNow() < target)
            {
                var midnight = LegalTime.At(clock.Today.AddDays(1));
                var morning = midnight.AddHours(9);
                clock.MoveTo(midnight < target ? midnight : target);
                await FireAsync();
                clock.MoveTo(morning < target ? morning : target);
                await FireAsync();
            }
        }

        private async Task FireAsync()
        {
            await past.Services.GetRequiredService<TimerPump>().RunDueAsync();
            await past.Services.GetRequiredService<StimulusPump>().RunAsync();
            await past.Services.GetRequiredService<OutboxPump>().RunAsync();
        }
    }
}
