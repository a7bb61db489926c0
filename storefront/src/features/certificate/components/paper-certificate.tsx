import type { CertificatePage } from "@san-ocop/kit/http/catalog"
import { formatDayText } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { Stars } from "@/shared/ui/stars"
import { StatusLine } from "@/shared/ui/status-line"
import { isInForce } from "./standing-mark"

type Props = { certificate: CertificatePage; address: string; picture: string }

/**
 * A sheet of our own design, neither the department's form nor the programme's mark: it says what the register says and where to look it up.
 * Stars only while the certificate is in force; afterwards the sheet itself says that it holds no more, so that no cut of it looks valid.
 */
export function PaperCertificate({ certificate, address, picture }: Props) {
  const t = translator("recognition")
  const inForce = isInForce(certificate.standing)
  const standing = translator("catalog")(`certificate.short.${certificate.standing}`)
  const { number, product_name, producer, stars, decision_number, decided_on, decided_precision } = certificate
  const day = !decided_on
    ? ""
    : decided_precision === "year"
      ? t("print.inYear", { year: decided_on.slice(0, 4) })
      : t("print.onDay", { day: formatDayText(decided_on) })
  return (
    <article className="paper grid content-between gap-6 rounded-card border-4 border-double border-leaf bg-white p-8 text-center print:break-inside-avoid print:rounded-none">
      <header className="grid gap-1">
        <p className="text-sm text-muted">{t("print.kind")}</p>
        <h1 className="text-3xl text-leaf-deep">{t("print.heading")}</h1>
        <p>{t("print.number", { number })}</p>
      </header>
      <div className="grid justify-items-center gap-3 text-lg">
        <p className="text-xl font-bold">{certificate.issuer_name}</p>
        <p>{t("print.certifies")}</p>
        <p className="text-3xl font-bold">{product_name}</p>
        {producer && <p>{t("print.of", { producer: producer.name })}</p>}
        {inForce ? (
          <Stars count={stars} size={40} />
        ) : (
          <StatusLine kind="problem">{t("print.notInForce", { standing })}</StatusLine>
        )}
        <p className="text-xl font-bold">{t("print.reached", { stars })}</p>
        <p>{t("print.decision", { number: decision_number, day })}</p>
        {certificate.valid_from && certificate.valid_until && (
          <p>
            {t("print.valid", {
              from: formatDayText(certificate.valid_from),
              until: formatDayText(certificate.valid_until),
            })}
          </p>
        )}
      </div>
      <footer className="grid justify-items-center gap-2">
        {/* eslint-disable-next-line @next/next/no-img-element -- a picture inside the page */}
        <img src={picture} width={140} height={140} alt={t("print.qr", { number })} />
        <p className="break-all text-sm">{t("print.look", { address })}</p>
      </footer>
    </article>
  )
}
