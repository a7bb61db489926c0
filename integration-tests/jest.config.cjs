/** Suites over HTTP against ONE running, seeded server: see support/server.ts for what the environment must hold. */
module.exports = {
  ...require("../jest.preset.cjs"),
  rootDir: __dirname,
  testMatch: ["<rootDir>/{http,authorization}/**/*.spec.ts"],
  testTimeout: 60_000,
}
