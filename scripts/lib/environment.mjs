/** No tool that we start reports anything to anybody. */
export const quiet = {
  MEDUSA_DISABLE_TELEMETRY: "true",
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  DO_NOT_TRACK: "1",
}

/** What of the caller's environment the servers may see: nothing that would silently change what they are. */
const FOREIGN =
  /^(DATABASE_URL|REDIS_URL|MEILISEARCH_|STRIPE_|S3_|SMTP_|PERSONAL_DATA_|LABEL_|IDENTITY_CHECK|npm_config_production|NODE_ENV|PORT$)/
export const inherited = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.test(name)))

/**
 * Environment of the backend.
 * stack: { databaseUrl, meilisearch?: { url, key }, redis?: { url }, secrets: { jwt, cookie, personalData?, personalDataHash?, label? }, backendUrl, siteUrl }
 */
export const backendEnvironment = ({ databaseUrl, meilisearch, redis, secrets, backendUrl, siteUrl }) => ({
  ...inherited(),
  ...quiet,
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
