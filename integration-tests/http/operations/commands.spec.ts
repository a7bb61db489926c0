import { execFile } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import net from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import { promisify } from "node:util"

const DEMO = path.resolve(__dirname, "../../../scripts/demo.mjs")
const run = promisify(execFile)

const listen = (port: number): Promise<net.Server> =>
  new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once("error", reject)
    server.listen(port, "127.0.0.1", () => resolve(server))
  })

describe("npm run demo", () => {
  const dir = mkdtempSync(path.join(tmpdir(), "san-ocop-demo-"))
  const demo = (...args: string[]) =>
    run(process.execPath, [DEMO, ...args], {
      env: { ...process.env, DATA_DIR: dir, NODE_OPTIONS: "" },
      timeout: 30_000,
    })

  afterAll(() => rmSync(dir, { recursive: true, force: true }))

  it("says in one sentence which port is taken, and ends", async () => {
    const taken = await listen(0)
    const { port } = taken.address() as net.AddressInfo
    const refused = demo("--port-offset", String(port - 9000))
    await expect(refused).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(new RegExp(`Port ${port} \\(backend\\) is taken by another program`)),
    })
    taken.close()
  }, 40_000)

  it("refuses an option that it does not know", async () => {
    await expect(demo("--rset")).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining("Unknown option --rset"),
    })
  }, 40_000)
})
