import "server-only"
import http from "node:http"
import https from "node:https"
import { BackendDown } from "./errors"

export type RawRequest = {
  method: "GET" | "POST" | "DELETE"
  url: URL
  headers: Record<string, string>
  body?: string | Uint8Array
  timeoutMs: number
  maxAnswerBytes?: number
}
export type RawAnswer = { status: number; headers: http.IncomingHttpHeaders; body: Buffer }

// Connections of reads are kept: a new one costs more than the request it carries. Node 20's own fetch waits 40 ms before each POST body.
const agents = {
  "http:": new http.Agent({ keepAlive: true, maxSockets: 128 }),
  "https:": new https.Agent({ keepAlive: true, maxSockets: 128 }),
}

/** Of a write nobody knows whether it arrived where its connection breaks, so that it goes over one of its own. */
const agentFor = (method: RawRequest["method"], secure: boolean) =>
  method === "GET" && (secure ? agents["https:"] : agents["http:"])
const MAX_ANSWER_BYTES = 8 * 1024 * 1024

const CLOSED = new Set(["ECONNRESET", "EPIPE"])

/** Several kept connections may have been closed at once: the second time a read, too, has one of its own. */
const over = (agent: http.Agent | false, asked: RawRequest, signal: AbortSignal): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const { method, url, headers, body, maxAnswerBytes } = asked
    const most = maxAnswerBytes ?? MAX_ANSWER_BYTES
    const fail = (cause: unknown) => {
      reject(new BackendDown(cause))
    }
    const request = (url.protocol === "https:" ? https : http).request(url, {
      method,
      headers: body === undefined ? headers : { ...headers, "content-length": String(Buffer.byteLength(body)) },
      agent,
      signal,
    })
    request.on("error", (cause: NodeJS.ErrnoException) => {
      if (request.reusedSocket && CLOSED.has(cause.code ?? "")) resolve(over(false, asked, signal))
      else fail(cause)
    })
    request.on("response", (response) => {
      const chunks: Buffer[] = []
      let size = 0
      response.on("data", (chunk: Buffer) => {
        size += chunk.length
        if (size > most) request.destroy(new Error("answer too large"))
        else chunks.push(chunk)
      })
      response.on("error", fail)
      response.on("end", () => {
        resolve({ status: response.statusCode ?? 502, headers: response.headers, body: Buffer.concat(chunks) })
      })
    })
    request.end(body)
  })

/**
 * One HTTP exchange with the backend. A read over a kept connection that the other side was just closing is asked once more.
 * @throws BackendDown when there is no whole answer within `timeoutMs`
 */
export const exchange = (asked: RawRequest): Promise<RawAnswer> =>
  over(agentFor(asked.method, asked.url.protocol === "https:"), asked, AbortSignal.timeout(asked.timeoutMs))
