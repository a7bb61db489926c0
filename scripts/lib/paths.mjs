import { join, resolve } from "node:path"

export const ROOT = resolve(import.meta.dirname, "../..")
export const BACKEND = join(ROOT, "backend")
export const STOREFRONT = join(ROOT, "storefront")
export const INTEGRATION = join(ROOT, "integration-tests")

/** In the container image everything is installed and built, and the backend runs from its build. */
export const PREBUILT = process.env.PREBUILT === "true"

/** Everything that the commands keep between runs: databases, uploads, secrets, logs. Not in git. */
export const DATA = process.env.DATA_DIR ? resolve(process.env.DATA_DIR) : join(ROOT, ".data")

/**
 * `medusa develop` watches the backend's own sources only, and no file whose name begins with a dot: touching this one makes it take up a rebuilt plugin.
 */
export const PLUGIN_STAMP = join(BACKEND, "src/plugin-stamp.ts")
