const { readFileSync } = require("node:fs")
const { transformSync } = require("@swc/core")

/**
 * Lets `require` read the backend's TypeScript. What Medusa's wrapper takes for that, ts-node, loads Node's `domain` with its console,
 * and a process with `domain` pays for every promise.
 */
const HOW = {
  jsc: {
    parser: { syntax: "typescript", decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
    target: "es2022",
  },
  module: { type: "commonjs", ignoreDynamic: true }, // a package that is only an ES module is loaded by `import()`, as in the build
  sourceMaps: "inline",
}

require.extensions[".ts"] = (module, filename) => {
  module._compile(transformSync(readFileSync(filename, "utf8"), { ...HOW, filename, swcrc: false }).code, filename)
}
