using System.Text.Json.Nodes;

namespace WorkflowOffice.Web.Demo.Past;

/// <summary>What one person of the demonstration did on one day: started a case, completed a task of it, or did something beside it.</summary>
/// <param name="Day">Days before today, negative; a day of rest stands for the working day before it.</param>
/// <param name="By">Login of the account.</param>
/// <param name="Task">Title of the task in that person's inbox; none: the case is started.</param>
/// <param name="Outcome">Outcome with which the task is completed.</param>
/// <param name="Values">What is entered over the proposed values. Texts may be <c>@unit:名称</c>, <c>@person:login</c>, <c>@day:-3</c>
/// (the date of that day), <c>@at:-3 09:30</c> (that hour of it), <c>@notBefore:-3 09:30</c> (that hour, a day of rest stands for the working day after it) or <c>@file:名称.pdf</c> (an uploaded file).</param>
/// <param name="Post">Neither a start nor a task: the values are sent to this address, such as a credential that is registered.</param>
internal sealed record DemonstrationAct(int Day, string By, string? Task = null, string? Outcome = null, string? Opinion = null, JsonObject? Values = null, string? Post = null);
