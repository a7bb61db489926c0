import { type ActorName, ACTORS, type Actors, type Known } from "../support/actors"
import { type Answer, call } from "../support/api"
import type { Row } from "./table/row"

const REFUSED = [401, 403, 404]
// No schema of ours knows this field: whoever gets this far was let in, and nothing was done.
const NOT_A_BODY = { khong_phai_truong_nao: true }

const parameter = (name: string, route: string, known: Known): string => {
  if (name === "seller_id") return known.sellerA
  if (name === "producer_id") return known.producerA
  if (name === "id" && route.includes("/registrations/")) return known.registrationA
  if (name === "id" && route.includes("/listings/")) return known.listingA
  return "khong-co"
}

export const pathFor = (row: Row, known: Known): string =>
  row.path?.(known) ??
  row.route.replace(/^\w+ /, "").replace(/:(\w+)/g, (_, name: string) => parameter(name, row.route, known))

export const isLetIn = (row: Row, actor: ActorName): boolean => row.letIn === "everyone" || row.letIn.includes(actor)

function wrong(row: Row, actor: ActorName, method: string, { status }: Answer): boolean {
  if (!isLetIn(row, actor)) return !REFUSED.includes(status)
  if (status >= 500 || status === 401 || status === 403) return true
  if (status === 404) return !row.empty
  return method === "GET" && status !== 200
}

/** Tries one address as every actor (or as those named); answers what did not go as the table says. */
export async function attempt(row: Row, known: Known, actors: Actors, as = ACTORS.slice()): Promise<string[]> {
  const method = row.route.split(" ")[0] ?? "GET"
  const path = pathFor(row, known)
  const tries = as.map(async (actor) => {
    const body = method === "GET" ? undefined : isLetIn(row, actor) ? NOT_A_BODY : (row.body ?? {})
    const answer = await call(method, path, { authorization: actors[actor], body })
    const said = `${actor}: ${method} ${path} answered ${answer.status} ${JSON.stringify(answer.body).slice(0, 80)}`
    return wrong(row, actor, method, answer) ? [said] : []
  })
  return (await Promise.all(tries)).flat()
}
