import { loadEnv } from "@medusajs/framework/utils"

type Environment = Record<string, string | undefined>

/**
 * Adds what the `.env` files of the folder say and `env` does not to the process's environment, as Medusa projects do. With `ENV_FILES=ignored` nothing
 * is read: a demonstration or a test must not be steered by the settings of a real floor that lie in the same clone.
 */
export function readEnvFiles(env: Environment, folder: string): void {
  if (env.ENV_FILES !== "ignored") loadEnv(env.NODE_ENV ?? "development", folder)
}
