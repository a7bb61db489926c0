import { type ActorName, ACTORS, type Actors, gatherActors, type Known } from "../support/actors"
import { call } from "../support/api"
import { attempt } from "./attempt"
import { corePaths } from "./core-routes"
import { CORE } from "./table/core"
import { DEPARTMENT } from "./table/department"
import { OPEN } from "./table/open"
import type { Row } from "./table/row"
import { SELLER } from "./table/seller"

jest.setTimeout(180_000)

const TABLE = [...DEPARTMENT, ...SELLER, ...OPEN]
const inTable = new Set(TABLE.map((row) => row.route))

let known: Known
let actors: Actors
let routes: string[]

beforeAll(async () => {
  ;({ known, actors } = await gatherActors())
  routes = ((await call("GET", "/test/routes")).body as { routes: string[] }).routes
})

/** Core addresses that no row of ours covers. */
const coreRoutes = (): string[] => {
  const core = corePaths()
  return routes.filter((route) => !inTable.has(route) && core.has(route.replace(/^\w+ /, "")))
}

describe("the authorization table", () => {
  it("names every route that the server answers", () => {
    const core = new Set(coreRoutes().filter((route) => CORE.some(({ pattern }) => pattern.test(route))))
    expect(routes.filter((route) => !inTable.has(route) && !core.has(route))).toEqual([])
  })

  it("names no route that the server does not answer", () => {
    expect(TABLE.map((row) => row.route).filter((route) => !routes.includes(route))).toEqual([])
  })

  it("sees the core's routes too", () => {
    expect(coreRoutes().length).toBeGreaterThan(300)
  })
})

describe("every actor at every route of ours", () => {
  it.each(TABLE.map((row) => [row.route, row] as const))("%s", async (_route, row) => {
    expect(await attempt(row, known, actors)).toEqual([])
  })
})

describe("every actor at every route of the core", () => {
  it("is refused where the table does not let him in", async () => {
    const wrong: string[] = []
    for (const route of coreRoutes()) {
      const rule = CORE.find(({ pattern }) => pattern.test(route))
      if (!rule || rule.letIn === "not checked here" || rule.letIn === "everyone") continue
      const row: Row = { route, letIn: rule.letIn, empty: true }
      wrong.push(...(await attempt(row, known, actors, othersThan(rule.letIn))))
    }
    expect(wrong).toEqual([])
  })
})

/** Those who are let in are left out: the core's own tests say what it answers them. */
const othersThan = (letIn: readonly ActorName[]): ActorName[] => ACTORS.filter((actor) => !letIn.includes(actor))
