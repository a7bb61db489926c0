import { readdirSync } from "node:fs"
import { dirname, join, relative } from "node:path"

const apiOf = (entry: string, folder: string): string => join(dirname(require.resolve(entry)), folder)

function pathsUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name === "route.js")
    .map((file) => `/${relative(folder, file.parentPath)}`.replace(/\[([^\]]+)\]/g, ":$1"))
}

/** Addresses that Medusa itself and its draft-order plugin bring, by the folders of their packages. */
export const corePaths = (): Set<string> =>
  new Set([
    ...pathsUnder(apiOf("@medusajs/medusa/package.json", "dist/api")),
    ...pathsUnder(apiOf("@medusajs/draft-order/package.json", ".medusa/server/src/api")),
  ])
