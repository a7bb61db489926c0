import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { type StateTable, toMermaid } from "../state-table"

const PLUGINS = path.resolve(__dirname, "../../..")
const DECLARATION = /satisfies StateTable\b/g

/** A table names only states of its own. */
const isTable = (value: unknown): value is StateTable =>
  typeof value === "object" &&
  value !== null &&
  Object.values(value).every((moves) => Array.isArray(moves) && moves.every((to) => Object.hasOwn(value, to)))

const filesOf = (src: string): string[] =>
  existsSync(src) ? readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts")) : []

/** Files that declare state tables, found by their text: this package imports none of those above it. */
const sources = readdirSync(PLUGINS).flatMap((plugin) =>
  filesOf(path.join(PLUGINS, plugin, "src")).flatMap((file) => {
    const place = path.join(PLUGINS, plugin, "src", file)
    const declared = file.includes("__tests__") ? 0 : (readFileSync(place, "utf8").match(DECLARATION)?.length ?? 0)
    return declared > 0 ? [{ plugin, file, place, declared }] : []
  }),
)
const tablesIn = (place: string): [string, StateTable][] =>
  Object.entries(jest.requireActual<object>(place)).filter((one): one is [string, StateTable] => isTable(one[1]))

const drawingsOf = (plugin: string): string[] =>
  [...readFileSync(path.join(PLUGINS, plugin, "README.md"), "utf8").matchAll(/(stateDiagram-v2\n[^`]*)\n```/g)].map(
    ([, drawing = ""]) => drawing,
  )
const waysToDraw = (table: StateTable): string[] => Object.keys(table).map((start) => toMermaid(table, start))

const plugins = [...new Set(sources.map(({ plugin }) => plugin))]

it("knows every plugin that has states", () => expect(plugins.sort()).toEqual(["floor", "marketplace", "ocop"]))

describe.each(sources)("$plugin/src/$file", ({ plugin, place, declared }) => {
  const tables = tablesIn(place)

  it("gives out the tables that it declares", () => expect(tables).toHaveLength(declared))

  it.each(tables)("has %s drawn in the plugin's README as it is", (_name, table) => {
    const possible = waysToDraw(table)
    expect(drawingsOf(plugin).filter((drawing) => possible.includes(drawing))).not.toEqual([])
  })
})

it.each(plugins)("draws nothing in the README of %s that is no table of its code", (plugin) => {
  const drawn = sources.filter((one) => one.plugin === plugin).flatMap(({ place }) => tablesIn(place))
  const possible = drawn.flatMap(([, table]) => waysToDraw(table))
  expect(drawingsOf(plugin).filter((drawing) => !possible.includes(drawing))).toEqual([])
})
