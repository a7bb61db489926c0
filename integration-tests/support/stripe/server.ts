import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import { answerDispute, closeDispute } from "./disputes"
import { readForm, textAt } from "./form"
import { cancelIntent, captureIntent, cardOf, confirmIntent, createIntent, intentAt, updateIntent } from "./intents"
import { bankPage, cardPage, closedPage } from "./page"
import { createRefund, finishRefunds, listRefunds } from "./refunds"
import { sdkOf } from "./sdk"
import { answerBank, createSession, enterCard, expireSession, sessionAt } from "./sessions"
import { ApiError, missing, nowSeconds, type State, type StripeEvent } from "./state"
import { confirmPage, createPaymentMethod } from "./test-cards"
import { FAILURES, type Trouble } from "./trouble"
import { newEvent, sendEvent } from "./webhooks"

type Answered = { params: string; status: number; body: unknown }

export type Stripe = Awaited<ReturnType<typeof startStripe>>

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString("utf8")
}

/** Objects that were asked for with the answer stand in the place of their ids. */
function expanded(state: State, value: { payment_intent?: unknown }, wanted: string[]): unknown {
  if (!wanted.some((path) => path.startsWith("payment_intent"))) return value
  const intent = typeof value.payment_intent === "string" ? state.intents.get(value.payment_intent) : undefined
  if (!intent) return value
  const charge = wanted.includes("payment_intent.latest_charge") ? state.charges.get(intent.latest_charge ?? "") : null
  return { ...value, payment_intent: { ...intent, ...(charge && { latest_charge: charge }) } }
}

/**
 * As much of Stripe as cards need, with its rules: one capture, no refund beyond it, each state's own moves, keys that answer the same and refuse other
 * parameters, whole dong. Webhooks go out by themselves while `url` is given, or are kept in `events` to be sent twice, late or out of order.
 */
export async function startStripe({ port, secret, url }: { port: number; secret: string; url?: string }) {
  const origin = `http://127.0.0.1:${String(port)}`
  const events: StripeEvent[] = []
  let calls = 0
  const keys = new Map<string, Answered>()
  const troubles: Trouble[] = []
  const underway = new Set<Promise<unknown>>()
  let sendsByItself = url !== undefined
  const send = (event: StripeEvent, at?: number) => sendEvent(url ?? "", secret, event, at)
  const state: State = {
    intents: new Map(),
    charges: new Map(),
    sessions: new Map(),
    plans: new Map(),
    refunds: new Map(),
    disputes: new Map(),
    toDispute: new Set(),
    refundsOf: new Map(),
    emit: (type, object) => {
      const event = newEvent(type, object)
      events.push(event)
      if (!sendsByItself) return
      const sending = send(event)
        .catch(() => 0)
        .finally(() => underway.delete(sending))
      underway.add(sending)
    },
  }

  function answer(call: string, body: string, query: URLSearchParams): unknown {
    const form = readForm(body)
    const [method = "", path = ""] = call.split(" ")
    const [kind = "", ...rest] = path
      .replace(/^\/v1\//, "")
      .replace("checkout/", "")
      .split("/")
    const [id, verb] = rest
    const expand = [...query].filter(([name]) => name.startsWith("expand")).map(([, value]) => value)
    const route = `${method} ${kind}${id ? "/:id" : ""}${verb ? `/${verb}` : ""}`
    switch (route) {
      case "POST sessions":
        return createSession(state, form, origin)
      case "GET sessions/:id":
        return expanded(state, sessionAt(state, id ?? ""), expand)
      case "POST sessions/:id/expire":
        return expireSession(state, id ?? "")
      case "POST payment_methods":
        return createPaymentMethod(form)
      case "POST payment_pages/:id/confirm":
        return confirmPage(state, id ?? "", form)
      case "GET events":
        return { object: "list", has_more: false, url: "/v1/events", data: [...events].reverse() }
      case "POST payment_intents":
        return createIntent(state, form)
      case "GET payment_intents/:id":
        return intentAt(state, id ?? "")
      case "POST payment_intents/:id":
        return updateIntent(state, id ?? "", form)
      case "POST payment_intents/:id/confirm": {
        const card = cardOf(textAt(form, "payment_method") ?? "")
        if (!card) throw missing("payment_method", textAt(form, "payment_method") ?? "")
        return confirmIntent(state, intentAt(state, id ?? ""), card)
      }
      case "POST payment_intents/:id/capture":
        return captureIntent(state, id ?? "", form)
      case "POST payment_intents/:id/cancel":
        return cancelIntent(state, id ?? "")
      case "POST refunds":
        return createRefund(state, form)
      case "GET refunds":
        return listRefunds(state, query.get("payment_intent"))
      case "POST disputes/:id":
        return answerDispute(state, id ?? "", form)
      case "POST disputes/:id/close":
        return closeDispute(state, id ?? "")
      case "GET charges/:id": {
        const charge = state.charges.get(id ?? "")
        if (!charge) throw missing("charge", id ?? "")
        return charge
      }
      default:
        throw new ApiError(404, "invalid_request_error", `Unrecognized request URL (${call}).`)
    }
  }

  /** A key answers what it answered first, also an error; with other parameters it is refused. */
  function answerOnce(call: string, key: string | undefined, body: string, query: URLSearchParams): Answered {
    const params = `${call}?${[...new URLSearchParams(body)]
      .map((pair) => pair.join("="))
      .sort()
      .join("&")}`
    const known = key === undefined ? undefined : keys.get(key)
    const failed = (error: ApiError): Answered => ({
      params,
      status: error.status,
      body: { error: { type: error.type, code: error.code, message: error.message, ...error.more } },
    })
    if (known && known.params !== params)
      return failed(
        new ApiError(
          400,
          "idempotency_error",
          "Keys for idempotent requests can only be used with the same parameters.",
        ),
      )
    if (known) return known
    let answered: Answered
    try {
      answered = { params, status: 200, body: JSON.parse(JSON.stringify(answer(call, body, query))) as unknown }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      answered = failed(error)
    }
    if (key !== undefined) keys.set(key, answered)
    return answered
  }

  async function api(request: IncomingMessage, response: ServerResponse, path: string, query: URLSearchParams) {
    const body = await readBody(request)
    const call = `${request.method ?? ""} ${path}`
    const at = troubles.findIndex((trouble) => call.includes(trouble.call))
    const [trouble] = at < 0 ? [] : troubles.splice(at, 1)
    // Neither is answered, so that the other side waits until its patience is over.
    if (trouble?.how === "lost") return
    const header = request.headers["idempotency-key"]
    const { status, body: said } =
      (trouble && FAILURES[trouble.how]) ??
      answerOnce(call, typeof header === "string" ? header : undefined, body, query)
    if (trouble?.how === "unheard") return
    response.writeHead(status, { "content-type": "application/json", "request-id": `req_${String((calls += 1))}` })
    response.end(JSON.stringify(said))
  }

  async function hosted(request: IncomingMessage, response: ServerResponse, path: string) {
    const [, , , id = "", step] = path.split("/")
    const session = sessionAt(state, id)
    const show = (html: string) => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html)
    }
    if (session.status !== "open") return show(closedPage())
    if (request.method !== "POST") return show(cardPage(session, ""))
    const form = readForm(await readBody(request))
    const next =
      step === "bank"
        ? answerBank(state, session, form.answer === "yes")
        : enterCard(state, session, textAt(form, "number") ?? "")
    if (next === "paid") return response.writeHead(303, { location: session.success_url }).end()
    if (next === "ask_bank") return show(bankPage(session))
    return show(cardPage(session, next === "declined" ? "Thẻ bị từ chối." : "Số thẻ chưa đúng."))
  }

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", origin)
    const work = pathname.startsWith("/v1/")
      ? api(request, response, pathname, searchParams)
      : hosted(request, response, pathname)
    work.catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve))

  const post = (path: string, fields: Record<string, string>) =>
    fetch(`${origin}${path}`, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" })

  return {
    origin,
    sdk: sdkOf("sk_test_only", origin),
    state,
    send,
    now: nowSeconds,
    /** The next call whose method and path contain `call` goes wrong. */
    trouble: (call: string, how: Trouble["how"]) => troubles.push({ call, how }),
    /** Whether webhooks go out by themselves. */
    sendsByItself: (on: boolean) => {
      sendsByItself = on
    },
    /** Some time later: see `finishRefunds`. */
    finishRefunds: (fail?: boolean) => {
      finishRefunds(state, fail)
    },
    /** Waits until all webhooks that went out were answered. */
    settled: async () => {
      while (underway.size > 0) await Promise.all(underway)
    },
    /** All that happened there, or all of one type, oldest first. */
    news: (type?: string): Promise<StripeEvent[]> =>
      Promise.resolve(events.filter((event) => type === undefined || event.type === type)),
    /** Enters a card on the hosted page as a browser would; answers where it leads, or null when it stays. */
    pay: async (page: string, number: string, bank: "yes" | "no" = "yes"): Promise<string | null> => {
      const { pathname } = new URL(page)
      const first = await post(pathname, { number })
      if (first.status === 303) return first.headers.get("location")
      if (!(await first.text()).includes("3-D Secure")) return null
      return (await post(`${pathname}/bank`, { answer: bank })).headers.get("location")
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
}
