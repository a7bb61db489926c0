import type { Context } from "@medusajs/framework/types"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { NOTICE_MODULE } from ".."
import { appendNotice, type NewNotice } from "../../../lib/append-notice"
import type NoticeModuleService from "../service"

jest.setTimeout(60_000)

const notice: NewNotice = {
  topic: "listing.approved",
  to: { kind: "seller", seller_id: "sel_1" },
  title: "Sản phẩm đã được duyệt",
  body: `Mật ong bạc hà'); drop table notice; -- \\ ? ??`,
  href: "/kenh-nguoi-ban/mat-ong/san-pham/lst_1",
}

moduleIntegrationTestRunner<NoticeModuleService>({
  moduleName: NOTICE_MODULE,
  resolve: `${__dirname}/..`,
  pathToMigrations: `${__dirname}/../migrations`,
  testSuite: ({ service, MikroOrmWrapper }) => {
    it("keeps what it says and to whom", async () => {
      await service.append([
        notice,
        { ...notice, to: { kind: "department", province_code: "38", agency: "trade" } },
        { ...notice, to: { kind: "operators" }, href: null },
        { ...notice, to: { kind: "person", name: "Lê Thị Hoa", phone: "0912345678", email: null } },
      ])
      const rows = await service.listNotices({}, { order: { to_kind: "ASC" } })
      expect(rows).toMatchObject([
        { to_kind: "department", to_province_code: "38", to_agency: "trade", province_code: "38", to_id: null },
        { to_kind: "operators", to_id: null, to_province_code: null },
        { to_kind: "person", to_name: "Lê Thị Hoa", to_phone: "0912345678", to_email: null },
        { to_kind: "seller", to_id: "sel_1", title: notice.title, body: notice.body, href: notice.href },
      ])
    })

    it("is not written outside the transaction of the change", async () => {
      await expect(appendNotice({}, notice)).rejects.toThrow("transaction")
      const manager = MikroOrmWrapper.forkManager()
      await expect(appendNotice({ transactionManager: manager } as Context, notice)).rejects.toThrow("transaction")
      expect(await service.listNotices()).toHaveLength(0)
    })

    it("goes with the change: rolled back together", async () => {
      const change = MikroOrmWrapper.forkManager().transactional(async (transactionManager) => {
        await appendNotice({ transactionManager } as Context, notice)
        throw new Error("the change fails")
      })
      await expect(change).rejects.toThrow("the change fails")
      expect(await service.listNotices()).toHaveLength(0)
    })

    it("is written once for one key, and as often as one likes without a key", async () => {
      const reminder = { ...notice, dedupe_key: "certificate-90:cert_1" }
      await service.append([reminder, reminder])
      await service.append([{ ...reminder, title: "Nhắc lần nữa" }])
      await service.append([notice, notice])
      const rows = await service.listNotices()
      expect(rows.map(({ dedupe_key }) => dedupe_key).sort()).toEqual(["certificate-90:cert_1", null, null])
      expect(rows.every(({ title }) => title === notice.title)).toBe(true)
    })

    it.each(["https://example.vn", "//example.vn", "/\\example.vn", "so/thong-bao"])(
      "leads nowhere but into the storefront: not to %s",
      async (href) => {
        await expect(service.append([{ ...notice, href }])).rejects.toThrow("path in the storefront")
      },
    )
  },
})
