import type { ProviderSendNotificationDTO, ProviderSendNotificationResultsDTO } from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import { createTransport } from "nodemailer"
import { sendFailure } from "../../lib/notices/send-failure"
import { judgeSmtpError } from "./judge-smtp-error"

type SmtpOptions = {
  /** smtp://user:password@host:587 or smtps://… */
  url: string
  /** "Sàn OCOP <thong-bao@so.example.vn>" */
  from: string
}

const TIMEOUTS = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 }

/** Sends e-mail by SMTP. Each message has a connection of its own, so that nothing is sent again behind our back. */
export class SmtpNotificationService extends AbstractNotificationProviderService {
  static override identifier = "smtp"
  private readonly options_: SmtpOptions

  constructor(_container: unknown, options: SmtpOptions) {
    super()
    this.options_ = options
  }

  static override validateOptions({ url, from }: Record<string, unknown>): void {
    if (typeof url === "string" && /^smtps?:\/\/./.test(url) && typeof from === "string" && from.includes("@")) return
    const message = "SMTP_URL is smtp://… or smtps://…, and SMTP_FROM names the sender's address"
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, message)
  }

  /** @throws MedusaError from `sendFailure` */
  override async send(notification: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const { to, content } = notification
    if (!content?.subject || !content.text) throw sendFailure("refused", "there is nothing to send")
    let handedOver = false
    const transport = createTransport({
      url: this.options_.url,
      ...TIMEOUTS,
      disableFileAccess: true,
      disableUrlAccess: true,
      logger: listen((entry) => (handedOver ||= entry.tnx === "message")),
    })
    try {
      const mail = await transport.sendMail({
        from: this.options_.from,
        // As an object: a text would be read as a list of addresses.
        to: { name: "", address: to },
        subject: content.subject,
        text: content.text,
        ...(content.html && { html: content.html }),
        headers: { "Auto-Submitted": "auto-generated" },
      })
      return { id: mail.messageId }
    } catch (error) {
      throw judgeSmtpError(error, handedOver)
    } finally {
      transport.close()
    }
  }
}

/** A log that is listened to and kept nowhere: it says when the whole message has gone over the wire. */
function listen(hear: (entry: { tnx?: string }) => void) {
  const level = (entry: object) => hear(entry)
  return { level: () => undefined, trace: level, debug: level, info: level, warn: level, error: level, fatal: level }
}
