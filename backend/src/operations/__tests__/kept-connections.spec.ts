import { type IncomingMessage, createServer, get } from "node:http"
import type { AddressInfo } from "node:net"
import { keepConnections } from "../kept-connections"

afterEach(() => delete process.env.KEEP_ALIVE_TIMEOUT)

it.each([
  ["the idle minute of a proxy", undefined, "timeout=75"],
  ["the idle time of a proxy that keeps one for longer, as KEEP_ALIVE_TIMEOUT says", "610000", "timeout=610"],
  ["the idle minute where KEEP_ALIVE_TIMEOUT is no number", "long", "timeout=75"],
])("a connection outlives %s, from the second request on", async (_, setting, told) => {
  if (setting) process.env.KEEP_ALIVE_TIMEOUT = setting
  const server = createServer((req, res) => {
    keepConnections(req as never, res as never, () => res.end())
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const { port } = server.address() as AddressInfo
  const kept = () =>
    new Promise<string>((say, fail) => {
      const read = (answer: IncomingMessage) =>
        answer.resume().on("end", () => say(String(answer.headers["keep-alive"])))
      get({ port, host: "127.0.0.1", headers: { connection: "keep-alive" } }, read).on("error", fail)
    })
  await kept()
  expect(await kept()).toBe(told)
  server.closeAllConnections()
  server.close()
})
