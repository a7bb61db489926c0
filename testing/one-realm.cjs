/**
 * The environment that shared-packages.cjs needs: suites and packages have the same `Date`, `Error` and `Array`. Jest's own gives each file of
 * tests built-ins of its own, and `instanceof` would not know those of a package.
 */
const { createContext, Script } = require("node:vm")
const { ModernFakeTimers } = require("@jest/fake-timers")
const { TestEnvironment } = require("jest-environment-node")

const ours = new WeakSet()
const { runInContext } = Script.prototype
// Jest's runtime runs all code in its environment's context, and Node does not tell the one that it runs in itself.
Script.prototype.runInContext = function (context, options) {
  return ours.has(context) ? this.runInThisContext(options) : runInContext.call(this, context, options)
}

module.exports = class OneRealm extends TestEnvironment {
  #globals = Object.getOwnPropertyDescriptors(globalThis)
  #env = { ...process.env }

  constructor(config, context) {
    super(config, context)
    this.global = globalThis
    this.context = createContext(globalThis)
    this.fakeTimersModern = new ModernFakeTimers({ config: config.projectConfig, global: globalThis })
    ours.add(this.context)
  }

  /** The next file of tests finds what this one found. */
  async teardown() {
    await super.teardown()
    for (const name of Reflect.ownKeys(this.#globals)) {
      const was = this.#globals[name]
      if (was.configurable && "value" in was && globalThis[name] !== was.value)
        Object.defineProperty(globalThis, name, was)
    }
    for (const name of Object.keys(process.env)) if (!(name in this.#env)) delete process.env[name]
    Object.assign(process.env, this.#env)
  }
}
