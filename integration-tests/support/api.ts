import { backendUrl, publishableKey } from "./server"

/** What a request carries besides its address. `authorization` is the whole header: "Bearer …" or "Basic …". */
export type Sent = {
  authorization?: string | undefined
  body?: unknown
  key?: boolean
  headers?: Record<string, string>
}

export type Answer = { status: number; body: unknown }

const read = (text: string): unknown => {
  if (!/^\s*[[{]/.test(text)) return text
  return JSON.parse(text) as unknown
}

/** A kept connection that the server closed, since it idled, in the moment in which it was to be used again. */
const closedIdle = (error: unknown): boolean =>
  (error as { cause?: { code?: string } } | undefined)?.cause?.code === "UND_ERR_SOCKET"

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (error) {
    if (!closedIdle(error)) throw error
    return fetch(url, init)
  }
}

/** One request to the backend. The publishable key goes with `/store` addresses unless `key` is false. */
export async function call(
  method: string,
  path: string,
  { authorization, body, key, headers: more }: Sent = {},
): Promise<Answer> {
  const headers: Record<string, string> = { ...more }
  if (authorization) headers.authorization = authorization
  if (body !== undefined) headers["content-type"] = "application/json"
  if (path.startsWith("/store") && key !== false) headers["x-publishable-api-key"] = publishableKey()
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  const response = await send(`${backendUrl()}${path}`, { method, headers, ...sent })
  return { status: response.status, body: read(await response.text()) }
}

/** Logs in with a password. @throws Error with the answer when that is refused */
export async function logIn(actor: string, login: string, password: string): Promise<string> {
  const { status, body } = await call("POST", `/auth/${actor}/emailpass`, { body: { email: login, password } })
  if (status !== 200) throw new Error(`login of ${login} as ${actor}: ${status} ${JSON.stringify(body)}`)
  return `Bearer ${(body as { token: string }).token}`
}
