import { readdirSync } from "node:fs"
import { dirname, join, relative } from "node:path"

function pathsUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name === "route.js")
    .map((file) => `/${relative(folder, file.parentPath)}`.replace(/\[([^\]]+)\]/g, ":$1"))
}

/** Addresses that Medusa itself brings, by the folders of its package. */
export const corePaths = (): Set<string> =>
  new Set([...pathsUnder(join(dirname(require.resolve("@medusajs/medusa/package.json")), "dist/api")), "/health"])
