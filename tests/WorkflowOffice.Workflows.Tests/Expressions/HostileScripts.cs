namespace WorkflowOffice.Workflows.Tests.Expressions;

/// <summary>Scripts nobody should write.</summary>
internal static class HostileScripts
{
    private const string Probe = "typeof process !== 'undefined' || typeof require !== 'undefined' ? 'ESCAPED' : 'no'";

    /// <summary>Ways to a Function constructor, in which the probe is run.</summary>
    private static readonly string[] Constructors =
    [
        "Function", "(function(){}).constructor", "(()=>{}).constructor", "(async()=>{}).constructor", "(function*(){}).constructor",
        "(async function*(){}).constructor", "this.constructor.constructor", "globalThis.constructor?.constructor", "[].constructor.constructor",
        "''.constructor.constructor", "(1).constructor.constructor", "({}).constructor.constructor", "/x/.constructor.constructor", "Symbol().constructor.constructor",
        "new Map().constructor.constructor", "Promise.resolve().constructor.constructor", "Reflect.constructor.constructor", "Math.constructor.constructor",
        "JSON.constructor.constructor", "new Date().constructor.constructor", "Date.constructor", "new Error().constructor.constructor", "getVariable.constructor",
        "setVariable.constructor", "getInput.constructor", "toJson.constructor", "TimeSpan.constructor", "DateTime.constructor.constructor", "Guid.constructor.constructor",
        "variables.constructor.constructor", "arguments.constructor.constructor", "Object.getPrototypeOf(function*(){}).constructor", "new Proxy({}, {}).constructor.constructor",
        "(10n).constructor.constructor", "Object.getOwnPropertyDescriptor(Object.prototype, '__proto__')?.get?.constructor ?? Function", "Array.from.constructor",
    ];

    public static readonly IReadOnlyList<string> All =
    [
        .. Constructors.Select(c => $"({c})(\"return {Probe.Replace("'", "\\'", StringComparison.Ordinal)}\")()".Replace("\\'", "'", StringComparison.Ordinal)),
        .. Constructors.Select(c => $"(({c})('return typeof this === \"object\" && this.process ? \"ESC\" + \"APED\" : \"no\"')())"),
        .. Escapes,
        .. Leftovers,
        .. Hungry,
        .. Endless,
        .. Deep,
    ];

    private static string[] Escapes =>
    [
        Probe,
        $"eval(\"{Probe.Replace("\"", "'", StringComparison.Ordinal)}\")",
        $"(0, eval)(\"{Probe}\")",
        $"new Function(\"return {Probe}\")()",
        $"try {{ null.x }} catch (e) {{ e.constructor.constructor(\"return {Probe}\")() }}",
        $"try {{ (function f() {{ f() }})() }} catch (e) {{ e.constructor.constructor(\"return {Probe}\")() }}",
        $"try {{ decodeURIComponent('%') }} catch (e) {{ e.constructor.constructor(\"return {Probe}\")() }}",
        $"try {{ new Array(-1) }} catch (e) {{ e.constructor.constructor(\"return {Probe}\")() }}",
        $"try {{ parseGuid('x') }} catch (e) {{ e.constructor.constructor(\"return {Probe}\")() }}",
        $"try {{ toJson(1n, 2) }} catch (e) {{ e.constructor.constructor(\"return {Probe}\")() }}",
        $"try {{ const a = {{}}; a.a = a; toJson(a) }} catch (e) {{ e.constructor.constructor(\"return {Probe}\")() }}",
        $"getVariable.caller === null || (getVariable.caller.constructor(\"return {Probe}\")())",
        $"(function () {{ return arguments.callee.caller }})()?.constructor(\"return {Probe}\")()",
        $"(function f() {{ return f.caller ? f.caller.constructor(\"return {Probe}\")() : 'no' }})()",
        "Error.prepareStackTrace = (e, frames) => frames.map(f => { try { return typeof f.getThis()?.process } catch { return 'x' } }).includes('object') ? 'ESCAPED' : 'no'; new Error().stack",
        "Error.prepareStackTrace = (e, frames) => frames.map(f => { const g = f.getFunction(); return g ? g.constructor('return typeof process')() : 'x' }).includes('object') ? 'ESCAPED' : 'no'; new Error().stack",
        "Error.stackTraceLimit = 1e9; try { null.x } catch (e) { e.stack.includes('node:fs') ? 'no' : 'no' }",
        "import('fs')", "import /* x */ ('fs')", "import\n('fs')", "await import('fs')", "import.meta", "import fs from 'fs'", "export default 1",
        "im\\u0070ort('fs')",
        "eval('imp' + 'ort(\"fs\")'); 'no'",
        "eval('imp' + 'ort(\"fs\").catch(e => { variables.x = e.constructor.constructor(\"return typeof process\")() === \"object\" ? \"ESCAPED\" : 1 })'); 'no'",
        "new Function('return imp' + 'ort(\"fs\")')(); 'no'",
        "require('fs')", "process.exit(1)", "process.env.PATH ? 'ESCAPED' : 'no'", "process.binding('fs')", "global.process ? 'ESCAPED' : 'no'", "module.exports", "__dirname", "__filename",
        "globalThis.process ? 'ESCAPED' : 'no'", "self", "window", "fetch('http://127.0.0.1')", "new XMLHttpRequest()", "new WebSocket('ws://127.0.0.1')", "setTimeout(() => {}, 0)", "setImmediate", "queueMicrotask(() => {})",
        "new Worker('x')", "Deno", "Bun", "console.log('x')", "structuredClone({})", "Buffer.from('x')", "new SharedArrayBuffer(8)", "Atomics.wait", "new WebAssembly.Module(new Uint8Array(8))", "new WeakRef({})", "new FinalizationRegistry(() => {})",
        "Object.getOwnPropertyNames(globalThis).includes('process') ? 'ESCAPED' : 'no'",
        "Reflect.ownKeys(globalThis).some(k => typeof globalThis[k] === 'object' && globalThis[k]?.mainModule) ? 'ESCAPED' : 'no'",
        "({ toJSON() { return globalThis.process ? 'ESCAPED' : 'no' } })",
        "({ get x() { throw new Error('no') } })",
        "new Proxy({}, { ownKeys() { throw 1 } })",
        "new Proxy({}, { get(t, k) { return k === 'toJSON' ? () => 'no' : t[k] } })",
        "throw { get message() { return globalThis.process ? 'ESCAPED' : 'no' } }",
        "throw { get message() { throw 'again' } }", "throw { message: { toString() { throw 1 } } }", "throw null", "throw undefined", "throw Symbol('x')", "throw () => {}", "Promise.reject(1)", "new Promise(() => {})", "(async () => { await 1; throw 2 })()",
    ];

    private static string[] Leftovers =>
    [
        "left = 1", "globalThis.left = 1", "var left = 1; left", "this.left = 1", "Object.prototype.polluted = 1", "Array.prototype.polluted = 1", "Array.prototype.map = () => []", "JSON = null", "JSON.stringify = () => '\"x\"'", "JSON.parse = null",
        "Object.defineProperty(Object.prototype, 'polluted', { value: 1 })", "Object.setPrototypeOf(Array.prototype, { polluted: 1 })", "Object.setPrototypeOf(globalThis, { left: 1 })", "({}).__proto__.polluted = 1",
        "Math.random = () => 4", "Date.now = () => 0", "Date = null", "getVariable = () => 'x'", "setVariable = null", "variables = null", "globalThis.getN = () => 'x'", "Object.defineProperty(globalThis, 'left', { value: 1, configurable: false })",
        "delete globalThis.JSON", "delete Array.prototype.map", "Object.freeze(globalThis)", "Object.preventExtensions(globalThis)", "Symbol.iterator = 1", "String.prototype.repeat = null", "RegExp.prototype.exec = () => null", "Map.prototype.get = null", "Promise.prototype.then = null",
        "Function.prototype.call = null", "Object.keys = () => []", "TimeSpan.FromDays = () => 'x'", "TimeSpan.prototype.toJSON = null", "DateTime.Parse = null",
    ];

    private static string[] Hungry =>
    [
        "'x'.repeat(2**30)", "'x'.repeat(2**29 - 25).split('')", "new Array(2**31 - 1).join('x')", "new Array(2**32 - 1).fill(0)", "Array.from({ length: 1e9 })", "let a = []; while (true) a.push(a.slice())", "let s = 'x'; while (true) s += s", "let s = 'xy'; for (let i = 0; i < 28; i++) s += s; s",
        "'x'.padStart(2**29)", "new Array(1e8).fill('x').join()", "let m = new Map(); for (let i = 0; ; i++) m.set(i, 'x'.repeat(1000))", "JSON.stringify(new Array(1e8))", "'x'.repeat(5e6)", "10n ** 10000000n", "'a'.repeat(2**24).lastIndexOf('a'.repeat(2**20) + 'b')", "(function f(a) { return f([a, a, a]) })(1)", "Array(1e6).fill(Array(1e3).fill(1))",
        "variables.big = 'x'.repeat(5e6); 1", "setVariable('big', Array(1e6).fill('abc'))", "Symbol('x'.repeat(1e8)).toString()", "new Set(Array.from({ length: 2**24 }, (_, i) => i))",
    ];

    private static string[] Endless =>
    [
        "while (true) {}", "for (;;);", "do {} while (1)", "(function f() { while (1) f() })()", "/(a+)+$/.test('a'.repeat(40) + 'b')", "/^(([a-z])+.)+[A-Z]([a-z])+$/.test('a'.repeat(60))", "let p = Promise.resolve(); while (true) p = p.then(() => {})",
        "[1].sort(() => { while (true) {} })", "({ toJSON() { for (;;); } })", "[..., function* () { while (true) yield 1 }()]", "[...(function* () { while (true) yield 1 })()]", "`${{ toString() { for (;;); } }}`",
    ];

    private static string[] Deep =>
    [
        "(function f() { f() })()", "const f = () => f(); f()", "let a = []; for (let i = 0; i < 1e5; i++) a = [a]; a", "let o = {}; for (let i = 0; i < 1e5; i++) o = { o }; o", "JSON.parse('['.repeat(1e5) + ']'.repeat(1e5))", "const a = {}; a.a = a; a", "new Proxy({}, { get(t, k, r) { return r[k] } }).x",
        "let r = ''; for (let i = 0; i < 5e4; i++) r += '('; new RegExp(r)", "eval('('.repeat(1e5))", "eval('1' + '+1'.repeat(1e5))", "let o = {}; for (let i = 0; i < 200; i++) o = { o }; o", "[].concat.apply([], Array(2e5).fill([1]))", "Math.max(...Array(1e7).fill(1))",
    ];
}
