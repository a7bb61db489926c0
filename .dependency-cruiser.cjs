/** The import rules of ARCHITECTURE.md, "Imports run one way". */
const BUILT = "(/\\.medusa/server|/dist)?"
const plugin = (...names) => `^(plugins|node_modules/@san-ocop)/(${names.join("|")})/`

/** `name` may use nothing of `others`, neither their sources nor their build output. */
const below = (name, ...others) => ({
  name: `${name}-stays-below`,
  comment: `${name} is a lower layer: it may not import ${others.join(", ")}.`,
  severity: "error",
  from: { path: `^plugins/${name}/src` },
  to: { path: `${plugin(...others)}|^backend/|^storefront/` },
})

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "nothing-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^(#|@/|react|next|lucide-react|use-intl)" },
    },
    below("kit", "floor", "marketplace", "ocop", "payment-stripe", "payment-vietqr", "fulfillment-vn"),
    below("floor", "marketplace", "ocop", "payment-stripe", "payment-vietqr", "fulfillment-vn"),
    below("marketplace", "ocop", "payment-stripe", "payment-vietqr", "fulfillment-vn"),
    below("ocop", "payment-stripe", "payment-vietqr", "fulfillment-vn"),
    below("payment-stripe", "marketplace", "ocop", "payment-vietqr", "fulfillment-vn"),
    below("payment-vietqr", "marketplace", "ocop", "payment-stripe", "fulfillment-vn"),
    below("fulfillment-vn", "marketplace", "ocop", "payment-stripe", "payment-vietqr"),
    {
      name: "kit-is-pure",
      comment:
        "kit does no I/O and knows neither Medusa nor React. Serials want an HMAC, which is a function like others.",
      severity: "error",
      from: { path: "^plugins/kit/src", pathNot: "__tests__|/serial\\.ts$" },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-peer", "npm-no-pkg", "core"] },
    },
    {
      name: "storefront-uses-only-kit",
      comment: "The storefront talks HTTP to the backend.",
      severity: "error",
      from: { path: "^storefront/src" },
      to: {
        path: `${plugin("floor", "marketplace", "ocop", "payment-stripe", "payment-vietqr", "fulfillment-vn")}|^backend/|^node_modules/@medusajs`,
      },
    },
    {
      name: "desks-use-only-shared",
      comment: "Seller centre and department desk can move to an app of their own in a day.",
      severity: "error",
      from: { path: "^storefront/src/features/(seller|department)-[^/]+/" },
      to: { path: "^storefront/src/features/(?!(seller|department)-)" },
    },
    {
      name: "shared-knows-no-feature",
      severity: "error",
      from: { path: "^storefront/src/shared/" },
      to: { path: "^storefront/src/(features|app)/" },
    },
    {
      name: "module-never-imports-another-module",
      severity: "error",
      from: { path: "^plugins/[^/]+/src/modules/([^/]+)/", pathNot: "__tests__" },
      to: { path: `^(plugins|node_modules/@san-ocop)/[^/]+${BUILT}/src/modules/`, pathNot: "/modules/$1/" },
    },
    {
      name: "module-never-imports-upwards",
      severity: "error",
      from: { path: "^plugins/[^/]+/src/(modules|lib)/", pathNot: "__tests__" },
      to: { path: `^(plugins|node_modules/@san-ocop)/[^/]+${BUILT}/src/(api|workflows|subscribers|jobs)/` },
    },
    {
      name: "workflow-never-imports-api",
      severity: "error",
      from: { path: "^(plugins/[^/]+|backend)/src/(workflows|subscribers|jobs)/" },
      to: { path: "/src/api/" },
    },
    {
      name: "route-never-imports-a-model-or-service",
      comment: "A route parses, runs one workflow, answers.",
      severity: "error",
      from: { path: "^(plugins/[^/]+|backend)/src/api/" },
      to: { path: "/src/modules/[^/]+/(models/|service|services/)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nobody-imports-backend",
      severity: "error",
      from: { path: "^(plugins|storefront)/" },
      to: { path: "^backend/" },
    },
    {
      name: "hooks-only-in-backend",
      comment: "Medusa allows one handler for each of its hooks in the whole application.",
      severity: "error",
      from: { path: "^plugins/" },
      to: { path: "/workflows/hooks/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules|\\.medusa|/dist/" },
    exclude: { path: "\\.next/|/migrations/" },
    tsConfig: { fileName: "tsconfig.imports.json" },
    tsPreCompilationDeps: true,
    preserveSymlinks: false,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".d.ts", ".js", ".mjs", ".cjs", ".json"],
    },
  },
}
