import net from "node:net"
import type { ProductList } from "@san-ocop/kit/http/catalog"
import { ask } from "../../support/ask"
import { eventually } from "../../support/eventually"
import { describeWith } from "../../support/server"

const partsUp = async () => (await ask<{ parts: Record<string, string> }>("GET", "/ready")).body.parts

/** What Redis answers to one command, as it stands on the wire: ":2" for the number two. */
const redis = (command: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(process.env.REDIS_URL ?? "")
    const socket = net.connect(Number(port), hostname, () => socket.write(`${command}\r\n`))
    socket.setEncoding("utf8")
    socket.once("error", reject)
    socket.once("data", (data) => {
      socket.destroy()
      resolve(String(data).trim())
    })
  })

describeWith("REDIS_URL")("Redis", () => {
  it("is what this server uses, not modules of one process", async () => {
    expect(await partsUp()).toMatchObject({ redis: "up" })
    expect(await redis("EXISTS RedisEventBusService:events-queue:meta bull:medusa-workflows:meta")).toBe(":2")
  })
})

describeWith("MEILISEARCH_HOST")("Meilisearch", () => {
  const documents = async (): Promise<number> => {
    const { MEILISEARCH_HOST: host = "", MEILISEARCH_API_KEY: key = "" } = process.env
    const response = await fetch(`${host}/stats`, { headers: { authorization: `Bearer ${key}` } })
    const { indexes } = (await response.json()) as { indexes: Record<string, { numberOfDocuments: number }> }
    const products = Object.entries(indexes).filter(([uid]) => uid.startsWith("product"))
    return Math.max(0, ...products.map(([, { numberOfDocuments }]) => numberOfDocuments))
  }
  const list = async () => (await ask<ProductList>("GET", "/catalog/products")).body

  it("is what answers searches, with every product in it", async () => {
    expect(await partsUp()).toMatchObject({ search: "up" })
    const { count } = await eventually(list, ({ limited }) => !limited)
    expect(await eventually(documents, (found) => found >= count)).toBeGreaterThan(300)
  })
})
