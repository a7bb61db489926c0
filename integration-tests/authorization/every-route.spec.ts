import { type ActorName, ACTORS, type Actors, gatherActors, type Known } from "../support/actors"
import { call } from "../support/api"
import { attempt } from "./attempt"
import { corePaths } from "./core-routes"
import { CASEWORK } from "./table/casework"
import { CORE } from "./table/core"
import { COD } from "./table/cod"
import { DEPARTMENT } from "./table/department"
import { LABELS } from "./table/labels"
import { MONEY } from "./table/money"
import { MODERATION } from "./table/moderation"
import { NOTICES } from "./table/notices"
import { OPEN } from "./table/open"
import { RECALL } from "./table/recall"
import { OPERATORS } from "./table/operators"
import { PAYOUTS } from "./table/payouts"
import { RECOGNITION } from "./table/recognition"
import type { Row } from "./table/row"
import { SCANS } from "./table/scans"
import { SELLER } from "./table/seller"
import { STATISTICS } from "./table/statistics"
import { TRACEABILITY } from "./table/traceability"
import { CARDS } from "./table/cards"
import { DISPUTES } from "./table/disputes"
import { RETURNS } from "./table/returns"
import { TRANSFERS } from "./table/transfers"
import { VERIFICATION } from "./table/verification"

jest.setTimeout(180_000)

const TABLE = [
  ...DEPARTMENT,
  ...MODERATION,
  ...SELLER,
  ...NOTICES,
  ...OPEN,
  ...RECALL,
  ...OPERATORS,
  ...RECOGNITION,
  ...STATISTICS,
  ...TRACEABILITY,
  ...VERIFICATION,
  ...CASEWORK,
  ...COD,
  ...PAYOUTS,
  ...SCANS,
  ...LABELS,
  ...MONEY,
  ...CARDS,
  ...RETURNS,
  ...DISPUTES,
  ...TRANSFERS,
]
const inTable = new Set(TABLE.map((row) => row.route))

let known: Known
let actors: Actors
let routes: string[]

beforeAll(async () => {
  ;({ known, actors } = await gatherActors())
  routes = ((await call("GET", "/test/routes")).body as { routes: string[] }).routes
})

/** Core addresses that no row of ours covers; the rule for `/admin` holds for whatever is there. */
const coreRoutes = (): string[] => {
  const core = corePaths()
  const isCore = (path: string): boolean => core.has(path) || path.startsWith("/admin/")
  return routes.filter((route) => !inTable.has(route) && isCore(route.replace(/^\w+ /, "")))
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

describe("the core's routes", () => {
  it("refuse whom the table does not let in", async () => {
    const wrong: string[] = []
    for (const [turn, route] of coreRoutes().entries()) {
      const rule = CORE.find(({ pattern }) => pattern.test(route))
      if (!rule || rule.letIn === "not checked here" || rule.letIn === "everyone") continue
      const row: Row = { route, letIn: rule.letIn, empty: true }
      wrong.push(...(await attempt(row, known, actors, outsiders(rule.letIn, turn))))
    }
    expect(wrong).toEqual([])
  })
})

/**
 * One gate guards hundreds of core addresses, so each is tried by nobody and by a user who is no operator, and the
 * other outsiders take turns. Those who are let in are left out: the core's own tests say what it answers them.
 */
function outsiders(letIn: readonly ActorName[], turn: number): ActorName[] {
  const others = ACTORS.filter((actor) => !letIn.includes(actor))
  const always = others.filter((actor) => actor === "nobody" || actor === "nonOperatorUser")
  const inTurn = others[turn % others.length]
  return [...new Set([...always, ...(inTurn ? [inTurn] : [])])]
}
