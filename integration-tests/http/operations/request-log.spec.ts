import { randomInt } from "node:crypto"
import { freshId } from "../../support/accounts"
import { eventually } from "../../support/eventually"
import { backendUrl, publishableKey, readLog } from "../../support/server"

// Found nowhere else in the log.
const PHONE = `09${String(randomInt(1e8)).padStart(8, "0")}`
const CODE = Array.from({ length: 8 }, () => "ABCDEFGHJKMNPQRSTVWXYZ"[randomInt(22)]).join("")
const WORDS = freshId("ruou-can")

type Line = Record<string, unknown> & { request_id: string }

const isLine = (text: string): boolean => text.startsWith('{"level":"http"')
const linesOf = (name: string): Line[] =>
  readLog("BACKEND")
    .split("\n")
    .filter((text) => isLine(text) && text.includes(name))
    .map((text) => JSON.parse(text) as Line)

/** Requests that tell something of a person in every place that a request has: path, query, body, headers. */
const REQUESTS: [method: string, path: string, body?: unknown][] = [
  ["POST", "/store/order-lookup", { code: CODE, phone: PHONE }],
  ["POST", `/store/order-groups/${CODE}/orders/${CODE}/cancel`, { phone: PHONE, reason: WORDS }],
  ["GET", `/store/order-groups/${CODE}?phone=${PHONE}`],
  ["GET", `/catalog/products?q=${WORDS}&phone=${PHONE}`],
  ["GET", `/catalog/products/${WORDS}`],
  ["GET", `/catalog/traces/${CODE}?phone=${PHONE}`],
  ["GET", `/t/${CODE}/${PHONE}`],
  ["GET", `/${PHONE}/${CODE}?q=${WORDS}`],
  ["POST", "/auth/seller_member/emailpass", { email: PHONE, password: WORDS }],
]

const ask = async (id: string, [method, path, body]: (typeof REQUESTS)[number]): Promise<number> => {
  const answer = await fetch(backendUrl() + path, {
    method,
    headers: {
      "x-request-id": id,
      "x-forwarded-for": "203.0.113.9",
      "user-agent": WORDS,
      referer: `https://san.example.vn/don-hang/${CODE}?phone=${PHONE}`,
      ...(path.startsWith("/store") && { "x-publishable-api-key": publishableKey() }),
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  await answer.text()
  return answer.status
}

describe("the line that a request leaves in the log", () => {
  it("is there once for each, and has no phone number, code, words of a query, or address of who asked", async () => {
    const name = freshId("log")
    for (const [index, request] of REQUESTS.entries()) {
      expect([request[1], (await ask(`${name}-${index}-`, request)) < 500]).toEqual([request[1], true])
    }
    // An address that cannot be read leaves none: it reaches no route.
    expect(await ask(`${name}-unread`, ["GET", `/catalog/products/%E0%A4%A?q=${WORDS}`])).toBe(400)
    const lines = await eventually(
      () => Promise.resolve(linesOf(name)),
      (found) => found.length >= REQUESTS.length,
    )
    expect(lines.map(({ request_id }) => request_id)).toEqual(REQUESTS.map((_, index) => `${name}-${index}-`))
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(["level", "request_id", "method", "route", "status", "milliseconds"])
    }
    const all = readLog("BACKEND")
    for (const secret of [PHONE, CODE, WORDS, "203.0.113.9"]) expect(all.includes(secret)).toBe(false)
  })

  it("is not there for what asks whether the server lives", async () => {
    const name = freshId("log")
    await fetch(`${backendUrl()}/health`, { headers: { "x-request-id": name } })
    await fetch(`${backendUrl()}/ready?${name}`, { headers: { "x-request-id": name } })
    await fetch(`${backendUrl()}/catalog/floors`, { headers: { "x-request-id": `${name}-after` } })
    const lines = await eventually(
      () => Promise.resolve(linesOf(name)),
      (found) => found.length > 0,
    )
    expect(lines.map(({ request_id }) => request_id)).toEqual([`${name}-after`])
  })
})
