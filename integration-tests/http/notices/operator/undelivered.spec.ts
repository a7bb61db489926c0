import type { SentAgain, UndeliveredList } from "@san-ocop/kit/http/deliveries"
import { freshId, OPERATOR, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"

let token: string
beforeAll(async () => {
  token = await logIn("user", OPERATOR, PASSWORD)
})

const title = freshId("Thông báo thử")

/** A notice to a person without an account. Of a far day, so that it is the first of the list whatever others wrote. */
const tell = (day: string) =>
  withDatabase(async (database) => {
    const id = freshId("ntc")
    await database.query(
      `insert into notice (id, at, topic, to_kind, to_name, to_phone, title, body, addressed_at)
       values ($1, $2, 'producer.verified', 'person', 'Lê Thị Hoa', '0912345678', $3, 'Đã xong.', now())`,
      [id, day, title],
    )
    return id
  })
const failTo = (notice: string, address: string) =>
  withDatabase(async (database) => {
    const id = freshId("ndel")
    await database.query(
      `insert into notice_delivery (id, notice_id, channel, address, name, state, attempts, due_at, last_error)
       values ($1, $2, 'email', $3, 'Lê Thị Hoa', 'failed', 1, now(), '550 no such user')`,
      [id, notice, address],
    )
    return id
  })

const list = async (query = "") => {
  const { body } = await ask<UndeliveredList>("GET", `/admin/notice-deliveries?limit=100${query}`, { token })
  return body.items.filter((row) => row.title === title)
}
const again = (ids: string[]) => ask<SentAgain>("POST", "/admin/notice-deliveries/send-again", { token, body: { ids } })

afterAll(() =>
  withDatabase(async (database) => {
    await database.query("delete from notice_delivery where notice_id in (select id from notice where title = $1)", [
      title,
    ])
    await database.query("delete from notice where title = $1", [title])
  }),
)

describe("what did not arrive", () => {
  it("is seen by an operator with why, sent again once, and then waits like any other", async () => {
    const address = `${freshId("hoa")}@thu-nghiem.example`
    const id = await failTo(await tell("2199-01-02T00:00:00Z"), address)
    expect(await list("&state=failed")).toMatchObject([
      { id, address, name: "Lê Thị Hoa", state: "failed", last_error: "550 no such user", may_send_again: true },
    ])
    expect(await list("&state=unknown")).toEqual([])
    expect(await again([id])).toMatchObject({ status: 200, body: { waiting: 1 } })
    expect(await list("&state=failed")).toEqual([])
    const second = await again([id])
    expect([second.status, second.body.code]).toEqual([409, "not_undelivered"])
    const audit = await withDatabase(
      async (database) =>
        (
          await database.query<{ actor_type: string }>(
            "select actor_type from audit_entry where entity_id = $1 and action = 'notice_delivery.sent_again'",
            [id],
          )
        ).rows,
    )
    expect(audit).toEqual([{ actor_type: "user" }])
  })

  it("includes who has neither account nor address, for whom nothing can be sent again", async () => {
    await tell("2199-01-03T00:00:00Z")
    expect(await list("&state=unreachable")).toMatchObject([
      { state: "unreachable", address: "0912345678", channel: null, may_send_again: false },
    ])
  })

  it("refuses a state that there is not, and nothing at all to send", async () => {
    expect((await ask("GET", "/admin/notice-deliveries?state=sent", { token })).status).toBe(400)
    const none = await again([])
    expect([none.status, none.body.field]).toEqual([400, "ids"])
    expect((await again(["ndel_khong_co"])).status).toBe(404)
  })
})
