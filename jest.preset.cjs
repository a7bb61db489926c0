/** What every package's jest configuration starts from: TypeScript through swc, our own packages from their sources. */
const path = require("node:path")
const fromSource = (name, src) => [`^@san-ocop/${name}/(.*)$`, path.join(__dirname, "plugins", name, src, "$1")]

module.exports = {
  testEnvironment: path.join(__dirname, "testing/one-realm.cjs"),
  runtime: path.join(__dirname, "testing/shared-packages.cjs"),
  transform: {
    "^.+\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: "automatic" } },
          target: "es2022",
        },
        // A package that is only an ES module is loaded as in the built code: by `import()`.
        module: { type: "commonjs", ignoreDynamic: true },
      },
    ],
  },
  moduleNameMapper: {
    ...Object.fromEntries(
      ["kit", "floor", "marketplace", "ocop", "payment-stripe", "payment-vietqr", "fulfillment-vn"].map((name) =>
        fromSource(name, "src"),
      ),
    ),
    "^@medusajs/test-utils$": path.join(__dirname, "testing/module-runner.cjs"),
  },
  testMatch: ["<rootDir>/src/**/__tests__/**/*.spec.ts"],
  modulePathIgnorePatterns: ["/\\.medusa/", "/\\.next/", "/dist/"],
}
