/**
 * The office's REST API as types, in the shape that openapi-typescript generates.
 * Written by hand until the host publishes its OpenAPI document; `npm run generate:api` replaces this file.
 */

type Optional<T> = { [K in keyof T]?: T[K] | null };
type Json<T> = { headers: Record<string, unknown>; content: { 'application/json': T } };
type Empty = { headers: Record<string, unknown>; content?: never };
type Failure = { headers: Record<string, unknown>; content: { 'application/json': components['schemas']['Problem'] } };
type Answers<T> = { 200: [T] extends [never] ? Empty : Json<T>; default: Failure };
type CommandHeader = { 'X-Request-Id': string };

interface Read<Answer, Path = never, Query = never> {
  parameters: { path: Path; query?: Query; header?: never; cookie?: never };
  requestBody?: never;
  responses: Answers<Answer>;
}
interface PlainRead<Answer, Query = never> {
  parameters: { path?: never; query?: Query; header?: never; cookie?: never };
  requestBody?: never;
  responses: Answers<Answer>;
}
interface Command<Answer, Path, Body = never> {
  parameters: { path: Path; query?: never; header: CommandHeader; cookie?: never };
  requestBody: [Body] extends [never] ? undefined : { content: { 'application/json': Body } };
  responses: Answers<Answer>;
}
interface BareCommand<Answer, Path> {
  parameters: { path: Path; query?: never; header: CommandHeader; cookie?: never };
  requestBody?: never;
  responses: Answers<Answer>;
}
interface Post<Answer, Body> {
  parameters: { path?: never; query?: never; header?: Partial<CommandHeader>; cookie?: never };
  requestBody: { content: { 'application/json': Body } };
  responses: Answers<Answer>;
}
interface BarePost<Answer> {
  parameters: { path?: never; query?: never; header?: Partial<CommandHeader>; cookie?: never };
  requestBody?: never;
  responses: Answers<Answer>;
}

type Id = { id: string };
type S = components['schemas'];
type Paging = { page?: number; pageSize?: number };

export interface components {
  schemas: {
    Finding: { code: string; message: string; path: string } & Optional<{
      activityId: string;
      activityName: string;
      line: number;
      column: number;
    }>;
    Problem: { status: number; title: string } & Optional<{
      detail: string;
      code: string;
      article: string;
      errors: Record<string, string[]>;
      findings: S['Finding'][];
      takenBy: string;
      takenAt: string;
      lockedUntil: string;
    }>;
    SignInPage: {
      demonstration: boolean;
      setupRequired: boolean;
      accounts: { login: string; name: string; post: string; unit: string }[];
    } & Optional<{ demonstrationPassword: string; productName: string }>;
    Session: {
      user: { id: string; name: string; login: string };
      posts: { code: string; name: string; unitId: string; unitName: string }[];
      permissions: string[];
      antiforgeryToken: string;
      demonstration: boolean;
      productName: string;
    };
    NewPerson: { login: string; name: string; password: string };
    SetUp: S['NewPerson'] & { token: string } & Optional<{
        securityAdministrator: S['NewPerson'];
        auditAdministrator: S['NewPerson'];
        bureauName: string;
        agencyCode: string;
      }>;
    Colour: 'None' | 'Green' | 'Yellow' | 'Red' | 'Overdue';
    TaskRow: {
      id: string;
      title: string;
      caseId: string;
      caseNo: string;
      caseTitle: string;
      procedure: string;
      state: 'Open' | 'Claimed' | 'Completed' | 'Withdrawn';
      optional: boolean;
      createdAt: string;
      assignedTo: string;
      colour: S['Colour'];
      provisional: boolean;
      escalated: boolean;
    } & Optional<{
      claimedBy: string;
      completedAt: string;
      completedBy: string;
      outcome: string;
      dueOn: string;
      daysLeft: number;
    }>;
    Outcome: { name: string; style: 'primary' | 'default' | 'danger'; requiresOpinion: boolean; skipsForm: boolean } & Optional<{
      confirm: string;
    }>;
    FieldKind:
      | 'text'
      | 'textarea'
      | 'date'
      | 'datetime'
      | 'number'
      | 'select'
      | 'multiselect'
      | 'checkbox'
      | 'checklist'
      | 'person'
      | 'unit'
      | 'table'
      | 'attachments'
      | 'note';
    Option: { value: string; label: string };
    Field: { name: string; label: string; kind: S['FieldKind'] } & Optional<{
      required: boolean;
      readOnly: boolean;
      help: string;
      placeholder: string;
      maxLength: number;
      min: number;
      max: number;
      rows: number;
      options: S['Option'][];
      columns: S['Field'][];
      visibleWhen: { field: string; equals: unknown };
      section: string;
      mustAllBeTrue: boolean;
      /** Outcomes for which the value is required; none named: all that do not skip the form. */
      requiredFor: string[];
      /** Persons: only holders of this post are offered. */
      postCode: string;
      today: boolean;
      notAfterToday: boolean;
    }>;
    Form: { fields: S['Field'][] };
    TaskDetail: S['TaskRow'] & {
      version: number;
      mayAct: boolean;
      form: S['Form'];
      values: Record<string, unknown>;
      outcomes: S['Outcome'][];
      documents: S['DocumentRow'][];
      clocks: S['ClockRow'][];
      attachments: S['AttachmentRow'][];
      history: S['StepRow'][];
      case: S['CaseHead'];
    } & Optional<{ instructions: string; whyNot: string; claimedAt: string; draftSavedAt: string }>;
    CompletionMessage: { level: 'Info' | 'Warning' | 'Refused'; text: string } & Optional<{
      code: string;
      article: string;
      documentId: string;
    }>;
    CompletionAnswer: {
      caseId: string;
      messages: S['CompletionMessage'][];
      nextTasks: { id: string; title: string; assignedTo: string; mine: boolean }[];
    };
    Person: { id: string; name: string; posts: string[] } & Optional<{ unitId: string; unitName: string; postCodes: string[] }>;
    Unit: { id: string; name: string; kind: string } & Optional<{ parentId: string }>;
    Procedure: {
      definitionId: string;
      name: string;
      versionId: string;
      version: number;
      mayStart: boolean;
    } & Optional<{ whyNot: string; description: string; basis: string }>;
    CaseState: 'Running' | 'Archived' | 'Terminated' | 'Faulted';
    CaseHead: {
      id: string;
      no: string;
      title: string;
      procedure: string;
      definitionId: string;
      definitionVersion: number;
      state: S['CaseState'];
      stage: string;
      startedBy: string;
      startedAt: string;
      colour: S['Colour'];
    } & Optional<{ closedAt: string; supervisedUnit: string; handler: string; dueOn: string; daysLeft: number }>;
    Fact: { label: string } & Optional<{ value: unknown; section: string }>;
    Incident: { id: string; activity: string; message: string; at: string };
    CaseDetail: S['CaseHead'] & {
      facts: S['Fact'][];
      openTasks: S['TaskRow'][];
      clocks: S['ClockRow'][];
      documents: S['DocumentRow'][];
      incidents: S['Incident'][];
    };
    FlowNodeState: 'Pending' | 'Active' | 'Done' | 'Skipped' | 'Cancelled' | 'Faulted';
    FlowNode: {
      id: string;
      title: string;
      type: string;
      x: number;
      y: number;
      width: number;
      height: number;
      state: S['FlowNodeState'];
      visits: number;
    } & Optional<{ lastAt: string }>;
    FlowEdge: { from: string; to: string; port: string; taken: boolean } & Optional<{ label: string; vertices: { x: number; y: number }[] }>;
    Flow: { name: string; version: number; nodes: S['FlowNode'][]; edges: S['FlowEdge'][] };
    StepRow: {
      id: string;
      at: string;
      activity: string;
      title: string;
      kind: 'Human' | 'Automatic' | 'Document' | 'Clock' | 'Service' | 'System';
      who: string;
      automatic: boolean;
      details: { label: string; value: unknown }[];
    } & Optional<{ startedAt: string; post: string; outcome: string; opinion: string; basis: string; documentId: string }>;
    AuditRow: { id: string; at: string; actor: string; action: string; subject: string; hash: string } & Optional<{
      code: string;
      subjectId: string;
      rule: string;
      intact: boolean;
      reason: string;
      evidence: string;
      before: Record<string, unknown>;
      after: Record<string, unknown>;
      requestId: string;
    }>;
    AttachmentRow: {
      id: string;
      name: string;
      contentType: string;
      size: number;
      sha256: string;
      uploadedBy: string;
      uploadedAt: string;
    } & Optional<{ fieldName: string; taskId: string }>;
    DocumentState: 'Draft' | 'Issued' | 'Signed' | 'Sealed' | 'Served' | 'Archived' | 'Voided';
    DocumentRow: {
      id: string;
      code: string;
      title: string;
      state: S['DocumentState'];
      createdAt: string;
      createdBy: string;
      automatic: boolean;
      templateVersion: string | number;
      sha256: string;
      size: number;
      missing: string[];
    } & Optional<{
      number: string;
      service: { method: string; methodName: string } & Optional<{ servedOn: string; receiver: string }>;
    }>;
    DocumentDetail: S['DocumentRow'] & { caseId: string; history: { at: string; who: string; action: string }[] };
    ClockState: 'Running' | 'Paused' | 'Met' | 'Overdue' | 'Expired' | 'Stopped';
    ClockRow: {
      id: string;
      caseId: string;
      caseNo: string;
      caseTitle: string;
      key: string;
      name: string;
      ruleCode: string;
      article: string;
      startFact: string;
      startedOn: string;
      dueOn: string;
      rawEnd: string;
      prudentOn: string;
      provisional: boolean;
      state: S['ClockState'];
      colour: S['Colour'];
      daysLeft: number;
    } & Optional<{ assignedTo: string; stoppedAt: string; stopReason: string }>;
    DerivationDay: { date: string; weekday: string; counted: boolean; reason: string } & Optional<{ ordinal: number; notice: string }>;
    ClockAlert: { on: string; kind: 'Warning' | 'Due' | 'Escalation'; to: string } & Optional<{ firedAt: string }>;
    ClockDetail: S['ClockRow'] & {
      sentence: string;
      derivation: S['DerivationDay'][];
      alerts: S['ClockAlert'][];
      history: ({ at: string; who: string; action: string } & Optional<{ reason: string }>)[];
    };
    Notice: {
      id: string;
      at: string;
      kind: 'Info' | 'Warning' | 'Escalation' | 'Automatic';
      title: string;
      text: string;
      read: boolean;
      automatic: boolean;
    } & Optional<{ caseId: string; caseNo: string; taskId: string }>;
    Desk: {
      counts: { todo: number; overdue: number; dueSoon: number; done30: number; started: number; notices: number };
      todo: S['TaskRow'][];
      clocks: S['ClockRow'][];
      notices: S['Notice'][];
    };
    CalendarYear: { year: number; published: boolean } & Optional<{ notice: string; source: string }>;
    CalendarDay: { date: string; kind: 'Workday' | 'Weekend' | 'Holiday' | 'MakeUpWorkday' } & Optional<{ name: string }>;
    Calendar: { year: number; published: boolean; days: S['CalendarDay'][] } & Optional<{ notice: string; source: string }>;
    WorkflowSummary: {
      id: string;
      definitionId: string;
      version: number;
      isLatest: boolean;
      isPublished: boolean;
      createdAt: string;
    } & Optional<{ name: string; description: string }>;
    WorkflowVersion: {
      id: string;
      definitionId: string;
      version: number;
      isLatest: boolean;
      isPublished: boolean;
      createdAt: string;
      runningCases: number;
    } & Optional<{ name: string; createdBy: string; publishedAt: string; publishedBy: string }>;
    Page: { total: number; page: number; pageSize: number };
    NoticePage: S['Page'] & { items: S['Notice'][] };
    TaskPage: S['Page'] & { items: S['TaskRow'][] };
    CasePage: S['Page'] & { items: S['CaseHead'][] };
    ClockPage: S['Page'] & { items: S['ClockRow'][] };
    AuditPage: S['Page'] & { items: S['AuditRow'][] };
  };
}

export interface paths {
  '/api/sign-in': { get: PlainRead<S['SignInPage']> };
  '/api/session': {
    get: PlainRead<S['Session']>;
    post: Post<S['Session'], { login: string; password: string }>;
    delete: BarePost<never>;
  };
  '/api/setup': { post: Post<never, S['SetUp']> };
  '/api/session/password': { post: Post<never, { current: string; next: string }> };

  '/api/desk': { get: PlainRead<S['Desk']> };
  '/api/notices': { get: PlainRead<S['NoticePage'], Paging & { unread?: boolean }> };
  '/api/notices/{id}/read': { post: BareCommand<never, Id> };
  '/api/notices/read-all': { post: BarePost<never> };

  '/api/tasks': { get: PlainRead<S['TaskPage'], Paging & { box: 'todo' | 'done' | 'escalated'; q?: string }> };
  '/api/tasks/{id}': { get: Read<S['TaskDetail'], Id> };
  '/api/tasks/{id}/claim': { post: BareCommand<S['TaskDetail'], Id> };
  '/api/tasks/{id}/release': { post: BareCommand<S['TaskDetail'], Id> };
  '/api/tasks/{id}/draft': { put: Command<{ savedAt: string }, Id, { values: Record<string, unknown> }> };
  '/api/tasks/{id}/complete': {
    post: Command<
      S['CompletionAnswer'],
      Id,
      { outcome: string; values: Record<string, unknown>; opinion?: string; version: number }
    >;
  };
  '/api/people': { get: PlainRead<S['Person'][], { post?: string; unitId?: string }> };
  '/api/units': { get: PlainRead<S['Unit'][]> };

  '/api/procedures': { get: PlainRead<S['Procedure'][]> };
  '/api/procedures/{definitionId}/start': {
    post: Command<{ caseId: string; taskId?: string | null }, { definitionId: string }, { title?: string }>;
  };
  '/api/cases': {
    get: PlainRead<S['CasePage'], Paging & { box?: 'started' | 'all'; state?: string; q?: string }>;
  };
  '/api/cases/{id}': { get: Read<S['CaseDetail'], Id> };
  '/api/cases/{id}/flow': { get: Read<S['Flow'], Id> };
  '/api/cases/{id}/steps': { get: Read<S['StepRow'][], Id> };
  '/api/cases/{id}/audit': { get: Read<S['AuditPage'], Id, Paging> };
  '/api/cases/{id}/attachments': { get: Read<S['AttachmentRow'][], Id> };

  '/api/documents/{id}': { get: Read<S['DocumentDetail'], Id> };
  '/api/clocks': { get: PlainRead<S['ClockPage'], Paging & { state?: string; colour?: string; q?: string }> };
  '/api/clocks/{id}': { get: Read<S['ClockDetail'], Id> };
  '/api/calendar': { get: PlainRead<{ years: S['CalendarYear'][] }> };
  '/api/calendar/{year}': { get: Read<S['Calendar'], { year: number }> };

  '/api/workflow-versions': { get: PlainRead<S['WorkflowVersion'][], { definitionId: string }> };
  '/api/workflow-versions/{versionId}/publish': { post: BareCommand<unknown, { versionId: string }> };
  '/elsa/api/workflow-definitions': {
    get: PlainRead<
      { items: S['WorkflowSummary'][]; totalCount: number },
      { versionOptions?: string; page?: number; pageSize?: number }
    >;
  };
  '/elsa/api/workflow-definitions/import': { post: Post<S['WorkflowSummary'], unknown> };
  '/elsa/api/workflow-definitions/{definitionId}/retract': { post: BareCommand<unknown, { definitionId: string }> };
}
