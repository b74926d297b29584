import { describe, expect, it } from 'vitest';
import words from '../src/studio/texts.json';
import { translate } from '../src/studio/translate';
import { textsOf } from './studioStrings.mjs';

const shown = ['Workflows', 'Workflows.Core', 'Workflows.Designer', 'UIHints', 'Shared', 'Core', 'Shell', 'Localization', 'Host.CustomElements', 'ActivityPortProviders'];
const texts = new Set(shown.flatMap((name) => textsOf(`Elsa.Studio.${name}`)).concat(textsOf('CodeBeam.MudBlazor.Extensions')).map((text) => text.trim()));

/** Texts for programmers, which no page of ours shows: exceptions, names of fonts, links of the shell that we do not use. */
const notShown = [
  'Roboto Mono, monospace',
  'Elsa Studio',
  'Source code',
  'Build Workflows. Run Anything.',
  /^The workflow instance observer hub was not found/,
  /^Could not find expression descriptor/,
  /^No port provider found/,
  /^(State|Transition) visual ID/,
  /^Studio theme/,
  /^JavaScript interop calls/,
  'Unmatched status code',
  'Interval must be non-negative.',
];
/** Pieces that the Studio puts together with a name; the patterns know the whole. */
const pieces = [
  /^(Choose a replacement|Poll every|Unable to convert|Could not find selected activity graph for|Failed to generate a unique workflow name after|Unresolved state endpoint)$/,
  /^(Workflow instance with ID|Failed to import workflow definition:|Couldn't find the editor with id:|Client version:|Server version:)$/,
  /^(State name|Transition source state|Transition target state|Transition|Initial state|Current state|Slot) '$/,
];
/** Names of enumerations, which stand in no heap of texts. */
const enumerations = ['Merge', 'Cascade', 'Canceled', 'Interrupted'];
/** Keys that MudBlazor's own Chinese does not have yet: it shows the key. */
const isKey = (label) => /^(Mud[A-Z][A-Za-z]+|Converter)_[A-Za-z]+$/.test(label);

const isSentence = (text) => /^[A-Z{][A-Za-z{}0-9'(),./&-]*( [^ ]+)+$/.test(text) && !/[<=;#]|\{\{/.test(text) && text.length < 400;
const isKnown = (text) => [...notShown, ...pieces].some((known) => (typeof known === 'string' ? known === text : known.test(text)));
const filled = (text) => text.replace('{0} {1}', '2 workflows').replace(/\{\d\}/g, '2');

describe('our words for Elsa Studio', () => {
  it('cover every sentence that stands in its code', () => {
    const sentences = [...texts].filter(isSentence);
    expect(sentences.length).toBeGreaterThan(350);
    expect(sentences.filter((text) => !isKnown(text) && translate(filled(text)) === undefined)).toEqual([]);
  });

  it('name nothing that it does not say', () => {
    expect(Object.keys(words.labels).filter((label) => !texts.has(label) && !enumerations.includes(label) && !isKey(label))).toEqual([]);
  });

  it('are Chinese', () => {
    const chinese = [...Object.values(words.labels), ...words.patterns.map(([, text]) => text)];
    expect(chinese.filter((text) => !/\p{Script=Han}/u.test(text) && text !== 'JSON')).toEqual([]);
  });

  it('keep the white space around a label', () => expect(translate('\n   Cancel ')).toBe('\n   取消 '));

  it('translate the label that stands inside a sentence', () =>
    expect(translate('Failed to import 1 workflows. Reasons: Invalid schema')).toBe('1 个流程没有导入，原因：文件不是流程定义'));

  it('leave other texts alone', () => expect(translate('CheckedUnit')).toBeUndefined());
});
