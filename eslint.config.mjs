import medusa from "@medusajs/eslint-plugin"
import { defineConfig, globalIgnores } from "eslint/config"
import nextVitals from "eslint-config-next/core-web-vitals"
import globals from "globals"
import tseslint from "typescript-eslint"

const SERVER = [
  "backend/src/**/*.ts",
  "backend/*.ts",
  "plugins/{floor,marketplace,ocop,payment-stripe,payment-vietqr,fulfillment-vn}/src/**/*.ts",
]
const ADMIN = ["backend/src/admin/**/*.{ts,tsx}", "plugins/*/src/admin/**/*.{ts,tsx}"]
const PURE = ["plugins/kit/src/**/*.ts", "storefront/**/*.{ts,tsx}"]
const SPECS = ["**/__tests__/**/*.{ts,tsx}", "integration-tests/**/*.ts", "testing/*.ts"]
const GENERATED = ["**/migrations/*.ts"]

/** Medusa's own presets list test folders as global ignores; tests are linted here with rules of their own. */
const medusaStrict = medusa.configs.strict.filter((block) => !block.ignores || block.rules)

/** The machine's own clock, in every way that it is read. */
const machineTime = (message) => [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message },
  { selector: "CallExpression[callee.name='Date']", message },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message },
]

export default defineConfig(
  globalIgnores([
    "**/node_modules/**",
    "**/.medusa/**",
    "**/.next/**",
    "**/.turbo/**",
    "**/dist/**",
    ".data/**",
    "**/next-env.d.ts",
    "backend/src/plugin-stamp.ts",
    "integration-tests/journeys/{results,screenshots}/**",
    "bench-results/**",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx,mjs,cjs,js}"],
    ignores: GENERATED,
    rules: {
      "max-lines": ["error", 250],
      "no-empty": "error",
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"] }],
      eqeqeq: ["error", "always"],
      "prefer-const": "error",
      "object-shorthand": "error",
    },
  },
  {
    files: SERVER,
    ignores: [...SPECS, ...ADMIN, ...GENERATED],
    extends: [tseslint.configs.recommended, medusaStrict],
    languageOptions: { parserOptions: { project: false, projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // Domain code asks the Clock, so that tests can move time and a badge ends at midnight in Vietnam.
      "no-restricted-syntax": ["error", ...machineTime("Ask the Clock.")],
    },
  },
  {
    // Run by hand, answer nobody: their mistakes are read in a terminal, not mapped to a status.
    files: ["backend/src/{scripts,pictures}/**/*.ts"],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },
  {
    files: PURE,
    ignores: [...SPECS, "storefront/*.{ts,mjs}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // Pages show the platform's day, also where a test has moved it: the backend tells it.
      "no-restricted-syntax": ["error", ...machineTime("Take the time from what the backend answered.")],
    },
  },
  {
    // The one place that reads the machine's clock for everybody else.
    files: ["plugins/kit/src/clock.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    files: ["storefront/src/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-imports": [
        "error",
        { paths: [{ name: "@san-ocop/kit/clock", message: "Take the time from what the backend answered." }] },
      ],
    },
    extends: [nextVitals.filter((block) => !block.ignores || block.rules)],
    settings: { next: { rootDir: "storefront" }, react: { version: "19" } },
  },
  { files: ["storefront/*.ts"], extends: [tseslint.configs.recommended] },
  {
    files: [...SPECS, ...ADMIN],
    extends: [tseslint.configs.recommended],
    languageOptions: { globals: globals.jest },
    rules: { "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }] },
  },
  {
    files: ["**/*.mjs", "**/*.cjs"],
    languageOptions: { globals: globals.node },
    rules: { "no-undef": "error", "no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }] },
  },
  { files: ["testing/*.cjs"], languageOptions: { globals: globals.jest } },
)
