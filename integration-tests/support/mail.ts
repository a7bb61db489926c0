import type { AddressInfo } from "node:net"
import { SMTPServer, type SMTPServerOptions } from "smtp-server"
import { withDatabase } from "./database"
import { runJob } from "./jobs"

type Mail = { to: string; text: string }

const PORT = Number(process.env.SMTP_PORT)

let mails: Mail[] = []
let server: SMTPServer | undefined

/** A mail server that really listens where the backend sends to. `judge` may refuse with an SMTP code, or hang up. */
export async function listen(judge: (to: string) => { code: number; words: string } | "hang up" | null = () => null) {
  const refusal = (code: number, words: string) => Object.assign(new Error(words), { responseCode: code })
  const options: SMTPServerOptions = {
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo({ address }, _session, done) {
      const verdict = judge(address)
      done(verdict && verdict !== "hang up" ? refusal(verdict.code, verdict.words) : null)
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on("data", (chunk: Buffer) => chunks.push(chunk))
      stream.on("end", () => {
        const to = session.envelope.rcptTo[0]?.address ?? ""
        mails.push({ to, text: Buffer.concat(chunks).toString("utf8") })
        if (judge(to) === "hang up") for (const socket of sockets(server)) socket.destroy()
        else done()
      })
    },
  }
  server = new SMTPServer(options)
  server.on("error", () => undefined) // a client that is cut off
  await new Promise<void>((resolve) => server?.listen(PORT, "127.0.0.1", () => resolve()))
  expect((server.server.address() as AddressInfo).port).toBe(PORT)
}

const sockets = (of: SMTPServer | undefined): { destroy(): void }[] =>
  [...((of as unknown as { connections: Set<{ _socket: { destroy(): void } }> } | undefined)?.connections ?? [])].map(
    ({ _socket }) => _socket,
  )

/** Ends the mail server, and forgets what it took. */
export async function stopListening(): Promise<void> {
  await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()))
  server = undefined
  mails = []
}

export const sentTo = (to: string): Mail[] => mails.filter((mail) => mail.to === to)

/** Sends what is due. */
export const runMail = (): Promise<void> => runJob("deliver-notices")

/** Thousands wait by now, of other suites, while no server listened: a suite about mail is about its own. */
export const forgetOldNotices = (): Promise<void> =>
  withDatabase(async (database) => {
    await database.query("update notice set addressed_at = now() where addressed_at is null")
    await database.query("update notice_delivery set due_at = now() + interval '10 years' where state = 'pending'")
  })
