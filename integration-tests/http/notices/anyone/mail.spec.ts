import { freshId } from "../../../support/accounts"
import { withDatabase } from "../../../support/database"
import { forgetOldNotices, listen, runMail as runJob, sentTo, stopListening } from "../../../support/mail"

type Delivery = { state: string; attempts: number; last_error: string | null }
/** One notice to one person without an account, as a workflow would have written it. */
const tell = (email: string | null, title = "Hồ sơ đã nhận") =>
  withDatabase(async (database) => {
    const id = freshId("ntc")
    await database.query(
      `insert into notice (id, at, topic, to_kind, to_name, to_email, title, body, href)
       values ($1, now(), 'application.received', 'person', 'Lê Thị Hoa', $2, $3, 'Sở sẽ trả lời trong 5 ngày.', '/tra-cuu')`,
      [id, email, title],
    )
    return id
  })
const deliveries = (notice: string) =>
  withDatabase(async (database) => {
    const sql = "select state, attempts, last_error from notice_delivery where notice_id = $1"
    return (await database.query<Delivery>(sql, [notice])).rows
  })
const set = (notice: string, columns: string) =>
  withDatabase((database) => database.query(`update notice_delivery set ${columns} where notice_id = $1`, [notice]))
const fresh = () => `${freshId("hoa")}@thu-nghiem.example`

beforeEach(forgetOldNotices)
afterEach(stopListening)

describe("a notice by e-mail", () => {
  it("arrives once, however often the job runs and however many run it", async () => {
    await listen()
    const to = fresh()
    const notice = await tell(to)
    await Promise.all([runJob(), runJob(), runJob()])
    await runJob()
    expect(await deliveries(notice)).toMatchObject([{ state: "sent", attempts: 1, last_error: null }])
    const [mail, ...more] = sentTo(to)
    expect(more).toEqual([])
    expect(mail?.text).toMatch(/^From: .*<thong-bao@san-ocop\.example>\r$/m)
    expect(mail?.text).toMatch(/^Auto-Submitted: auto-generated\r$/m)
    expect(mail?.text).toContain("/tra-cuu")
  })

  it("is given up when the server refuses the recipient", async () => {
    await listen(() => ({ code: 550, words: "no such user" }))
    const notice = await tell(fresh())
    await runJob()
    await runJob()
    expect(await deliveries(notice)).toMatchObject([{ state: "failed", attempts: 1 }])
    expect((await deliveries(notice))[0]?.last_error).toContain("no such user")
  })

  it("is tried again later when the server is busy, and arrives then", async () => {
    let busy = true
    await listen(() => (busy ? { code: 451, words: "try again later" } : null))
    const to = fresh()
    const notice = await tell(to)
    await runJob()
    expect(await deliveries(notice)).toMatchObject([{ state: "pending", attempts: 1 }])
    busy = false
    await runJob()
    expect(await deliveries(notice)).toMatchObject([{ state: "pending", attempts: 1 }]) // not before its time
    await set(notice, "due_at = now() - interval '1 second'")
    await runJob()
    expect(await deliveries(notice)).toMatchObject([{ state: "sent", attempts: 2 }])
    expect(sentTo(to)).toHaveLength(1)
  })

  it("waits when no server answers, and is given up after the sixth time", async () => {
    const notice = await tell(fresh())
    await runJob()
    expect(await deliveries(notice)).toMatchObject([{ state: "pending", attempts: 1 }])
    await set(notice, "due_at = now() - interval '1 second', attempts = 5")
    await runJob()
    expect(await deliveries(notice)).toMatchObject([{ state: "failed", attempts: 6 }])
  })

  it("does not lose an attempt to a server that another one has found silent in the same run", async () => {
    const notices = [await tell(fresh()), await tell(fresh())]
    await runJob()
    const tried = (await Promise.all(notices.map(deliveries))).flat().map(({ attempts }) => attempts)
    expect(tried.sort()).toEqual([0, 1])
    await runJob()
    for (const notice of notices) expect(await deliveries(notice)).toMatchObject([{ state: "pending", attempts: 1 }])
  })

  it("is not sent again when the server took it and hung up without a word", async () => {
    await listen(() => "hang up")
    const to = fresh()
    const notice = await tell(to)
    await runJob()
    await set(notice, "due_at = now() - interval '1 second'")
    await runJob()
    expect(await deliveries(notice)).toMatchObject([{ state: "unknown", attempts: 1 }])
    expect(sentTo(to)).toHaveLength(1)
  })

  it("is sent after all when the process died between taking it and sending it", async () => {
    await listen()
    const to = fresh()
    const notice = await tell(to)
    await withDatabase((database) =>
      database.query(
        `with addressed as (update notice set addressed_at = now() where id = $1)
         insert into notice_delivery (id, notice_id, channel, address, state, attempts, due_at)
         values ($2, $1, 'email', $3, 'sending', 1, now() - interval '1 second')`,
        [notice, freshId("ndel"), to],
      ),
    )
    await runJob()
    expect(await deliveries(notice)).toMatchObject([{ state: "pending", attempts: 1 }])
    await set(notice, "due_at = now() - interval '1 second'")
    await runJob()
    expect(await deliveries(notice)).toMatchObject([{ state: "sent", attempts: 2 }])
    expect(sentTo(to)).toHaveLength(1)
  })

  it("is left alone when the process died while it was being sent", async () => {
    await listen()
    const to = fresh()
    const notice = await tell(to)
    const delivery = freshId("ndel")
    await withDatabase(async (database) => {
      await database.query("update notice set addressed_at = now() where id = $1", [notice])
      await database.query(
        `insert into notice_delivery (id, notice_id, channel, address, state, attempts, due_at)
         values ($1, $2, 'email', $3, 'sending', 1, now() - interval '1 second')`,
        [delivery, notice, to],
      )
      await database.query(
        `insert into notification (id, "to", channel, status, resource_id, idempotency_key)
         values ($1, $2, 'email', 'pending', $3, $3)`,
        [freshId("noti"), to, `${delivery}:1`],
      )
    })
    await runJob()
    await runJob()
    expect(await deliveries(notice)).toMatchObject([{ state: "unknown", attempts: 1 }])
    expect(sentTo(to)).toEqual([])
  })

  it("is not for who has no address: the notice stays where it is", async () => {
    const notice = await tell(null)
    await runJob()
    expect(await deliveries(notice)).toEqual([])
  })
})
