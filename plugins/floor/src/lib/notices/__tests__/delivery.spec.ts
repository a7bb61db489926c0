import { readFileSync } from "node:fs"
import { join } from "node:path"
import { deadEnds, reachable, toMermaid } from "@san-ocop/kit/state-table"
import { afterFailure } from "../../../modules/notice/changes/settle"
import { channelsOf } from "../channels"
import { DELIVERY_MOVES } from "../delivery-moves"
import { emailText } from "../email-text"
import { nextAttempt } from "../retry"
import { failureOf, sendFailure } from "../send-failure"

const now = new Date("2026-11-26T01:00:00Z")

describe("the life of a delivery", () => {
  it("ends as sent; what did not arrive goes on only from the outbox", () => {
    expect(deadEnds(DELIVERY_MOVES)).toEqual(["sent"])
    for (const state of ["failed", "unknown", "not_configured"] as const) {
      expect(DELIVERY_MOVES[state]).toEqual(["pending"])
    }
    expect(reachable(DELIVERY_MOVES, "pending")).toEqual(new Set(["pending", "sending", "sent", "failed", "unknown"]))
  })

  it("is drawn in the README as the table has it", () => {
    const readme = readFileSync(join(__dirname, "../../../../README.md"), "utf8")
    expect(readme).toContain(toMermaid(DELIVERY_MOVES, "pending"))
  })

  it("is tried again after longer and longer waits, six times in all", () => {
    const waits = [1, 2, 3, 4, 5].map((attempts) => (nextAttempt(attempts, now)?.getTime() ?? 0) - now.getTime())
    expect(waits).toEqual([...waits].sort((a, b) => a - b))
    expect(waits[0]).toBe(60_000)
    expect(nextAttempt(6, now)).toBeNull()
  })

  it("goes on as its failure says", () => {
    expect(afterFailure(1, "temporary", now)).toEqual({ state: "pending", due_at: new Date("2026-11-26T01:01:00Z") })
    expect(afterFailure(6, "temporary", now)).toEqual({ state: "failed" })
    expect(afterFailure(1, "down", now)).toEqual(afterFailure(1, "temporary", now))
    expect(afterFailure(1, "refused", now)).toEqual({ state: "failed" })
    expect(afterFailure(1, "unknown", now)).toEqual({ state: "unknown" })
  })

  it("reads the kind of failure out of the Notification Module's words", () => {
    const wrapped = new Error(
      `Failed to send notification with id noti_1:\n${sendFailure("refused", "550 no\nsuch user").message}`,
    )
    expect(failureOf(wrapped)).toEqual({ kind: "refused", message: "550 no such user" })
    expect(failureOf(new Error("out of credit"))).toEqual({ kind: "temporary", message: "out of credit" })
  })
})

describe("the channels", () => {
  const all = { SMTP_URL: "smtp://x", SMS_PROVIDER: "sms", SMS_PRICE_DONG: "350", MESSAGE_MONTHLY_CAP_DONG: "500000" }

  it("are off until somebody sets them", () => {
    expect(channelsOf({})).toEqual({ email_off: "chưa đặt SMTP_URL", sms: null, zns: null, monthly_cap: 0 })
  })

  it("that cost money need a provider, a price and a monthly cap", () => {
    expect(channelsOf(all)).toEqual({ email_off: null, sms: { price: 350 }, zns: null, monthly_cap: 500_000 })
    for (const name of ["SMS_PROVIDER", "SMS_PRICE_DONG", "MESSAGE_MONTHLY_CAP_DONG"]) {
      expect(channelsOf({ ...all, [name]: "" }).sms).toBeNull()
    }
  })

  it("are all off in a demo", () => {
    expect(channelsOf({ ...all, DEMO: "true" })).toMatchObject({ email_off: expect.any(String), sms: null, zns: null })
  })

  it.each(["-1", "1.5", "nhiều"])("refuse a price of %s", (price) => {
    expect(() => channelsOf({ ...all, SMS_PRICE_DONG: price })).toThrow("SMS_PRICE_DONG")
  })
})

describe("a notice as an e-mail", () => {
  it("says who is meant, what happened and where to look, and runs nothing", () => {
    const letter = {
      name: "Lê <b>Hoa</b>",
      title: "Đã duyệt\r\nBcc: x@y.z",
      body: "Dòng 1\n<script>",
      href: "/so/thong-bao",
    }
    const { subject, text, html } = emailText(letter, "https://san.example.vn")
    expect(subject).toBe("Đã duyệt Bcc: x@y.z")
    expect(text).toContain(
      "Kính gửi ông/bà Lê <b>Hoa</b>,\n\nDòng 1\n<script>\n\nXem tại: https://san.example.vn/so/thong-bao",
    )
    expect(html).toContain('<a href="https://san.example.vn/so/thong-bao">')
    expect(html).not.toMatch(/<script|<b>/)
  })
})
