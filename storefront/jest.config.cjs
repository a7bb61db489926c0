const path = require("node:path")
const preset = require("../jest.preset.cjs")

module.exports = {
  ...preset,
  rootDir: __dirname,
  moduleNameMapper: {
    ...preset.moduleNameMapper,
    "^@/(.*)$": "<rootDir>/src/$1",
    "^@messages/(.*)$": "<rootDir>/messages/vi/$1",
    // The guard against bundling server code for browsers has no meaning in tests.
    "^server-only$": path.join(path.dirname(require.resolve("server-only")), "empty.js"),
  },
}
