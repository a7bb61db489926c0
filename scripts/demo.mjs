import { join } from "node:path"
import { showAddresses } from "./lib/accounts.mjs"
import { readArguments } from "./lib/args.mjs"
import { APPLICATIONS, BUILT_BACKEND, linkUploads, PLUGINS, turbo } from "./lib/builds.mjs"
import { demandSpace } from "./lib/disk.mjs"
import { backendEnvironment, storefrontEnvironment } from "./lib/environment.mjs"
import { demandNode, installDependencies, installed } from "./lib/install.mjs"
import { lock } from "./lib/lock.mjs"
import { startBackend } from "./lib/medusa.mjs"
import { ROOT } from "./lib/paths.mjs"
import { demandPorts } from "./lib/ports.mjs"
import { prepareDatabase } from "./lib/preparation.mjs"
import { elapsed, step } from "./lib/say.mjs"
import { secretsOf } from "./lib/secrets.mjs"
import { forget, portsFor, startServices } from "./lib/stack.mjs"
import { startStorefront } from "./lib/storefront.mjs"
import { State } from "./lib/state.mjs"
import { main } from "./lib/supervisor.mjs"
import { DEMO, DEMO_LOCK } from "./lib/target.mjs"

/** The whole floor on one machine, with sample data, as it runs in production. See README.md. */
main(async () => {
  const options = readArguments({ reset: "flag", "port-offset": "number" })
  const dir = DEMO
  const log = (name) => join(dir, "logs", `${name}.log`)
  const ports = portsFor(options["port-offset"])

  demandNode()
  lock(DEMO_LOCK)
  await demandPorts(ports, "move all ports: npm run demo -- --port-offset 100")
  if (options.reset) await step("Earlier demo forgotten", () => forget(dir))
  demandSpace(ROOT, installed() ? 1 : 3)
  demandSpace(dir, 1)
  await step("Dependencies installed", installDependencies)

  new State(join(dir, "state.json")).write({ offset: options["port-offset"] ?? 0 })
  const secrets = secretsOf(join(dir, "secrets.json"))
  const services = await startServices({ dir, ports, key: secrets.search })
  const addresses = {
    backendUrl: `http://localhost:${ports.backend}`,
    siteUrl: `http://localhost:${ports.storefront}`,
  }
  const uploads = join(dir, "uploads")
  const env = {
    ...backendEnvironment({
      databaseUrl: services.postgres.url,
      meilisearch: services.meilisearch,
      secrets,
      ...addresses,
    }),
    NODE_ENV: "production",
    UPLOAD_DIR: uploads,
    DEMO: "true",
  }

  await step("Plugins built", () => turbo("build", PLUGINS, { log: log("build") }))
  const [setup] = await Promise.all([
    prepareDatabase({ dir, fresh: services.postgres.fresh, env, log: log("prepare") }),
    step("Backend, Admin and storefront built", () => turbo("build", APPLICATIONS, { log: log("build") })),
  ])

  linkUploads(BUILT_BACKEND, uploads)
  const storefront = {
    ...storefrontEnvironment({ ...addresses, key: setup.publishable_key }),
    BACKEND_URL: `http://127.0.0.1:${ports.backend}`,
    DEMO: "true",
  }
  await step("Backend and Admin are up", async () => {
    await startBackend({ cwd: BUILT_BACKEND, port: ports.backend, env, log: log("backend") })
  })
  await step("Storefront is up", async () => {
    await startStorefront({ port: ports.storefront, env: storefront, log: log("storefront") })
  })
  showAddresses({ ...addresses, seconds: elapsed() })
  await new Promise(() => undefined) // until Ctrl-C, or until something dies
})
