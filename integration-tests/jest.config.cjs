/** Suites over HTTP against a running, seeded server, each worker against its own: see support/server.ts for what the environment must hold. */
module.exports = {
  ...require("../jest.preset.cjs"),
  rootDir: __dirname,
  testMatch: ["<rootDir>/{http,authorization}/**/*.spec.ts"],
  testSequencer: "<rootDir>/support/pristine-first.cjs",
  setupFiles: ["<rootDir>/support/lane.ts"],
  testTimeout: 60_000,
}
