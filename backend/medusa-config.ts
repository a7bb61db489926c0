import { logger } from "@medusajs/framework/logger"
import { defineConfig } from "@medusajs/framework/utils"
import { authModule } from "./src/config/auth"
import { readEnvFiles } from "./src/config/env-files"
import { fileModule } from "./src/config/files"
import { fulfillmentModule } from "./src/config/fulfillment"
import { lockingModule } from "./src/config/locking"
import { setLogLevel } from "./src/config/log-level"
import { notificationModule } from "./src/config/notifications"
import { paymentModule } from "./src/config/payment"
import { redisModules } from "./src/config/redis"
import { searchModule } from "./src/config/search"
import { secretsOf } from "./src/config/secrets"

readEnvFiles(process.env, process.cwd())

const env = process.env
setLogLevel(logger, env)
const redisUrl = env.REDIS_URL || undefined
// `medusa build` reads this file too, where no secret is known yet.
const secrets = process.argv.includes("build") ? {} : secretsOf(env)
// Production over plain http (a demo on localhost): a secure cookie would never come back and the Admin would loop at login.
const cookieOptions = env.COOKIE_SECURE === "false" ? { secure: false, sameSite: "lax" as const } : undefined

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    ...(redisUrl && { redisUrl }),
    ...(cookieOptions && { cookieOptions }),
    workerMode: (env.MEDUSA_WORKER_MODE ?? "shared") as "shared" | "worker" | "server",
    http: {
      storeCors: env.STORE_CORS ?? "http://localhost:8000",
      adminCors: env.ADMIN_CORS ?? "http://localhost:9000",
      authCors: env.AUTH_CORS ?? "http://localhost:8000,http://localhost:9000",
      ...secrets,
      authMethodsPerActor: Object.fromEntries(
        ["customer", "seller_member", "officer", "user"].map((actor) => [actor, ["emailpass"]]),
      ),
    },
  },
  admin: { disable: env.ADMIN_DISABLED === "true" },
  plugins: ["floor", "marketplace", "ocop"].map((name) => ({ resolve: `@san-ocop/${name}`, options: {} })),
  modules: [
    authModule(env),
    fulfillmentModule(env),
    paymentModule(env),
    searchModule(env.MEILISEARCH_HOST || undefined, env.MEILISEARCH_API_KEY),
    fileModule(env),
    notificationModule(env),
    { resolve: "./src/modules/search_words" },
    lockingModule(redisUrl),
    ...redisModules(redisUrl),
  ],
})
