import type { AuthorityRequestReview, CaseRow, Complaint, Measure, ReportReceipt } from "@san-ocop/kit/http/casework"
import type { Page } from "@san-ocop/kit/http/problem"
import { makeOfficer, PASSWORD } from "./accounts"
import { logIn } from "./api"
import { ask, type Told } from "./ask"
import { backendUrl, publishableKey } from "./server"
import { withDatabase } from "./database"
import type { SampleSeller } from "./sample-people"
import { buy, type Goods, PHONE } from "./shopper"

/** Another trade officer of a province. */
export const colleague = (province_code: string): Promise<string> =>
  withDatabase(async (database) => {
    const { login } = await makeOfficer(database, { agency: "trade", role: "officer", province_code })
    return logIn("officer", login, PASSWORD)
  })

/** An officer who is himself the person with this phone number. */
export const officerWithPhone = (
  province_code: string,
  phone: string,
  agency: "trade" | "agriculture" = "trade",
): Promise<string> =>
  withDatabase(async (database) => {
    const { id, login } = await makeOfficer(database, { agency, role: "officer", province_code })
    await database.query("update officer set phone = $2 where id = $1", [id, phone])
    return logIn("officer", login, PASSWORD)
  })

export const handleOf = (goods: Pick<Goods, "listing_id">): Promise<string> =>
  withDatabase(async (database) => {
    const sql = "select p.handle from listing l join product p on p.id = l.product_id where l.id = $1"
    const { rows } = await database.query<{ handle: string }>(sql, [goods.listing_id])
    return rows[0]?.handle ?? ""
  })

export const reportOf = (handle: string, change: Record<string, unknown> = {}): Promise<Told<ReportReceipt>> =>
  ask<ReportReceipt>("POST", `/catalog/products/${handle}/report`, {
    body: { reason_code: "wrong_information", words: `Nhãn ghi khác trên ảnh. ${handle}`, ...change },
  })

/** Id of the report that this code follows. */
export const reportId = (code: string): Promise<string> =>
  withDatabase(async (database) => {
    const { rows } = await database.query<{ id: string }>("select id from shopper_report where code = $1", [code])
    return rows[0]?.id ?? ""
  })

/** A complaint about a new order of these goods. */
export async function newComplaint(goods: Goods): Promise<Complaint> {
  const group = await buy([{ variant_id: goods.variant_id, quantity: 1 }])
  const [order] = group.orders
  const path = `/store/order-groups/${group.code}/orders/${order?.code ?? ""}/complaints`
  const body = { phone: PHONE, reason_code: "damaged", wish: "replace", words: "Hũ vỡ khi tới nơi." }
  const told = await ask<Complaint>("POST", path, { body })
  if (told.status !== 201) throw new Error(`no complaint: ${JSON.stringify(told.body)}`)
  return told.body
}

/** A move of the shopper on his complaint. */
export const shopperMove = (code: string, move: string, words = "Xin xem giúp.", phone = PHONE) =>
  ask<Complaint>("POST", `/store/complaints/${code}/${move}`, { body: { phone, words } })

/** A complaint whose shopper did not take the stall's answer: the department decides. */
export async function escalatedComplaint(goods: Goods, seller: SampleSeller): Promise<Complaint> {
  const { id, code } = await newComplaint(goods)
  const body = { words: "Chúng tôi xin gửi hũ khác." }
  await ask("POST", `${seller.path}/complaints/${id}/answer`, { token: seller.token, body })
  return (await shopperMove(code, "escalate")).body
}

let papers = 0
/** Registers what an authority asks for; its paper came just now. */
export const newRequest = (token: string, seller: SampleSeller, change: Record<string, unknown> = {}) =>
  ask<AuthorityRequestReview>("POST", "/department/authority-requests", {
    token,
    body: {
      kind: "remove_listings",
      authority: "Chi cục Quản lý thị trường",
      paper_number: `${String((papers += 1))}-${process.hrtime.bigint().toString(36)}/CV`,
      received_at: new Date(Date.now() - 60_000).toISOString(),
      words: "Đề nghị gỡ sản phẩm có dấu hiệu vi phạm nhãn.",
      seller_id: seller.id,
      ...change,
    },
  })

export const measuresOf = (seller: SampleSeller) =>
  ask<Measure[]>("GET", `${seller.path}/measures`, { token: seller.token })

type File = { name: string; type: string; bytes: Buffer }
/** Sends a file as its raw bytes. */
export async function sendFile(path: string, { name, type, bytes }: File, headers: Record<string, string>) {
  const response = await fetch(`${backendUrl()}${path}`, {
    method: "POST",
    body: new Uint8Array(bytes),
    headers: {
      "content-type": type,
      "x-file-name": encodeURIComponent(name),
      "x-publishable-api-key": publishableKey(),
      ...headers,
    },
  })
  return { status: response.status, body: (await response.json()) as Complaint & { code?: string } }
}

/** The smallest PDF that is whole. */
export const PDF: File = {
  name: "Biên bản giao hàng.pdf",
  type: "application/pdf",
  bytes: Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"),
}

/** The ids of the cases that an officer's list shows first for a query. */
export async function casesFound(token: string, query: Record<string, string>): Promise<string[]> {
  const asked = `/department/cases?${new URLSearchParams(query).toString()}`
  return (await ask<Page<CaseRow>>("GET", asked, { token })).body.items.map(({ id }) => id)
}
