import { OPERATOR, PASSWORD } from "../../../support/accounts"
import { call, logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"

const WRITES = [
  "/admin/products",
  "/admin/products/batch",
  "/admin/products/import",
  "/admin/products/prod_khong_co",
  "/admin/products/prod_khong_co/variants",
  "/admin/products/prod_khong_co/variants/variant_khong_co",
  "/admin/price-lists",
  "/admin/inventory-items/iitem_khong_co/location-levels",
  "/admin/reservations",
  "/admin/collections/pcol_khong_co/products",
  "/admin/product-categories/pcat_khong_co/products",
  "/admin/sales-channels/sc_khong_co/products",
]

describe("a product", () => {
  it.each(WRITES)("is not written past its stall and the department by POST %s", async (path) => {
    const token = await logIn("user", OPERATOR, PASSWORD)
    const { status, body } = await ask("POST", path, { token, body: {} })
    expect([status, body.code]).toEqual([400, "products_are_moderated"])
  })

  it("is not taken away by an operator", async () => {
    const [product] = await withDatabase(async (database) => {
      const { rows } = await database.query<{ id: string }>("select id from product where deleted_at is null limit 1")
      return rows
    })
    const token = await logIn("user", OPERATOR, PASSWORD)
    const { status } = await ask("DELETE", `/admin/products/${product?.id}`, { token })
    expect(status).toBe(400)
    expect((await ask("GET", `/admin/products/${product?.id}`, { token })).status).toBe(200)
  })

  it.each(WRITES)("is no business of strangers at POST %s", async (path) => {
    expect((await call("POST", path, { body: {} })).status).toBe(401)
  })
})
