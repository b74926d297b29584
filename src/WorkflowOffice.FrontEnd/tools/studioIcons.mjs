// Icons for the office's own activities: the Studio knows those of Elsa only and draws a cube for every other. The drawings come from
// the icon set of our pages (@ant-design/icons brings @ant-design/icons-svg); the style hides the cube and shows the icon in its colour.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** By type name; whatever is not named here keeps the cube. */
export const icons = {
  OpenCase: 'FolderAddOutlined',
  HumanTask: 'UserOutlined',
  GenerateDocument: 'FileWordOutlined',
  ServeDocument: 'SendOutlined',
  StatutoryDeadline: 'ClockCircleOutlined',
  StopDeadline: 'FieldTimeOutlined',
  CheckTimeliness: 'AuditOutlined',
  DecideByTable: 'TableOutlined',
  FindEarlierCases: 'FileSearchOutlined',
  ChangeCredential: 'IdcardOutlined',
  CancelSteps: 'RollbackOutlined',
  Notify: 'NotificationOutlined',
  DrawLots: 'SwapOutlined',
  PublishDrawList: 'UnorderedListOutlined',
  Refuse: 'StopOutlined',
  ArchiveCase: 'InboxOutlined',
  GrantRecordAccess: 'UnlockOutlined',
  OtherUnits: 'ApartmentOutlined',
  RecordGate: 'SafetyOutlined',
  HandOver: 'ExportOutlined',
  ReturnResult: 'ImportOutlined',
  AwaitResult: 'HourglassOutlined',
  SetFacts: 'CalculatorOutlined',
  ApplyProfiles: 'ControlOutlined',
  TakeMustChecks: 'FileDoneOutlined',
  KeepMustChecks: 'PushpinOutlined',
};

function dataUri(name) {
  const { icon } = require(`@ant-design/icons-svg/lib/asn/${name}`).default;
  const paths = icon.children.map(({ attrs }) => `<path d="${attrs.d}"/>`).join('');
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${icon.attrs.viewBox}">${paths}</svg>`)}`;
}

/** The step on the canvas, which carries its JSON, but not a container of such steps; and the entry of the toolbox, which activities.ts marks. */
const places = (type) => [
  `elsa-activity-wrapper[activity-json*='"type":"${type}"']:not([activity-json*='"activities":[']) .activity-icon`,
  `[data-activity='${type}'] .office-icon`,
];

export function iconStyles() {
  return Object.entries(icons)
    .map(([name, icon]) => {
      const shown = places(`WorkflowOffice.${name}`);
      const mask = `url("${dataUri(icon)}") center / contain no-repeat`;
      return (
        `${shown.map((place) => `${place} svg`).join(',')}{display:none}\n` +
        `${shown.map((place) => `${place}::before`).join(',')}{background:currentColor;content:"";display:block;height:22px;mask:${mask};width:22px}`
      );
    })
    .join('\n');
}
