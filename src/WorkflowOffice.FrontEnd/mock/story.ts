import type * as Office from '../src/api/models.ts';

export const ago = (days: number, hour = 9, minute = 12) => {
  const date = new Date(Date.now() - days * 86_400_000);
  date.setUTCHours(hour - 8, minute, 0, 0);
  return date.toISOString();
};
export const day = (offset: number) => new Date(Date.now() + 8 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10);

const digest = '9f2c3b7e51a0d4c8e6f7a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f6';
const article = '《内部监督管理制度》四·三款';

export const caseHead: Office.CaseHead = {
  id: 'c1',
  no: '执监〔2026〕12号',
  title: '危化监管科未按规定送达行政处罚决定书',
  procedure: '执法监督通知（决定）书',
  definitionId: 'supervision-notice',
  definitionVersion: 3,
  state: 'Running',
  stage: '等待执行结果；可申请复查',
  startedBy: '张明',
  startedAt: ago(20),
  supervisedUnit: '危化监管科',
  handler: '张明',
  colour: 'Yellow',
  dueOn: day(3),
  daysLeft: 3,
  provisional: false,
};

const otherCases: [string, string, Office.CaseState, Office.Colour, number | null][] = [
  ['执监〔2026〕11号', '矿山监管科执法记录缺失', 'Running', 'Overdue', -2],
  ['执监〔2026〕10号', '执法大队重复检查同一企业', 'Running', 'Green', 12],
  ['执监〔2026〕9号', '综合协调科超期作出许可决定', 'Faulted', 'Red', 1],
  ['执监〔2026〕8号', '危化监管科自由裁量未说明理由', 'Archived', 'None', null],
  ['执监〔2026〕7号', '执法大队证件过期仍参与检查', 'Terminated', 'None', null],
];

export const cases: Office.CaseHead[] = [
  caseHead,
  ...otherCases.map(([no, title, state, colour, left], index) => ({
    ...caseHead,
    id: `c${index + 2}`,
    no,
    title,
    state,
    colour,
    stage: state === 'Running' ? '审核' : state === 'Faulted' ? '生成文书（异常）' : '—',
    dueOn: left === null ? null : day(left),
    daysLeft: left,
    startedAt: ago(24 + index * 6),
    closedAt: state === 'Archived' || state === 'Terminated' ? ago(3) : null,
  })),
];

export const clocks: Office.ClockRow[] = [
  {
    id: 'k1',
    caseId: 'c1',
    caseNo: caseHead.no,
    caseTitle: caseHead.title,
    key: 'objection',
    name: '申请复查期限',
    ruleCode: 'D-11',
    article,
    startFact: '签收',
    startedOn: day(-7),
    rawEnd: day(3),
    dueOn: day(3),
    prudentOn: day(2),
    provisional: false,
    state: 'Running',
    colour: 'Yellow',
    daysLeft: 3,
    assignedTo: '被监督科室负责人·危化监管科',
  },
  {
    id: 'k2',
    caseId: 'c1',
    caseNo: caseHead.no,
    caseTitle: caseHead.title,
    key: 'correction',
    name: '执行处理决定期限',
    ruleCode: 'D-09',
    article,
    startFact: '签收',
    startedOn: day(-7),
    rawEnd: day(23),
    dueOn: day(24),
    prudentOn: day(23),
    provisional: true,
    state: 'Running',
    colour: 'Green',
    daysLeft: 24,
    assignedTo: '被监督科室负责人·危化监管科',
  },
  {
    id: 'k3',
    caseId: 'c2',
    caseNo: '执监〔2026〕11号',
    caseTitle: '矿山监管科执法记录缺失',
    key: 'reexamination',
    name: '作出复查决定期限',
    ruleCode: 'D-12',
    article,
    startFact: '接到申请',
    startedOn: day(-17),
    rawEnd: day(-2),
    dueOn: day(-2),
    prudentOn: day(-2),
    provisional: false,
    state: 'Overdue',
    colour: 'Overdue',
    daysLeft: -2,
    assignedTo: '监督机构负责人·综合法规科',
  },
  {
    id: 'k4',
    caseId: 'c4',
    caseNo: '执监〔2026〕9号',
    caseTitle: '综合协调科超期作出许可决定',
    key: 'objection',
    name: '申请复查期限',
    ruleCode: 'D-11',
    article,
    startFact: '签收',
    startedOn: day(-9),
    rawEnd: day(1),
    dueOn: day(1),
    prudentOn: day(1),
    provisional: false,
    state: 'Running',
    colour: 'Red',
    daysLeft: 1,
    assignedTo: '被监督科室负责人·综合协调科',
  },
  {
    id: 'k5',
    caseId: 'c1',
    caseNo: caseHead.no,
    caseTitle: caseHead.title,
    key: 'service',
    name: '送达期限',
    ruleCode: 'D-32',
    article: '《行政处罚法》第六十一条',
    startFact: '用印',
    startedOn: day(-9),
    rawEnd: day(-2),
    dueOn: day(-2),
    prudentOn: day(-2),
    provisional: false,
    state: 'Met',
    colour: 'None',
    daysLeft: 0,
    stoppedAt: ago(7),
    stopReason: '已送达',
  },
];

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];

export const clockDetail = (clock: Office.ClockRow): Office.ClockDetail => {
  const days: Office.DerivationDay[] = [];
  const start = Date.parse(clock.startedOn);
  const length = (Date.parse(clock.dueOn) - start) / 86_400_000;
  for (let index = 0; index <= length; index++) {
    const date = new Date(start + index * 86_400_000);
    days.push({
      date: date.toISOString().slice(0, 10),
      weekday: weekdays[date.getUTCDay()] ?? '',
      counted: index > 0,
      ordinal: index > 0 ? index : null,
      reason: index === 0 ? '期间开始之日不计算在内（民法典第二百零一条）' : index === length ? '期间最后一日，24时截止' : '自然日，连续计算',
      notice: null,
    });
  }
  return {
    ...clock,
    sentence: `${clock.startFact}之日为 ${clock.startedOn}，当日不计入，自次日起连续计算 ${length} 日，最后一日为 ${clock.dueOn}，不是法定休假日，故到期日为 ${clock.dueOn} 24 时。`,
    derivation: days,
    ruleFrom: null,
    onExpiry: '逾期不受理，通知（决定）书确定',
    startDocument: 'notice',
    movesWith: ['执行期限'],
    pauses: [],
    extensions: [],
    actions: [
      { kind: 'Pause', allowed: true, basis: '民事诉讼法第86条', approver: '监督机构负责人' },
      { kind: 'Resume', allowed: false, code: 'X-CLK-06', whyNot: '没有中止，无须恢复。', basis: '民事诉讼法第86条' },
      { kind: 'Extend', allowed: false, code: 'X-DDL-06', whyNot: '没有可以延长的规定。', basis: article, approver: '主要负责人' },
      { kind: 'CorrectStart', allowed: true, basis: article, approver: '监督机构负责人' },
    ],
    requests: [],
    reviews: [],
    alerts: [
      { on: day(0), kind: 'Warning', level: 'Yellow', to: '被监督科室负责人', firedAt: ago(0, 8) },
      { on: clock.dueOn, kind: 'Due', level: 'Red', to: '监督人员' },
      { on: clock.dueOn, kind: 'Escalation', to: '分管领导' },
    ],
    history: [{ at: ago(7), kind: 'Started', who: '系统自动', automatic: true, action: '起算', reason: '送达回证已录入', basis: article, attachmentIds: [] }],
  };
};

export const documents: Office.DocumentRow[] = [
  {
    id: 'd1',
    code: 'T-33B',
    title: '执法监督通知书',
    number: '二应急执监通〔2026〕12号',
    state: 'Served',
    createdAt: ago(9, 15, 40),
    createdBy: '系统',
    automatic: true,
    templateVersion: '3f9a21',
    sha256: digest,
    size: 24_310,
    versionNo: 2,
    datedOn: day(-9),
    templateVersionNo: 1,
    missing: [],
    service: { method: 'Direct', methodName: '直接送达', servedOn: day(-7), receiver: '孙伟' },
  },
  {
    id: 'd2',
    code: 'T-14',
    title: '送达回证',
    number: null,
    state: 'Draft',
    createdAt: ago(7, 10, 5),
    createdBy: '张明',
    automatic: false,
    templateVersion: '77c0de',
    sha256: digest,
    size: 18_022,
    versionNo: 1,
    datedOn: day(-7),
    templateVersionNo: 1,
    missing: ['见证人'],
  },
];

export const attachments: Office.AttachmentRow[] = [
  {
    id: 'a1',
    name: '送达现场照片.jpg',
    contentType: 'image/jpeg',
    size: 812_440,
    sha256: digest,
    uploadedBy: '张明',
    uploadedAt: ago(7),
    fieldName: '送达回证',
    taskId: 't9',
  },
];

export const steps: Office.StepRow[] = [
  {
    id: 's1',
    at: ago(20),
    activity: 'register',
    title: '登记发现问题',
    kind: 'Human',
    who: '张明',
    post: '监督人员',
    outcome: '提交',
    automatic: false,
    details: [
      { label: '被检查单位', value: '危化监管科' },
      { label: '发现方式', value: '抽查' },
    ],
  },
  {
    id: 's2',
    at: ago(18, 16, 3),
    activity: 'review',
    title: '审核',
    kind: 'Human',
    who: '李红',
    post: '监督机构负责人',
    outcome: '退回修改',
    opinion: '事实部分请补充送达日期的证据，并核对引用条款。',
    automatic: false,
    details: [],
  },
  {
    id: 's3',
    at: ago(10, 11, 26),
    activity: 'approve',
    title: '批准',
    kind: 'Human',
    who: '赵刚',
    post: '主要负责人',
    outcome: '批准',
    opinion: '同意。',
    automatic: false,
    details: [],
  },
  {
    id: 's4',
    at: ago(9, 15, 40),
    activity: 'document',
    title: '生成执法监督通知书',
    kind: 'Document',
    who: '系统自动',
    automatic: true,
    basis: 'R-003-09，模板 T-33B',
    documentId: 'd1',
    details: [{ label: '文号', value: '二应急执监通〔2026〕12号' }],
  },
  {
    id: 's5',
    at: ago(7, 10, 5),
    activity: 'serve',
    title: '送达',
    kind: 'Service',
    who: '张明',
    post: '监督人员',
    outcome: '已送达',
    automatic: false,
    details: [
      { label: '方式', value: '直接送达' },
      { label: '签收人', value: '孙伟' },
    ],
  },
  {
    id: 's6',
    at: ago(7, 10, 6),
    activity: 'clock',
    title: '申请复查期限开始计算',
    kind: 'Clock',
    who: '系统自动',
    automatic: true,
    basis: 'R-003-11',
    details: [{ label: '到期日', value: day(3) }],
  },
];

const task = (id: string, over: Partial<Office.TaskRow>): Office.TaskRow => ({
  id,
  title: '审核',
  caseId: 'c1',
  caseNo: caseHead.no,
  caseTitle: caseHead.title,
  procedure: caseHead.procedure,
  state: 'Open',
  optional: false,
  createdAt: ago(1),
  assignedTo: '监督人员·综合法规科',
  colour: 'Green',
  provisional: false,
  escalated: false,
  dueOn: day(5),
  daysLeft: 5,
  ...over,
});

export const tasks: Office.TaskRow[] = [
  task('t1', { title: '拟制执法监督通知（决定）书', colour: 'Yellow', dueOn: day(2), daysLeft: 2 }),
  task('t2', { title: '复查办理', caseId: 'c2', caseNo: '执监〔2026〕11号', caseTitle: '矿山监管科执法记录缺失', colour: 'Overdue', dueOn: day(-2), daysLeft: -2, escalated: true }),
  task('t3', { title: '核查执行结果', caseId: 'c3', caseNo: '执监〔2026〕10号', caseTitle: '执法大队重复检查同一企业', state: 'Claimed', claimedBy: '李红', colour: 'Green', dueOn: day(12), daysLeft: 12, provisional: true }),
  task('t4', { title: '补录送达日期', optional: true, dueOn: null, daysLeft: null, colour: 'None' }),
];

export const doneTasks: Office.TaskRow[] = [
  task('t9', { title: '送达', state: 'Completed', completedAt: ago(7), completedBy: '张明', outcome: '已送达', colour: 'None', dueOn: null, daysLeft: null }),
  task('t8', { title: '登记发现问题', state: 'Completed', completedAt: ago(20), completedBy: '张明', outcome: '提交', colour: 'None', dueOn: null, daysLeft: null }),
];

export const form: Office.Form = {
  fields: [
    { name: 'unit', label: '被检查单位的名称', kind: 'unit', required: true, section: '一、被检查单位' },
    { name: 'foundOn', label: '发现日期', kind: 'date', required: true, today: true, notAfterToday: true, section: '一、被检查单位' },
    { name: 'situations', label: '所属情形', kind: 'select', required: true, section: '二、事实和理由', options: [
      { value: '1', label: '主要事实不清、证据不足' }, { value: '2', label: '适用依据错误' }, { value: '3', label: '违反法定程序' }, { value: '4', label: '超越或者滥用职权' } ] },
    { name: 'severity', label: '问题性质', kind: 'select', section: '二、事实和理由', options: [{ value: 'general', label: '一般' }, { value: 'serious', label: '严重' }] },
    { name: 'seriousWhy', label: '认定严重的理由', kind: 'textarea', rows: 2, required: true, visibleWhen: { field: 'severity', equals: 'serious' }, section: '二、事实和理由' },
    { name: 'facts', label: '认定的事实和理由', kind: 'textarea', required: true, maxLength: 3000, rows: 4, help: '写明时间、地点、行为和证据。', section: '二、事实和理由' },
    { name: 'decision', label: '处理的决定和依据', kind: 'textarea', required: true, rows: 3, section: '三、处理' },
    { name: 'method', label: '执行处理决定的方式', kind: 'text', required: true, section: '三、处理' },
    { name: 'days', label: '执行期限（日）', kind: 'number', required: true, min: 1, max: 180, section: '三、处理' },
    { name: 'at', label: '现场检查时间', kind: 'datetime', section: '三、处理' },
    { name: 'handler', label: '承办人', kind: 'person', required: true, section: '三、处理' },
    { name: 'note1', label: '提示', kind: 'note', help: '五项内容缺少任何一项都不能送审（X-NOT-01）。', section: '四、附件与自检' },
    { name: 'finders', label: '证据清单', kind: 'table', section: '四、附件与自检', columns: [
      { name: 'name', label: '名称', kind: 'text', required: true },
      { name: 'kind', label: '种类', kind: 'select', options: [{ value: '书证', label: '书证' }, { value: '视听资料', label: '视听资料' }] },
      { name: 'pages', label: '页数', kind: 'number', min: 1 } ] },
    { name: 'files', label: '证据材料', kind: 'attachments', required: true, section: '四、附件与自检' },
    { name: 'checks', label: '自检', kind: 'checklist', required: true, mustAllBeTrue: true, section: '四、附件与自检', options: [
      { value: 'facts', label: '事实清楚、证据确凿' }, { value: 'basis', label: '引用依据准确' }, { value: 'form', label: '文字、日期、印章位置无误' } ] },
    { name: 'urgent', label: '需要立即停止违法行为', kind: 'checkbox', section: '四、附件与自检' },
  ],
};

export const outcomes: Office.Outcome[] = [
  { name: '提交审核', style: 'primary', requiresOpinion: false, skipsForm: false },
  { name: '撤回登记', style: 'danger', requiresOpinion: true, skipsForm: true, confirm: '撤回后本事项终止，不能恢复。' },
];

export const notices: Office.Notice[] = [
  { id: 'n1', at: ago(0, 8), kind: 'Warning', title: '期限将到', text: '申请复查期限还剩 3 天。', caseId: 'c1', caseNo: caseHead.no, read: false, automatic: true, clocks: [] },
  { id: 'n2', at: ago(1, 9), kind: 'Escalation', title: '作出复查决定逾期', text: '矿山监管科执法记录缺失：复查决定逾期 2 天，已升级至分管领导。', caseId: 'c2', caseNo: '执监〔2026〕11号', taskId: 't2', read: false, automatic: true, clocks: [] },
  { id: 'n3', at: ago(3, 9), kind: 'Automatic', title: '期限届满未申请复查', text: '被监督科室在期限内未申请复查，决定生效。', caseId: 'c3', caseNo: '执监〔2026〕10号', read: true, automatic: true, clocks: [] },
  { id: 'n4', at: ago(5, 14), kind: 'Info', title: '文书已送达', text: '二应急执监通〔2026〕12号已由孙伟签收。', caseId: 'c1', caseNo: caseHead.no, read: true, automatic: false, clocks: [] },
];

const nodes: [string, string, string, number, number, Office.FlowNodeState, number][] = [
  ['n1', '登记发现问题', 'WorkflowOffice.HumanTask', 40, 120, 'Done', 1],
  ['n2', '拟制', 'WorkflowOffice.HumanTask', 260, 120, 'Done', 2],
  ['n3', '审核', 'WorkflowOffice.HumanTask', 480, 120, 'Done', 2],
  ['n4', '批准', 'WorkflowOffice.HumanTask', 700, 120, 'Done', 1],
  ['n5', '不批准，终止', 'Elsa.Finish', 700, 280, 'Skipped', 0],
  ['n6', '生成执法监督通知（决定）书并取号', 'WorkflowOffice.GenerateDocument', 920, 120, 'Done', 1],
  ['n7', '签名用印', 'WorkflowOffice.HumanTask', 1140, 120, 'Done', 1],
  ['n8', '送达', 'WorkflowOffice.ServeDocument', 1360, 120, 'Done', 1],
  ['n9', '十日内申请复查', 'WorkflowOffice.StatutoryDeadline', 1360, 280, 'Active', 1],
  ['n10', '书面报告执行结果', 'WorkflowOffice.HumanTask', 1580, 120, 'Active', 1],
  ['n11', '复查', 'WorkflowOffice.HumanTask', 1140, 280, 'Pending', 0],
  ['n12', '核查', 'WorkflowOffice.HumanTask', 1800, 120, 'Pending', 0],
  ['n13', '归档', 'WorkflowOffice.ArchiveCase', 2020, 120, 'Pending', 0],
];

export const flow: Office.Flow = {
  name: '执法监督通知（决定）书',
  version: 3,
  nodes: nodes.map(([id, title, type, x, y, state, visits]) => ({ id, title, type, x, y, width: 150, height: 54, state, visits, lastAt: visits > 0 ? ago(7) : null })),
  edges: [
    { from: 'n1', to: 'n2', port: '提交', taken: true, vertices: [] },
    { from: 'n2', to: 'n3', port: '提交审核', taken: true, vertices: [] },
    { from: 'n3', to: 'n4', port: '同意', label: '同意', taken: true, vertices: [] },
    { from: 'n3', to: 'n2', port: '退回修改', label: '退回修改', taken: true, vertices: [{ x: 555, y: 60 }, { x: 335, y: 60 }] },
    { from: 'n4', to: 'n6', port: '批准', label: '批准', taken: true, vertices: [] },
    { from: 'n4', to: 'n5', port: '不批准', label: '不批准', taken: false, vertices: [] },
    { from: 'n6', to: 'n7', port: 'Done', taken: true, vertices: [] },
    { from: 'n7', to: 'n8', port: 'Done', taken: true, vertices: [] },
    { from: 'n8', to: 'n9', port: '已送达', taken: true, vertices: [] },
    { from: 'n8', to: 'n10', port: '已送达', taken: true, vertices: [] },
    { from: 'n9', to: 'n11', port: '申请复查', label: '申请复查', taken: false, vertices: [] },
    { from: 'n10', to: 'n12', port: '提交', taken: false, vertices: [] },
    { from: 'n12', to: 'n13', port: '已执行', label: '已执行', taken: false, vertices: [] },
    { from: 'n12', to: 'n10', port: '未执行', label: '未执行', taken: false, vertices: [{ x: 1875, y: 60 }, { x: 1655, y: 60 }] },
  ],
};

export const audit: Office.AuditRow[] = steps.map((step, index) => ({
  id: `l${index}`,
  at: step.at,
  actor: step.who,
  action: step.title,
  code: 'task.completed',
  subjectId: `t${index}`,
  intact: true,
  subject: `${caseHead.no} ${step.activity}`,
  reason: step.opinion ?? null,
  evidence: step.basis ?? null,
  before: index === 1 ? { 状态: '审核中' } : null,
  after: { 状态: step.outcome ?? '完成' },
  hash: digest,
  requestId: '5b0c6f9e-4f0e-4a50-9d53-9d6a1fd3f001',
}));
