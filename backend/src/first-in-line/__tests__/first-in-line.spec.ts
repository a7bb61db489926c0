import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { firstInLine } from "../first-in-line"
import { answerOfRead } from "../public-reads"

type Layer = (req: MedusaRequest, res: MedusaResponse, next: () => void) => void
/** As Express 4 keeps its layers: the newest last, each calling the next. */
function application() {
  const stack: Layer[] = []
  const app = { use: (layer: Layer) => void stack.push(layer), _router: { stack } }
  const went: string[] = []
  for (const name of ["query", "init", "session", "body"]) {
    app.use((_req, _res, next) => {
      went.push(name)
      next()
    })
  }
  const handle = async (url: string, method = "GET") => {
    went.length = 0
    const req = { app, url, method, scope: "its own" } as unknown as MedusaRequest
    const run = (index: number): void => stack[index]?.(req, {} as MedusaResponse, () => run(index + 1))
    run(0)
    await Promise.resolve()
    return { went: [...went], scope: req.scope as unknown }
  }
  return { app, handle, went }
}

describe("what stands first in line", () => {
  it("answers its own requests before all others see them, from the second request on", async () => {
    const { app, handle, went } = application()
    const answered: string[] = []
    app.use(
      firstInLine((req) => (req.url.startsWith("/t/") ? () => Promise.resolve(void answered.push(req.url)) : null)),
    )
    app.use(() => void went.push("route"))
    expect((await handle("/t/A")).went.slice(-2)).toEqual(["body", "route"])
    expect(await handle("/t/B")).toEqual({ went: ["query", "init"], scope: "its own" })
    expect((await handle("/store")).went).toEqual(["query", "init", "session", "body", "route"])
    expect(answered).toEqual(["/t/B"])
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
