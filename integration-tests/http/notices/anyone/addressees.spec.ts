import { freshId, makeMember, makeOfficer } from "../../../support/accounts"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { forgetOldNotices, listen, runMail, sentTo, stopListening } from "../../../support/mail"
import { fillIn, newApplicant, step } from "../../../support/registration"
import { sampleOfficer } from "../../../support/sample-people"

beforeAll(forgetOldNotices)
afterEach(stopListening)

const fresh = () => `${freshId("thu")}@thu-nghiem.example`

type To = { kind: "officer" | "member" | "seller"; id: string } | { kind: "department"; province_code: string }

/** Addresses to which a notice goes that is for `to`. */
const addressesOf = async (to: To): Promise<string[]> => {
  const notice = freshId("ntc")
  await withDatabase((database) =>
    database.query(
      `insert into notice (id, at, topic, to_kind, to_id, to_province_code, to_agency, title, body)
       values ($1, now(), 'application.received', $2, $3, $4, $5, 'Hồ sơ đã nhận', 'Sở sẽ trả lời.')`,
      to.kind === "department"
        ? [notice, to.kind, null, to.province_code, "trade"]
        : [notice, to.kind, to.id, null, null],
    ),
  )
  await runMail()
  return withDatabase(async (database) => {
    const sql = "select address from notice_delivery where notice_id = $1 and channel = 'email' order by address"
    return (await database.query<{ address: string }>(sql, [notice])).rows.map(({ address }) => address)
  })
}

const stalls: string[] = []
afterAll(() =>
  withDatabase(async (database) => {
    await database.query("delete from producer_registration where producer_id = any($1)", [stalls])
    await database.query("delete from seller where id = any($1)", [stalls])
  }),
)

/** A stall with that contact address. */
const newStall = (email: string | null) =>
  withDatabase(async (database) => {
    const id = freshId("sel")
    stalls.push(id)
    await database.query(
      `insert into seller (id, slug, name, kind, province_code, email, joined_on)
       values ($1, $1, 'Gian hàng thử nghiệm', 'farm', '38', $2, '2026-07-02')`,
      [id, email],
    )
    return id
  })
/** A member of it who gave that address. */
const newMember = (seller: string, email: string | null, status = "active") =>
  withDatabase(async (database) => {
    const { id } = await makeMember(database, seller, status)
    await database.query("update seller_member set email = $2 where id = $1", [id, email])
    return id
  })

describe("a notice goes by e-mail", () => {
  it("to the members of a stall who gave an address, and not to one who was stopped", async () => {
    const stall = await newStall(fresh())
    const [a, b] = [fresh(), fresh()].sort()
    await newMember(stall, a ?? null)
    await newMember(stall, b ?? null)
    await newMember(stall, null)
    await newMember(stall, fresh(), "suspended")
    expect(await addressesOf({ kind: "seller", id: stall })).toEqual([a, b])
  })

  it("to a stall's contact address, once, where no member gave one", async () => {
    const contact = fresh()
    const stall = await newStall(contact)
    await newMember(stall, null)
    await newMember(stall, null)
    expect(await addressesOf({ kind: "seller", id: stall })).toEqual([contact])
  })

  it("to nobody of a stall of which no address is known", async () => {
    const stall = await newStall(null)
    await newMember(stall, null)
    expect(await addressesOf({ kind: "seller", id: stall })).toEqual([])
  })

  it("to a member at his own address, then at the stall's, which its owner can mend, then at the one that he registered with", async () => {
    const [registered, own, contact] = [fresh(), fresh(), fresh()]
    const stall = await newStall(contact)
    const member = await newMember(stall, null)
    await withDatabase((database) =>
      database.query(
        `insert into producer_registration (id, producer_id, member_id, channel, contact_email, product_groups, requested)
         values ($1, $2, $3, 'self', $4, '{}', '{}')`,
        [freshId("reg"), stall, member, registered],
      ),
    )
    expect(await addressesOf({ kind: "member", id: member })).toEqual([registered])
    expect(await addressesOf({ kind: "seller", id: stall })).toEqual([contact])
    await withDatabase((database) => database.query("update seller set email = null where id = $1", [stall]))
    expect(await addressesOf({ kind: "seller", id: stall })).toEqual([registered])
    await withDatabase((database) => database.query("update seller_member set email = $2 where id = $1", [member, own]))
    expect(await addressesOf({ kind: "member", id: member })).toEqual([own])
  })

  it("to an officer, and to a department's officers who are active", async () => {
    const trade = { agency: "trade", role: "officer", province_code: "96" } as const
    const [one, gone] = await withDatabase(async (database) => [
      await makeOfficer(database, trade),
      await makeOfficer(database, { ...trade, status: "suspended" }),
    ])
    expect(await addressesOf({ kind: "officer", id: one?.id ?? "" })).toEqual([one?.login])
    expect(await addressesOf({ kind: "officer", id: gone?.id ?? "" })).toEqual([])
    const department = await addressesOf({ kind: "department", province_code: "96" })
    expect(department).toContain(one?.login)
    expect(department).not.toContain(gone?.login)
  })
})

it("reaches who registered with an address when the department asks for more papers", async () => {
  await listen()
  const officer = await sampleOfficer("38")
  const email = fresh()
  const one = await newApplicant({ email: ` ${email.toUpperCase()}` })
  await fillIn(one)
  await step(one, "submit")
  const producer = await withDatabase(async (database) => {
    const sql = "select producer_id from producer_registration where id = $1"
    return (await database.query<{ producer_id: string }>(sql, [one.id])).rows[0]?.producer_id ?? ""
  })
  const path = `/department/verifications/${producer}`
  await ask("POST", `${path}/start`, { token: officer, body: {} })
  const body = { requirements: ["identity_card"], note: "Ảnh căn cước bị mờ." }
  expect((await ask("POST", `${path}/request-information`, { token: officer, body })).status).toBe(200)
  await runMail()
  const { rows } = await withDatabase((database) =>
    database.query(
      "select n.topic, d.state from notice_delivery d join notice n on n.id = d.notice_id where d.address = $1",
      [email],
    ),
  )
  expect(rows).toEqual([{ topic: "producer.needs_information", state: "sent" }])
  expect(sentTo(email)).toHaveLength(1)
})

it("takes no address that is none", async () => {
  const body = {
    ...{ person_name: "Lê Thị Lan", phone: "0912345678", password: "mot-mat-khau", kind: "cooperative" },
    ...{ name: "Hợp tác xã Nem chua", province_code: "38", email: "lan@" },
  }
  const { status, body: told } = await ask("POST", "/registrations", { body })
  expect([status, told.field, told.message]).toEqual([400, "email", expect.stringContaining("Thư điện tử chưa đúng")])
})
