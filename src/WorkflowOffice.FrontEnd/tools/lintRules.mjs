// Two rules of this project: imports point one way (app → features → components → lib/api/texts), and every Chinese text lives in src/texts.
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = resolve(dirname(fileURLToPath(import.meta.url)), '..', 'src');
const ranks = { app: 3, features: 2, components: 1, lib: 0, api: 0, texts: 0 };

export function placeOf(file) {
  const [layer, feature] = relative(source, file).split(sep);
  return { layer, feature: layer === 'features' ? feature : undefined };
}

/** Why a file may not import another one; undefined when it may. */
export function refusal(importer, imported) {
  const from = placeOf(importer);
  const to = placeOf(imported);
  if (!(from.layer in ranks) || !(to.layer in ranks)) return undefined;
  if (ranks[to.layer] > ranks[from.layer]) return `${from.layer} must not import ${to.layer}`;
  if (from.feature && to.feature && from.feature !== to.feature)
    return `feature ${from.feature} must not import feature ${to.feature}; let a page in app compose them`;
  return undefined;
}

const importDirection = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const check = (node) => {
      const target = node.source?.value;
      if (typeof target !== 'string' || !target.startsWith('.')) return;
      const message = refusal(context.filename, resolve(dirname(context.filename), target));
      if (message) context.report({ node, message });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};

const chinese = /[\u3400-\u9fff]/;

const textsInOnePlace = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const check = (node, text) => {
      if (chinese.test(text)) context.report({ node, message: 'Put this text into src/texts' });
    };
    return {
      Literal: (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateElement: (node) => check(node, node.value.raw),
      JSXText: (node) => check(node, node.value),
    };
  },
};

export const officeRules = { rules: { 'import-direction': importDirection, 'texts-in-one-place': textsInOnePlace } };
