/**
 * Jest's runtime (jest.preset.cjs), with what lies in node_modules loaded once a worker by Node itself. Jest's own loads it anew for each file of
 * tests, and the three thousand files of Medusa take seconds of that. Our own sources are still each file's own, also those that Medusa
 * asks for: models, migrations, services.
 */
const Module = require("node:module")
const { pathToFileURL } = require("node:url")
const { SyntheticModule } = require("node:vm")
const { default: Runtime } = require("jest-runtime")

/** Jest's own packages keep a state for each file of tests. */
const SHARED = /\/node_modules\/(?!jest|@jest\/|expect\/)/

let running
// Node gives what a package asks of our sources to the file of tests that runs, and keeps none of it for the next.
Module._extensions[".ts"] = (module, file) => {
  delete Module._cache[file]
  module.exports = running.requireModule(file, file)
}

module.exports = class SharedPackages extends Runtime {
  constructor(...args) {
    super(...args)
    running = this
  }

  requireModule(from, name, options, isRequireActual) {
    const file = name && !options && !isRequireActual && this.#sharedFile(from, name)
    return file ? require(file) : super.requireModule(from, name, options, isRequireActual)
  }

  /** Undefined for a file of ours, and for one that is not there: Jest says so in its words. */
  #sharedFile(from, name) {
    try {
      const file = this._resolver.resolveModule(from, name)
      return SHARED.test(file) ? file : undefined
    } catch {
      return undefined
    }
  }

  /** A package that is only an ES module. */
  async loadEsmModule(file, query) {
    if (!SHARED.test(file)) return super.loadEsmModule(file, query)
    const loaded = await import(pathToFileURL(file).href)
    const names = Object.keys(loaded)
    const exported = function () {
      for (const name of names) this.setExport(name, loaded[name])
    }
    return new SyntheticModule(names, exported, { context: this._environment.getVmContext(), identifier: file })
  }
}
