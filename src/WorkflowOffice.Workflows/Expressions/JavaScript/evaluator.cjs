'use strict';
// Runs expressions for the server: requests come in on stdin, answers go out on stdout, each as 4 bytes length and UTF-8 JSON.
// Scripts live in a realm of their own that holds nothing of this one: only strings cross the border.
const fs = require('fs');
const vm = require('vm');

const MAXIMUM_RESULT = 1048576;
const MAXIMUM_SCRIPTS = 4000;
const MAXIMUM_ANSWERS = 100000;
// What an ended script leaves in memory is the collector's; a process that has seen a hundred of them goes too.
const RENEWAL_COUNTS_AS = 1000;
let answers = 0;

// ---- Everything below runs inside the realm of the scripts.
const realmSource = `(function () {
  'use strict';
  const global = globalThis;
  const { parse, stringify } = JSON;
  const RealDate = Date;
  const { defineProperty, getPrototypeOf, freeze } = Object;
  const ownKeys = Reflect.ownKeys;
  const { construct, deleteProperty, isExtensible } = Reflect;
  const slice = Function.prototype.call.bind(Array.prototype.slice);
  const safeString = String;

  let scope = null;      // what the current script sees
  let writes = null;     // what it set
  let now = 0;
  let random = null;     // drawn from the scope's seed when it is first needed

  // ---- Clock and chance come from the request, so that the same input gives the same result.
  function BurstDate() {
    if (!new.target) return new RealDate(now).toString();
    return construct(RealDate, arguments.length ? slice(arguments) : [now], new.target);
  }
  defineProperty(BurstDate, 'name', { value: 'Date' });
  BurstDate.prototype = RealDate.prototype;
  defineProperty(RealDate.prototype, 'constructor', { value: BurstDate });
  BurstDate.now = function () { return now; };
  BurstDate.parse = RealDate.parse;
  BurstDate.UTC = RealDate.UTC;
  global.Date = BurstDate;

  function seed(text) {
    let h = 2166136261;
    const state = [];
    for (let round = 0; round < 4; round++) {
      for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
      h = Math.imul(h ^ (h >>> 15) ^ round, 2246822519);
      state[round] = h >>> 0 || 1;
    }
    random = state;
  }
  function next() {
    if (random === null) seed(scope.seed);
    let t = random[3];
    const s = random[0];
    random[3] = random[2]; random[2] = random[1]; random[1] = s;
    t ^= t << 11; t ^= t >>> 8;
    random[0] = (t ^ s ^ (s >>> 19)) >>> 0;
    return random[0];
  }
  Math.random = function () { return (next() * 2097152 + (next() >>> 11)) / 9007199254740992; };
  function guid() {
    let hex = '';
    for (let i = 0; i < 4; i++) hex += ('00000000' + next().toString(16)).slice(-8);
    const variant = '89ab'[parseInt(hex[16], 16) & 3];
    return hex.slice(0, 8) + '-' + hex.slice(8, 12) + '-4' + hex.slice(13, 16) + '-' + variant + hex.slice(17, 20) + '-' + hex.slice(20, 32);
  }

  // ---- The .NET types that Elsa offers to scripts, as far as values of them make sense here.
  class TimeSpan {
    constructor(milliseconds) { this.totalMilliseconds = milliseconds; }
    static FromDays(n) { return new TimeSpan(n * 86400000); }
    static FromHours(n) { return new TimeSpan(n * 3600000); }
    static FromMinutes(n) { return new TimeSpan(n * 60000); }
    static FromSeconds(n) { return new TimeSpan(n * 1000); }
    static FromMilliseconds(n) { return new TimeSpan(n); }
    get TotalDays() { return this.totalMilliseconds / 86400000; }
    get TotalHours() { return this.totalMilliseconds / 3600000; }
    get TotalMinutes() { return this.totalMilliseconds / 60000; }
    get TotalSeconds() { return this.totalMilliseconds / 1000; }
    get TotalMilliseconds() { return this.totalMilliseconds; }
    toString() {
      const two = n => ('0' + n).slice(-2);
      const sign = this.totalMilliseconds < 0 ? '-' : '';
      let ms = Math.round(Math.abs(this.totalMilliseconds));
      const days = Math.floor(ms / 86400000); ms -= days * 86400000;
      const hours = Math.floor(ms / 3600000); ms -= hours * 3600000;
      const minutes = Math.floor(ms / 60000); ms -= minutes * 60000;
      const seconds = Math.floor(ms / 1000); ms -= seconds * 1000;
      return sign + (days ? days + '.' : '') + two(hours) + ':' + two(minutes) + ':' + two(seconds) + (ms ? '.' + ('00' + ms).slice(-3) + '0000' : '');
    }
    toJSON() { return this.toString(); }
  }
  const DateTime = {
    get Now() { return new BurstDate(); }, get UtcNow() { return new BurstDate(); },
    get Today() { const d = new BurstDate(); d.setHours(0, 0, 0, 0); return d; },
    Parse(text) { return new BurstDate(text); },
  };

  // ---- Base64 over UTF-8 without typed arrays.
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  function toBytes(text) {
    const bytes = [];
    for (const c of unescapeSafe(safeString(text))) bytes.push(c);
    return bytes;
  }
  function unescapeSafe(text) {
    const encoded = encodeURIComponent(text.replace(/[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]/g, '\\ufffd'));
    const bytes = [];
    for (let i = 0; i < encoded.length; i++) {
      if (encoded[i] === '%') { bytes.push(parseInt(encoded.slice(i + 1, i + 3), 16)); i += 2; }
      else bytes.push(encoded.charCodeAt(i));
    }
    return bytes;
  }
  function fromBytes(bytes) {
    let encoded = '';
    for (const b of bytes) encoded += '%' + ('0' + (b & 255).toString(16)).slice(-2);
    return decodeURIComponent(encoded);
  }
  function toBase64(bytes) {
    let text = '';
    for (let i = 0; i < bytes.length; i += 3) {
      const group = (bytes[i] << 16) | ((bytes[i + 1] || 0) << 8) | (bytes[i + 2] || 0);
      text += alphabet[(group >> 18) & 63] + alphabet[(group >> 12) & 63];
      text += i + 1 < bytes.length ? alphabet[(group >> 6) & 63] : '=';
      text += i + 2 < bytes.length ? alphabet[group & 63] : '=';
    }
    return text;
  }
  function fromBase64(text) {
    const bytes = [];
    let bits = 0, value = 0;
    for (const c of safeString(text)) {
      const n = alphabet.indexOf(c);
      if (n < 0) continue;
      value = ((value << 6) | n) & 0xffffff; bits += 6;
      if (bits >= 8) { bits -= 8; bytes.push((value >> bits) & 255); }
    }
    return bytes;
  }

  // ---- Elsa's functions.
  function own(object, name) { return Object.prototype.hasOwnProperty.call(object, name); }
  function nothing(value) { return value === undefined ? null : value; }
  function findInput(name) {
    if (own(scope.input, name)) return scope.input[name];
    const lower = safeString(name).toLowerCase();
    for (const key of ownKeys(scope.input)) if (key.toLowerCase() === lower) return scope.input[key];
    return null;
  }
  // JSON has no word for them and would make null of them: as text they print as they are, and no number takes them.
  function told(value) { return typeof value === 'number' && value - value !== 0 ? safeString(value) : value; }
  function setVariable(name, value) {
    const key = safeString(name);
    const copy = stringify(told(value), plain);
    scope.variables[key] = copy === undefined ? null : parse(copy);
    writes.push([key, copy === undefined ? null : parse(copy)]);
  }
  function plain(key, value) {
    // A date leaves as .NET writes it: without a fraction where there is none.
    if (typeof value === 'string' && this[key] instanceof RealDate) return value.replace(/\\.(\\d*?)0+Z$/, (_, digits) => (digits ? '.' + digits : '') + 'Z');
    if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
    return value;
  }
  let outcomes = null, correlationId = null, instanceName = null;
  const functions = {
    getVariable(name) { return own(scope.variables, name) ? nothing(scope.variables[name]) : null; },
    setVariable(name, value) { setVariable(name, value); },
    getInput(name) { return nothing(findInput(name)); },
    getOutputFrom(activity, output) {
      const found = own(scope.outputs, safeString(activity)) ? scope.outputs[safeString(activity)] : null;
      if (!found) {
        if (!scope.activities.includes(safeString(activity))) throw new Error('Activity not found.');
        return null;
      }
      return nothing(found[output === undefined || output === null ? 'Result' : output]);
    },
    getLastResult() { return nothing(scope.last); },
    getWorkflowDefinitionId() { return scope.definitionId; },
    getWorkflowDefinitionVersionId() { return scope.versionId; },
    getWorkflowDefinitionVersion() { return scope.version; },
    getWorkflowInstanceId() { return scope.instanceId; },
    getWorkflowInstanceName() { return nothing(instanceName !== null ? instanceName[0] : scope.name); },
    setWorkflowInstanceName(value) { instanceName = [value === null || value === undefined ? null : safeString(value)]; },
    getCorrelationId() { return nothing(correlationId !== null ? correlationId[0] : scope.correlationId); },
    setCorrelationId(value) { correlationId = [value === null || value === undefined ? null : safeString(value)]; },
    setOutcome(value) { outcomes = [safeString(value)]; },
    setOutcomes(values) { outcomes = Array.from(values, v => safeString(v)); },
    isNullOrEmpty(text) { return text === null || text === undefined || text === ''; },
    isNullOrWhiteSpace(text) { return text === null || text === undefined || safeString(text).trim() === ''; },
    toJson(value) { return stringify(value, plain); },
    parseJson(text) { return parse(text); },
    parseGuid(text) {
      const match = /^[({]?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})[)}]?$/i.exec(safeString(text).trim());
      if (!match) throw new Error('Unrecognized Guid format.');
      return match.slice(1).join('-').toLowerCase();
    },
    getGuid() { return guid(); }, getGuidString() { return guid(); }, newGuid() { return guid(); }, newGuidString() { return guid(); },
    getShortGuid() { return toBase64(fromHex(guid())).replace(/[/+=]/g, ''); }, newShortGuid() { return functions.getShortGuid(); },
    stringToBase64(text) { return toBase64(toBytes(text)); },
    stringFromBase64(text) { return fromBytes(fromBase64(text)); },
    bytesToBase64(bytes) { return toBase64(bytes); }, bytesFromBase64(text) { return fromBase64(text); },
    bytesToString(bytes) { return fromBytes(bytes); }, bytesFromString(text) { return toBytes(text); },
  };
  function fromHex(text) {
    const bytes = [];
    const hex = text.replace(/-/g, '');
    for (let i = 0; i < hex.length; i += 2) bytes.push(parseInt(hex.slice(i, i + 2), 16));
    return bytes;
  }

  for (const name of ownKeys(functions)) defineProperty(global, name, { value: functions[name], configurable: true, writable: true });
  class Random {
    Next(from, to) {
      const [low, high] = to === undefined ? [0, from === undefined ? 2147483647 : from] : [from, to];
      return low + Math.floor(Math.random() * (high - low));
    }
    NextDouble() { return Math.random(); }
  }
  const LogPersistenceMode = { Inherit: 'Inherit', Include: 'Include', Exclude: 'Exclude' };
  const types = { TimeSpan, DateTime, Random, LogPersistenceMode, DateTimeOffset: DateTime, Guid: { NewGuid: guid, Parse: functions.parseGuid } };
  for (const name of ownKeys(types)) defineProperty(global, name, { value: types[name], configurable: true, writable: true });

  // ---- What could block, hide memory from the limit, or see the collector at work is not for scripts.
  for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry', 'console', 'Intl',
    'ArrayBuffer', 'DataView', 'Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array',
    'Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array', 'escape', 'unescape']) delete global[name];

  // ---- Nothing a script does to the language may reach the next script.
  const frozen = new Set();
  function freezeAll(value) {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || frozen.has(value)) return;
    frozen.add(value);
    if (value !== global) freeze(value);
    freezeAll(getPrototypeOf(value));
    for (const key of ownKeys(value)) {
      const property = Object.getOwnPropertyDescriptor(value, key);
      freezeAll(property.value); freezeAll(property.get); freezeAll(property.set);
    }
  }
  for (const sample of [function* () {}, async function () {}, async function* () {}, [][Symbol.iterator](), new Map().entries(),
    new Set().entries(), ''[Symbol.iterator](), 'a'.matchAll(/a/g), (function* () {})(), (async function* () {})()]) freezeAll(sample);
  freezeAll(global);
  for (const key of ownKeys(global)) {
    const property = Object.getOwnPropertyDescriptor(global, key);
    if (!property.configurable) continue;
    defineProperty(global, key, 'value' in property
      ? { value: property.value, writable: false, enumerable: false, configurable: false }
      : { get: property.get, set: property.set, enumerable: false, configurable: false });
  }
  const baseline = new Set(ownKeys(global));

  // ---- Scripts.
  const scripts = new Map();
  function define(id, source, kind) {
    if (kind === 'statements') {
      // Direct eval gives the value of the last statement and keeps declarations inside the call.
      scripts.set(id, new Function('return eval(arguments[0]);').bind(undefined, source));
    } else scripts.set(id, new Function(kind === 'expression' ? 'return (' + source + '\\n);' : source));
  }
  function forget() { scripts.clear(); }

  let installed = [];
  function give(name, value) {
    defineProperty(global, name, { value, configurable: true, writable: true });
    installed.push(name);
  }
  function install() {
    installed = [];
    const names = scope.accessors;
    for (const name of ownKeys(names)) {
      const target = names[name];
      const getter = 'get' + name, setter = 'set' + name;
      if (!baseline.has(getter)) {
        const read = target[0] === 'v'
          ? function () { return own(scope.variables, target[1]) ? nothing(scope.variables[target[1]]) : null; }
          : target[0] === 'o'
            ? function () { const [activity, output] = target[1].split('\\n'); return nothing(scope.outputs[activity][output]); }
            : target[0] === 'n'
              ? function () { return null; }
              : function () { return nothing(findInput(target[1])); };
        give(getter, read);
      }
      // 'b': a variable whose accessor an input of the same name takes over; it can still be set.
      const variable = target[0] === 'v' ? target[1] : target[0] === 'b' ? target[2] : null;
      if (variable !== null && !baseline.has(setter))
        give(setter, function (value) { setVariable(variable, value); });
    }
    give('variables', scope.variables);
  }

  // What a script nailed to the global object cannot be taken off: it goes with the realm.
  let spent = false;
  const globalPrototype = getPrototypeOf(global);
  function uninstall() {
    for (const key of installed) deleteProperty(global, key);
    if (ownKeys(global).length !== baseline.size)
      for (const key of ownKeys(global)) if (!baseline.has(key)) spent = !deleteProperty(global, key) || spent;
    spent = spent || getPrototypeOf(global) !== globalPrototype || !isExtensible(global);
    /./.exec('x');
  }

  function changed(before) {
    for (const key of ownKeys(scope.variables)) {
      const text = stringify(told(scope.variables[key]), plain);
      // The third part tells an assignment from a call of a setter.
      if (before[key] !== text) writes.push([key, text === undefined ? null : parse(text), 1]);
    }
  }

  function evaluate(id, json, watchVariables) {
    try {
      scope = parse(json);
      writes = []; outcomes = null; correlationId = null; instanceName = null;
      now = scope.now;
      random = null;
      const before = Object.create(null);
      if (watchVariables) for (const key of ownKeys(scope.variables)) before[key] = stringify(scope.variables[key]);
      install();
      const value = scripts.get(id)();
      if (watchVariables) {
        for (const [key, written] of writes) before[key] = stringify(written);
        changed(before);
      }
      // Most results are a number, a text or true and false, and nothing was set.
      if (writes.length === 0 && outcomes === null && correlationId === null && instanceName === null) {
        if (typeof value === 'boolean' || (typeof value === 'number' && value - value === 0)) return '{"v":' + (value === 0 ? 0 : value) + '}';
        if (typeof value === 'string' && value.length < 100000) return '{"v":' + stringify(value) + '}';
      }
      const result = stringify({ v: value === undefined || typeof value === 'function' || typeof value === 'symbol' ? null : told(value), w: writes, o: outcomes, c: correlationId, n: instanceName }, plain);
      return result.length > ${MAXIMUM_RESULT} ? '{"e":"large","m":"' + result.length + ' characters"}' : result;
    } catch (error) {
      return describe(error);
    } finally {
      scope = null; writes = null;
      uninstall();
    }
  }

  function describe(error) {
    let message = 'unknown';
    try {
      if (error !== null && typeof error === 'object' && 'message' in error) message = safeString(error.message);
      else message = safeString(error);
    } catch (e) { message = 'an error that cannot be shown'; }
    const kind = /Invalid (string|array) length|Array buffer allocation failed/.test(message) ? 'large' : 'thrown';
    return stringify({ e: kind, m: message.length > 2000 ? message.slice(0, 2000) : message });
  }

  return freeze({ define, forget, evaluate, isSpent: () => spent });
})()`;

const realmScript = new vm.Script(realmSource, { filename: 'realm' });
let realm, known;
function startAnew() {
  realm = realmScript.runInContext(vm.createContext(Object.create(null), { codeGeneration: { strings: true, wasm: false } }));
  known = new Set();
  answers += RENEWAL_COUNTS_AS;
}

// ---- Which of three forms a script has: a single expression, statements (value of the last one), or a body with return.
function classify(source) {
  // import() would hand a script an object of this realm.
  if (/\bimport\b\s*(\/\*|\/\/|\(|\.)/.test(source) || /\bimport\s*$/.test(source)) return { error: { message: 'import is not available', line: 1, column: 1 } };
  const asScript = parses(source);
  if (asScript === null) {
    const ambiguous = /^\s*(?:\/\*[^]*?\*\/\s*|\/\/[^\n]*\n\s*)*(\{|function\b|class\b|async\s+function\b|let\b|["'`])/.test(source);
    if (!ambiguous && parses('(' + source + '\n)') === null) return { kind: 'expression' };
    return { kind: 'statements' };
  }
  const asBody = parses('(function () {' + source + '\n})');
  if (asBody === null && parses('function f() {' + source + '\n}') === null) return { kind: 'body' };
  return { error: asBody !== null && /Illegal return/.test(asScript.message) ? shifted(asBody) : asScript };
}
function shifted(error) {
  return { message: error.message, line: error.line, column: error.line === 1 ? Math.max(1, error.column - 13) : error.column };
}
function parses(source) {
  try {
    new vm.Script(source, { filename: 'expression' });
    return null;
  } catch (error) {
    const stack = String(error.stack);
    const line = /^expression:(\d+)/.exec(stack);
    const caret = /\n([ \t]*)\^/.exec(stack);
    const message = String(error.message);
    if (message === 'Unexpected end of input') {
      const lines = source.split('\n');
      return { message, line: lines.length, column: lines[lines.length - 1].length + 1 };
    }
    return { message, line: line ? Number(line[1]) : 1, column: caret ? caret[1].length + 1 : 1 };
  }
}

// ---- The loop.
const chunk = Buffer.alloc(65536);
let chunkStart = 0, chunkEnd = 0;
function readMore(buffer, offset) {
  for (;;) {
    try {
      const count = fs.readSync(0, buffer, offset, buffer.length - offset, null);
      if (count === 0) process.exit(0);
      return count;
    } catch (error) {
      if (error.code === 'EOF') process.exit(0);
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}
// One read usually brings a whole request.
function readRequest() {
  while (chunkEnd - chunkStart < 4) {
    chunk.copy(chunk, 0, chunkStart, chunkEnd);
    chunkEnd -= chunkStart; chunkStart = 0;
    chunkEnd += readMore(chunk, chunkEnd);
  }
  const length = chunk.readUInt32LE(chunkStart);
  chunkStart += 4;
  if (length <= chunkEnd - chunkStart) {
    const text = chunk.toString('utf8', chunkStart, chunkStart + length);
    chunkStart += length;
    return text;
  }
  const body = Buffer.allocUnsafe(length);
  let filled = chunk.copy(body, 0, chunkStart, chunkEnd);
  chunkStart = chunkEnd = 0;
  while (filled < length) filled += readMore(body, filled);
  return body.toString('utf8');
}
// The first character tells the server whether to go on using this process, and whether it still knows its scripts.
function answer(mark, text) {
  const body = Buffer.from((answers++ > MAXIMUM_ANSWERS ? '-' : mark) + text, 'utf8');
  const frame = Buffer.allocUnsafe(body.length + 4);
  frame.writeUInt32LE(body.length, 0);
  body.copy(frame, 4);
  let offset = 0;
  while (offset < frame.length) {
    try {
      offset += fs.writeSync(1, frame, offset, frame.length - offset);
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}
function handle(text) {
  // First line: command and script id; the rest: source or scope.
  const end = text.indexOf('\n');
  const [command, id, watch] = text.slice(0, end).split(' ');
  const rest = text.slice(end + 1);
  switch (command) {
    case 'define': {
      const { kind, error } = classify(rest);
      if (error) return JSON.stringify({ e: 'syntax', m: error.message, l: error.line, k: error.column });
      if (known.size >= MAXIMUM_SCRIPTS) { known = new Set(); realm.forget(); }
      realm.define(id, rest, kind);
      known.add(id);
      return '{}';
    }
    case 'run':
      if (!known.has(id)) return '{"e":"undefined"}';
      try {
        const result = realm.evaluate(id, rest, watch === '1');
        return typeof result === 'string' ? result : '{"e":"thrown","m":"no result"}';
      } catch (error) {
        return '{"e":"thrown","m":"Maximum call stack size exceeded"}';
      }
    case 'check': {
      const { error } = classify(rest);
      return error ? JSON.stringify({ e: 'syntax', m: error.message, l: error.line, k: error.column }) : '{}';
    }
    default:
      return '{"e":"thrown","m":"unknown command"}';
  }
}
globalThis.serve = function () {
  for (;;) {
    const text = handle(readRequest());
    const isSpent = realm.isSpent();
    answer(isSpent ? '*' : '+', text);
    if (isSpent) startAnew();
  }
};
startAnew();
// SIGINT interrupts whatever runs in here, endless loops and regular expressions too, and nothing that a script wrote notices. Half-done work goes with the realm.
for (;;) {
  try {
    vm.runInThisContext('serve()', { breakOnSigint: true });
  } catch (error) {
    if (error.code !== 'ERR_SCRIPT_EXECUTION_INTERRUPTED') throw error;
    chunkStart = chunkEnd = 0;
    startAnew();
    answer('!', '');
  }
}
