// src/api/schema.d.ts from openapi.json, the document that the host publishes at /openapi/v1.json (README.md says how to renew it).
// --check writes nothing and fails where the two differ.
// The document is made a little more exact first; what it says about values is not changed.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTypescript, { astToString } from 'openapi-typescript';

const folder = new URL('../', import.meta.url);
const document = JSON.parse(await readFile(new URL('openapi.json', folder), 'utf8'));

export function refine(api) {
  const requested = requestSchemas(api);
  for (const [name, schema] of Object.entries(api.components.schemas)) {
    // An enum that is used as a nullable one somewhere lists null among its values; whether it may be null is said where it is used.
    if (schema.enum) schema.enum = schema.enum.filter((value) => value !== null);
    if (!schema.properties || requested.has(name)) continue;
    // The host writes every property, inherited ones too; one that may be null is treated as one that may be missing.
    schema.required = Object.keys(schema.properties).filter((property) => !mayBeNull(schema.properties[property]));
  }
  for (const path of Object.values(api.paths)) for (const [method, operation] of Object.entries(path)) addRequestId(method, operation);
  return walk(api);
}

/** The host answers with numbers and would also accept them as text; the pages send numbers. */
function walk(node) {
  if (Array.isArray(node)) return node.map(walk);
  if (node === null || typeof node !== 'object') return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value)]));
  if (Array.isArray(copy.type) && copy.type.some((type) => type === 'integer' || type === 'number')) {
    copy.type = copy.type.filter((type) => type !== 'string');
    delete copy.pattern;
  }
  // Whether an enum's own schema lists null depends on where the host met it first; each use says for itself whether it may be null.
  if (Array.isArray(copy.enum)) copy.enum = copy.enum.filter((value) => value !== null);
  if (copy.type === 'object' && !copy.properties && !copy.additionalProperties) copy.additionalProperties = true;
  return copy;
}

const mayBeNull = (schema) =>
  schema.type === 'null' || (Array.isArray(schema.type) && schema.type.includes('null')) || (schema.oneOf ?? []).some(mayBeNull);

function requestSchemas(api) {
  const names = new Set();
  const collect = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (typeof node.$ref === 'string') {
      const name = node.$ref.split('/').at(-1);
      if (!names.has(name)) {
        names.add(name);
        collect(api.components.schemas[name]);
      }
    }
    Object.values(node).forEach(collect);
  };
  for (const path of Object.values(api.paths)) for (const operation of Object.values(path)) collect(operation.requestBody);
  return names;
}

function addRequestId(method, operation) {
  if (!['post', 'put', 'delete'].includes(method)) return;
  operation.parameters = [...(operation.parameters ?? []), { name: 'X-Request-Id', in: 'header', schema: { type: 'string', format: 'uuid' } }];
}

const target = new URL('src/api/schema.d.ts', folder);
const types = astToString(await openapiTypescript(refine(document)));
if (!process.argv.includes('--check')) {
  await writeFile(target, types);
} else if ((await readFile(target, 'utf8')) !== types) {
  console.error('src/api/schema.d.ts is not what openapi.json says: npm run generate:api');
  process.exitCode = 1;
}
