import { routesOf } from "../routes-of"

describe("the routes of an application", () => {
  it("are its addresses by method, once each, without the patterns of middlewares", () => {
    const layer = (path: unknown, method: string) => ({ route: { path, methods: { [method]: true } } })
    const stack = [
      layer("/b", "get"),
      layer("/a/:id", "post"),
      layer("/b", "get"),
      layer("/c/*", "get"),
      layer(/x/, "get"),
      {},
    ]
    expect(routesOf({ _router: { stack } })).toEqual(["GET /b", "POST /a/:id"])
  })
})
