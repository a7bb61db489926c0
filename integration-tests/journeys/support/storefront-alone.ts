import { spawn } from "node:child_process"
import { once } from "node:events"
import { createServer } from "node:net"
import type { AddressInfo } from "node:net"
import { dirname, resolve } from "node:path"

const SERVER = resolve(__dirname, "../../../storefront/.next/standalone/storefront/server.js")

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, "close")
  return port
}

/** The built storefront with a backend that nobody answers at, or that is at this port. Returns its address and what ends it. */
export async function storefrontAlone(backendPort?: number): Promise<{ origin: string; end: () => Promise<void> }> {
  const [port, nobody] = [await freePort(), await freePort()]
  const origin = `http://127.0.0.1:${String(port)}`
  const env = {
    BACKEND_URL: `http://127.0.0.1:${String(backendPort ?? nobody)}`,
    STOREFRONT_URL: origin,
    MEDUSA_PUBLISHABLE_KEY: "pk",
  }
  const child = spawn(process.execPath, [SERVER], {
    cwd: dirname(SERVER),
    env: { PATH: process.env.PATH, NODE_ENV: "production", HOSTNAME: "127.0.0.1", PORT: String(port), ...env },
    stdio: "ignore",
  })
  const gone = once(child, "exit")
  for (let look = 0; look < 200; look += 1) {
    if (
      await fetch(`${origin}/robots.txt`).then(
        () => true,
        () => false,
      )
    )
      break
    await new Promise((done) => setTimeout(done, 100))
  }
  const end = async () => {
    child.kill()
    await gone
  }
  return { origin, end }
}
