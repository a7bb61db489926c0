import net from "node:net"
import { Sentence } from "./say.mjs"

/** Does anything listen on this port of this machine, on 127.0.0.1 or on all addresses? */
const taken = (port, host) =>
  new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once("error", (error) => (error.code === "EADDRINUSE" ? resolve(true) : reject(error)))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(false)))
  })

/** Refuses to begin when one of `ports` ({ name: number }) is taken. */
export async function demandPorts(ports, hint) {
  for (const [name, port] of Object.entries(ports)) {
    if (await taken(port, "127.0.0.1")) {
      throw new Sentence(`Port ${port} (${name}) is taken by another program. Stop that program, or ${hint}.`)
    }
  }
}

/** A port that nobody uses now. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

/** Does this address answer with a status below 500? */
export async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000), redirect: "manual" })
    await response.arrayBuffer()
    return response.status < 500
  } catch {
    return false // not listening yet
  }
}
