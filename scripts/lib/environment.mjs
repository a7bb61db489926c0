/** No tool that we start reports anything to anybody. */
export const quiet = {
  MEDUSA_DISABLE_TELEMETRY: "true",
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  DO_NOT_TRACK: "1",
}

/** What a program needs of the machine that it runs on. */
const OF_THE_MACHINE =
  /^(PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_\w+|TZ|TMPDIR|TERM|COLORTERM|NO_COLOR|FORCE_COLOR|CI|XDG_\w+|LD_LIBRARY_PATH|DYLD_\w+|(VOLTA|ASDF|MISE|NVM|TURBO|PLAYWRIGHT)_\w+|DEBUG|PWDEBUG|NODE_OPTIONS|NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR)|(https?|no|all)_proxy|npm_(?!config_production$)\w+)$/i

/**
 * What the servers may see of the caller's environment. Whoever starts a demo may have the settings of a real floor in it: its database, its
 * carrier's token, its folder of papers.
 */
export const inherited = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => OF_THE_MACHINE.test(name)))

/**
 * The same of files: nothing that lies in backend/.env reaches a server, a command or a build that we start for a demo, for working on the code or for
 * tests.
 */
export const withoutFiles = { ENV_FILES: "ignored" }

/**
 * Environment of the backend.
 * stack: { databaseUrl, meilisearch?: { url, key }, redis?: { url }, secrets: { jwt, cookie, personalData?, personalDataHash?, label? }, backendUrl, siteUrl }
 */
export const backendEnvironment = ({ databaseUrl, meilisearch, redis, secrets, backendUrl, siteUrl }) => ({
  ...inherited(),
  ...quiet,
  ...withoutFiles,
  __MEDUSA_DB_CONNECTION_MAX_RETRIES: "1", // the database is up before Medusa is: fail at once, not after five minutes
  DATABASE_URL: databaseUrl,
  ...(meilisearch && { MEILISEARCH_HOST: meilisearch.url, MEILISEARCH_API_KEY: meilisearch.key }),
  ...(redis && { REDIS_URL: redis.url }),
  JWT_SECRET: secrets.jwt,
  COOKIE_SECRET: secrets.cookie,
  ...(secrets.personalData && {
    PERSONAL_DATA_KEYS: `k1:${secrets.personalData}`,
    PERSONAL_DATA_HASH_KEY: secrets.personalDataHash,
  }),
  ...(secrets.label && { LABEL_KEY: secrets.label }),
  COOKIE_SECURE: "false",
  BACKEND_PUBLIC_URL: backendUrl,
  STOREFRONT_URL: siteUrl,
  STORE_CORS: siteUrl,
  ADMIN_CORS: backendUrl,
  AUTH_CORS: `${siteUrl},${backendUrl}`,
  LOG_LEVEL: "info",
  REQUEST_LOG: "json",
})

/** Environment of the storefront. `key` is the publishable key of the national channel. */
export const storefrontEnvironment = ({ backendUrl, siteUrl, key }) => ({
  ...inherited(),
  ...quiet,
  BACKEND_URL: backendUrl,
  STOREFRONT_URL: siteUrl,
  MEDUSA_PUBLISHABLE_KEY: key ?? "",
})
