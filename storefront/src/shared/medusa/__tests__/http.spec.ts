/** @jest-environment node */
import { createServer, type Server } from "node:http"
import type { AddressInfo, Socket } from "node:net"
import { exchange } from "../http"

describe("an exchange with a backend that closes its kept connections just when they are used again", () => {
  const asked = new Map<Socket, number>()
  let server: Server
  let url: URL
  beforeAll(async () => {
    server = createServer((request, response) => {
      const times = (asked.get(request.socket) ?? 0) + 1
      asked.set(request.socket, times)
      if (times > 1) request.socket.destroy()
      else response.end(request.method)
    })
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
    url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/x`)
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  const ask = async (method: "GET" | "POST") => {
    const { body } = await exchange({ method, url, headers: {}, timeoutMs: 10_000 })
    return body.toString()
  }

  it("loses no write", async () => {
    expect(await ask("GET")).toBe("GET")
    expect(await ask("POST")).toBe("POST")
    expect(await ask("POST")).toBe("POST")
  })

  it("answers each read, also where several connections were kept", async () => {
    const four = () => Promise.all([1, 2, 3, 4].map(() => ask("GET")))
    expect([await four(), await four()]).toEqual([Array(4).fill("GET"), Array(4).fill("GET")])
    expect(await ask("GET")).toBe("GET")
  })
})
