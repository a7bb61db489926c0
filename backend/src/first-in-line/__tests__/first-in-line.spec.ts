import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type Answer, firstInLine } from "../first-in-line"
import { answerOfRead } from "../public-reads"

type Layer = (req: MedusaRequest, res: MedusaResponse, next: () => void) => void
/** As Express 4 does it: layers with a handler each, of which every one calls the next, the reader of queries first. */
function application() {
  const stack: { handle: Layer }[] = []
  const went: string[] = []
  const app = {
    use: (handle: Layer) => void stack.push({ handle }),
    _router: { stack },
    handle: (req: MedusaRequest, res: MedusaResponse) => {
      const run = (index: number): void => stack[index]?.handle(req, res, () => run(index + 1))
      run(0)
    },
  }
  for (const name of ["query", "init", "session", "body"]) {
    app.use((_req, _res, next) => {
      went.push(name)
      next()
    })
  }
  const handle = async (url: string, method = "GET") => {
    went.length = 0
    let isDestroyed = false
    const req = { app, url, method, scope: "its own" } as unknown as MedusaRequest
    app.handle(req, { destroy: () => (isDestroyed = true) } as unknown as MedusaResponse)
    await Promise.resolve()
    return { went: [...went], scope: req.scope as unknown, address: req.originalUrl as unknown, isDestroyed }
  }
  return { app, handle, went }
}

describe("what stands first in line", () => {
  const answered: string[] = []
  const choose = ({ url }: MedusaRequest): Answer | null => {
    if (!url.startsWith("/t/")) return null
    return (_req, _res, next) => {
      if (url.endsWith("BROKEN")) next(new Error("half of it was sent"))
      else if (url.endsWith("LEFT")) next()
      else answered.push(url)
      return Promise.resolve()
    }
  }
  const standing = async () => {
    const { app, handle, went } = application()
    answered.length = 0
    app.use(firstInLine(choose))
    app.use(() => void went.push("route"))
    expect((await handle("/t/A")).went.slice(-2)).toEqual(["body", "route"])
    return handle
  }

  it("answers its own requests before all others see them, from the second request on", async () => {
    const handle = await standing()
    expect(await handle("/t/B?x=1")).toMatchObject({ went: ["query"], scope: "its own", address: "/t/B?x=1" })
    expect((await handle("/store")).went).toEqual(["query", "init", "session", "body", "route"])
    expect(answered).toEqual(["/t/B?x=1"])
  })

  it("leaves the common way what it does not answer, and nothing that it began", async () => {
    const handle = await standing()
    expect((await handle("/t/LEFT")).went).toEqual(["query", "query", "init", "session", "body", "route"])
    expect(await handle("/t/BROKEN")).toMatchObject({ went: ["query"], isDestroyed: true })
  })
})

describe("a public read", () => {
  const chosen = (url: string, method = "GET") => {
    const req = { url, method, params: {} } as unknown as MedusaRequest
    return { isRead: answerOfRead(req) !== null, params: req.params }
  }

  it.each(["/01/08938505974194/10/A1", "/T/7K3M9QXZ/A1/0123456789ABCDEF?linkType=all", "/t/LO-38-0001-A"])(
    "is %s",
    (url) => expect(chosen(url).isRead).toBe(true),
  )

  it.each([
    "/catalog/products?q=m%E1%BA%ADt",
    "/catalog/home",
    "/catalog/traces/LO-1/orders/X",
    "/catalog/traces/LO%2D1",
  ])("is %s", (url) => expect(chosen(url).isRead).toBe(true))

  it("is a page that a scan leads to, with what its address names", () => {
    expect(chosen("/catalog/traces/LO-1")).toEqual({ isRead: true, params: { code: "LO-1" } })
    expect(chosen("/catalog/traces/LO-1/0123456789ABCDEF?x=1")).toEqual({
      isRead: true,
      params: { code: "LO-1", serial: "0123456789ABCDEF" },
    })
  })

  it.each([
    ["/catalog/traces/LO-1/report", "POST"],
    ["/catalog/geography/communes", "GET"],
    ["/catalog/traces/%E0%A4%A", "GET"],
    ["/catalogue", "GET"],
    ["/store/carts", "GET"],
    ["/tim", "GET"],
    ["/t/LO-1", "HEAD"],
  ])("is not %s by %s", (url, method) => expect(chosen(url, method).isRead).toBe(false))
})
