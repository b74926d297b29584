import type { components } from './schema';

/*
 * The words the pages use for what the office answers. Most are the generated types under a shorter name; what the
 * document leaves open (a task's form comes from its workflow definition, refusals are problem+json) is written out here.
 */

type Schemas = components['schemas'];
type Optional<T> = { [K in keyof T]?: T[K] | null };

export type AnnualFigure = Schemas['AnnualFigure'];
export type AttachmentRow = Schemas['AttachmentRow'];
export type AuditRow = Omit<Schemas['CaseAuditRow'], 'before' | 'after'> & Optional<{ before: FormValues; after: FormValues }>;
export type AgencyName = Schemas['AgencyName'];
export type ArrangementPreview = Schemas['ArrangementPreview'];
export type BoardDay = Schemas['BoardDay'];
export type BoardRow = Schemas['BoardRow'];
export type Calendar = Schemas['CalendarYearView'];
export type Draw = Schemas['DrawRow'];
export type CalendarDay = Schemas['CalendarDayRow'];
export type CalendarVersion = Schemas['CalendarVersionRow'];
export type CaseDetail = Schemas['CaseDetail'];
export type CaseHead = Schemas['CaseHead'];
export type CaseState = Schemas['CaseState'];
export type AlertRule = Partial<Schemas['AlertRule']>;
export type ChangedClock = Schemas['ChangedClock'];
export type ClockAction = Schemas['ClockActionRow'];
export type ClockChangeKind = Schemas['ClockChangeKind'];
export type ClockEvent = Schemas['ClockEventRow'];
export type ClockRequest = Schemas['ClockRequestRow'];
export type ClockReview = Schemas['ClockReviewRow'];
export type ClockDetail = Schemas['ClockDetail'];
export type ClockRow = Schemas['ClockRow'];
export type ClockState = Schemas['ClockState'];
export type Colour = Schemas['Colour'];
export type CatalogueKind = Schemas['CatalogueKind'];
export type CatalogueRow = Schemas['CatalogueRow'];
export type CatalogueView = Schemas['CatalogueView'];
export type DecisionCheck = Schemas['DecisionTableCheck'];
export type DecisionColumn = Schemas['Column'];
export type DecisionTableDocument = Schemas['DecisionTableDocument'];
export type DecisionTableRow = Schemas['DecisionTableRow'];
export type DecisionTableView = Schemas['DecisionTableView'];
export type DerivationDay = Schemas['DerivedDayRow'];
export type DocumentDetail = Schemas['DocumentDetail'];
export type DocumentRow = Schemas['DocumentRow'];
export type DocumentState = Schemas['DocumentState'];
export type HolidayArrangement = Schemas['HolidayArrangement'];
export type HolidayNoticeReading = Schemas['HolidayNoticeReading'];
export type DocumentVersion = Schemas['DocumentVersionRow'];
export type DrawnNumber = Schemas['DrawnNumberRow'];
export type NumberSeries = Schemas['NumberSeriesRow'];
export type SealUse = Schemas['SealRegisterRow'];
export type TemplateDetail = Schemas['TemplateDetail'];
export type TemplateState = Schemas['TemplateState'];
export type TemplateRow = Schemas['TemplateRow'];
export type TemplateVersion = Schemas['TemplateVersionRow'];
export type TextDifference = Schemas['TextDifference'];
export type VersionComparison = Schemas['VersionComparison'];
export type Flow = Schemas['FlowView'];
export type FlowEdge = Schemas['FlowEdge'];
export type FlowNode = Schemas['FlowNode'];
export type FlowNodeState = Schemas['FlowNodeState'];
export type Notice = Schemas['NoticeRow'];
export type Person = Schemas['PersonRow'];
export type Procedure = Schemas['ProcedureRow'];
export type RegisterColumn = Schemas['RegisterColumn'];
export type RegisterDefinition = Schemas['RegisterDefinition'];
export type RegisterFigure = Schemas['RegisterFigure'];
export type ReferenceItem = Schemas['ReferenceItem'];
export type ReferenceList = Schemas['ReferenceList'];
export type RegisterRow = Schemas['RegisterRow'];
export type RegisterView = Schemas['RegisterView'];
export type Session = Schemas['SessionView'];
export type SetUp = Schemas['SetupRequest'];
export type SignInPage = Schemas['SignInPageView'];
export type StepRow = Schemas['StepRow'];
export type TaskRow = Schemas['TaskRow'];
export type Unit = Schemas['UnitRow'];
export type WatchScheme = { ladders: EscalationLadder[]; rules: Record<string, AlertRule[]>; defaults: Record<string, AlertRule[]> };
export type EscalationLadder = { name: string; title: string; steps: AlertRule[] };
export type MergedParameter = Schemas['MergedParameter'];
export type ProfileParameter = Schemas['ProfileParameter'];
export type ProfileRow = Schemas['ProfileRow'];
export type ProfilesView = Schemas['ProfilesView'];
export type ProposeProfileChange = Schemas['ProposeProfileChange'];
export type WatchSchemeRow = Schemas['WatchSchemeRow'];
export type WatchedRule = Schemas['WatchedRule'];
export type WatchSchemeView = Omit<Schemas['WatchSchemeView'], 'current' | 'draftContent'> & { current: WatchScheme } & Optional<{ draftContent: WatchScheme }>;
export type Workload = Schemas['Workload'];
export type WorkflowSummary = Schemas['DefinitionItem'];
export type WorkflowVersion = Schemas['DefinitionItem'];

export type FormValues = Record<string, unknown>;

export type FieldKind =
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
  | 'post'
  | 'money'
  | 'law'
  | 'table'
  | 'attachments'
  | 'note';

export type Field = { name: string; label: string; kind: FieldKind } & Optional<{
  required: boolean;
  readOnly: boolean;
  /** In this step neither shown nor sent. */
  hidden: boolean;
  help: string;
  placeholder: string;
  maxLength: number;
  min: number;
  max: number;
  decimals: number;
  minItems: number;
  maxItems: number;
  /** Files: endings that are accepted. */
  accept: string[];
  maxMegabytes: number;
  rows: number;
  options: { value: string; label: string }[];
  columns: Field[];
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

/** A row of a field of kind law. */
export interface LawArticle {
  law?: string;
  article?: string;
  text?: string;
}

export interface Form {
  fields: Field[];
}

export type Outcome = { name: string; style: 'primary' | 'default' | 'danger'; requiresOpinion: boolean; skipsForm: boolean } & Optional<{
  confirm: string;
}>;

export type TaskDetail = Omit<Schemas['TaskDetail'], 'form' | 'values' | 'outcomes'> & { form: Form; values: FormValues; outcomes: Outcome[] };

export type CompletionMessage = Omit<Schemas['BurstMessage'], 'level'> & { level: 'Info' | 'Warning' | 'Refused' };
export type CompletionAnswer = Omit<Schemas['CompletionAnswer'], 'messages'> & { messages: CompletionMessage[] };

export type Finding = { code: string; message: string } & Optional<{
  path: string;
  /** Of a Word file: the place in the reader's words, and whether it is an error or a warning. */
  place: string;
  severity: string;
  activityId: string;
  activityName: string;
  line: number;
  column: number;
}>;

export type Problem = { status: number; title: string } & Optional<{
  detail: string;
  code: string;
  article: string;
  errors: Record<string, string[]>;
  findings: Finding[];
  takenBy: string;
  takenAt: string;
}>;

export type Draft = Schemas['DraftRow'];
export type Incident = Schemas['IncidentItem'];
export type GateReport = Omit<Schemas['GateReport'], 'findings'> & { findings: GateFinding[] };
export type GateFinding = Schemas['GateFinding'] & { key: string };
export type DefinitionComparison = Schemas['DefinitionComparison'];
export type ComparedVersion = Schemas['ComparedVersion'];
export type VersionReview = Schemas['VersionReview'];
export type DefinitionChange = Schemas['DefinitionChange'];
