const { ModuleMocker } = require('jest-mock');
const vm = require('node:vm');

/** Stands, for jest, for the context that node itself runs programs in. */
const HERE = vm.createContext({});
const { compileFunction } = vm;
vm.compileFunction = (code, names, options) => compileFunction(code, names, options.parsingContext === HERE ? { ...options, parsingContext: undefined } : options);

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP', 'exit', 'uncaughtException', 'unhandledRejection', 'warning'];

/**
 * Runs tests where programs run. In a context of its own, as jest would have it, each global name is asked for through
 * an interceptor, which made the embedded database and the rest of the program several times slower than they are.
 * What a file leaves in the globals, the environment and the listeners of the process is taken away after it.
 */
module.exports = class OneContext {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  fakeTimers = null;
  fakeTimersModern = null;
  #names = new Set(Reflect.ownKeys(globalThis));
  #env = { ...process.env };
  #exit = process.exit;
  #console = globalThis.console;
  #listeners = new Map(SIGNALS.map((name) => [name, process.rawListeners(name)]));

  async setup() { Error.stackTraceLimit = 100; }

  async teardown() {
    process.exit = this.#exit;
    globalThis.console = this.#console;
    for (const name of Reflect.ownKeys(globalThis)) if (!this.#names.has(name)) Reflect.deleteProperty(globalThis, name);
    for (const name of Object.keys(process.env)) if (!(name in this.#env)) delete process.env[name];
    Object.assign(process.env, this.#env);
    for (const [name, before] of this.#listeners) for (const listener of process.rawListeners(name)) if (!before.includes(listener)) process.removeListener(name, listener);
  }

  exportConditions() { return ['node', 'node-addons']; }

  getVmContext() { return HERE; }
};
