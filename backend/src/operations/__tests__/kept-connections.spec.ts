import { type IncomingMessage, createServer, get } from "node:http"
import type { AddressInfo } from "node:net"
import { keepConnections } from "../kept-connections"

it("a connection outlives the idle minute of a proxy from the second request on", async () => {
  const server = createServer((req, res) => {
    keepConnections(req as never, res as never, () => res.end())
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const { port } = server.address() as AddressInfo
  const kept = () =>
    new Promise<string>((told, fail) => {
      const read = (answer: IncomingMessage) =>
        answer.resume().on("end", () => told(String(answer.headers["keep-alive"])))
      get({ port, host: "127.0.0.1", headers: { connection: "keep-alive" } }, read).on("error", fail)
    })
  await kept()
  expect(await kept()).toBe("timeout=75")
  server.closeAllConnections()
  server.close()
})
