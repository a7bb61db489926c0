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

/**
 * The other side may be closing a kept connection at this moment. A read is then asked again; of a write nobody knows whether it arrived, so
 * that it goes over a connection of its own.
 */
const agentFor = (method: RawRequest["method"], secure: boolean) =>
  method === "GET" && (secure ? agents["https:"] : agents["http:"])
const MAX_ANSWER_BYTES = 8 * 1024 * 1024

/**
 * One HTTP exchange with the backend.
 * @throws BackendDown when there is no whole answer within `timeoutMs`
 */
export const exchange = ({ method, url, headers, body, timeoutMs, maxAnswerBytes }: RawRequest): Promise<RawAnswer> =>
  new Promise((resolve, reject) => {
    const most = maxAnswerBytes ?? MAX_ANSWER_BYTES
    const fail = (cause: unknown) => {
      reject(new BackendDown(cause))
    }
    const secure = url.protocol === "https:"
    const request = (secure ? https : http).request(url, {
      method,
      headers: body === undefined ? headers : { ...headers, "content-length": String(Buffer.byteLength(body)) },
      agent: agentFor(method, secure),
      signal: AbortSignal.timeout(timeoutMs),
    })
    request.on("error", fail)
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
