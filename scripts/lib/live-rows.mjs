import { readFileSync } from "node:fs"
import { join } from "node:path"
import { ownFiles } from "./own-files.mjs"
import { ROOT } from "./paths.mjs"
import { Sentence } from "./say.mjs"

const { parts: GROWING } = JSON.parse(readFileSync(join(ROOT, "scripts/lib/growing-tables.json"), "utf8"))
const READ = new RegExp(
  `\\b(?:from|join) "?(${GROWING.join("|")})\\b"?(?: (?!(?:on|where|set|order|group|left|join|cross|limit)\\b)([a-z_]+))?( (?:on \\2\\.|where (?:\\2\\.)?)id = )?`,
  "g",
)

// Tests read small tables, and a migration reads the whole of one once.
const OTHERS = /\/(__tests__|migrations)\/|-table\.ts$/

const TEXT_OR_COMMENT = /\/\/.*|\/\*[^]*?\*\/|"(?:[^"\\\n]|\\.)*"|`/g

/** Where the template literal that begins at `at` ends. What stands in its braces may hold others. */
function templateEnd(source, at) {
  let depth = 0
  for (let i = at + 1; i < source.length; i++) {
    const sign = source[i]
    if (sign === "\\") i++
    else if (sign === "`" && depth === 0) return i
    else if (sign === "`") i = templateEnd(source, i)
    else if (sign === "{" && (depth > 0 || source[i - 1] === "$")) depth++
    else if (sign === "}" && depth > 0) depth--
  }
  return source.length
}

/** The texts in a source: those in quotes, and template literals with all that stands in them. */
function textsIn(source) {
  const texts = []
  const next = new RegExp(TEXT_OR_COMMENT)
  for (let found = next.exec(source); found; found = next.exec(source)) {
    if (found[0] === "`") next.lastIndex = templateEnd(source, found.index) + 1
    if (!found[0].startsWith("/")) texts.push(source.slice(found.index, next.lastIndex))
  }
  return texts
}

/** Names by which a statement reads a growing table more often than it says that the rows are not deleted. */
function forgetful(text) {
  const sql = text.toLowerCase().replace(/\s+/g, " ")
  const reads = new Map()
  for (const [, , alias = "", byId] of sql.matchAll(READ)) if (!byId) reads.set(alias, (reads.get(alias) ?? 0) + 1)
  const said = (alias) =>
    [...sql.matchAll(new RegExp(`(?<![\\w.])${alias && `${alias}\\.`}deleted_at is null`, "g"))].length
  return [...reads].filter(([alias, times]) => said(alias) < times).map(([alias]) => alias || "no name")
}

/**
 * PostgreSQL uses a partial index only where the statement says `deleted_at is null`, and else reads the whole table for each row that it
 * looks up.
 */
export function demandLiveRows() {
  const wrong = ownFiles()
    .filter((file) => /^(plugins\/[^/]+|backend)\/src\/.*\.ts$/.test(file) && !OTHERS.test(file))
    .map((file) => ({ file, names: textsIn(readFileSync(join(ROOT, file), "utf8")).flatMap(forgetful) }))
    .filter(({ names }) => names.length > 0)
  const lines = wrong.map(({ file, names }) => `    ${file}: ${names.join(", ")}`)
  if (lines.length) throw new Sentence(`"deleted_at is null" is missing of tables that grow:\n${lines.join("\n")}`)
}
