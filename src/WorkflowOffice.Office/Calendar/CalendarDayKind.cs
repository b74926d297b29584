using System.Text.Json.Serialization;

namespace WorkflowOffice.Office.Calendar;

[JsonConverter(typeof(JsonStringEnumConverter<CalendarDayKind>))]
internal enum CalendarDayKind { Workday, Weekend, Holiday, MakeUpWorkday }
