import type { MedusaRequest } from "@medusajs/framework/http"
import { requestLine } from "../request-log"

const request = (over: object) => ({ method: "GET", requestId: "r1", ...over }) as unknown as MedusaRequest

describe("the request log", () => {
  it("names the route, not the address that was asked for", () => {
    const asked = request({
      url: "/catalog/orders/AB12-CD34?phone=0912345678",
      ip: "203.0.113.9",
      route: { path: "/catalog/orders/:code" },
    })
    const line = JSON.stringify(requestLine(asked, 200, 12.6))
    expect(JSON.parse(line)).toEqual({
      level: "http",
      request_id: "r1",
      method: "GET",
      route: "/catalog/orders/:code",
      status: 200,
      milliseconds: 13,
    })
    expect(line).not.toMatch(/AB12|0912345678|203\.0\.113/)
  })

  it("keeps an unknown address out too", () => {
    expect(requestLine(request({ url: "/0912345678" }), 404, 1).route).toBe("(no route)")
  })
})
