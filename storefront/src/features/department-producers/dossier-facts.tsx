import { formatPhone } from "@san-ocop/kit/phone"
import { PRODUCT_GROUPS } from "@san-ocop/kit/product-groups"
import type { VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import type { ReactNode } from "react"
import { formatInstant } from "@/shared/format-time"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { versionText } from "@/shared/version-text"
import { StallLink } from "../department-stalls/stall-link"
import { RevealNumber } from "./reveal-number"

const Row = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt className="text-sm text-muted">{name}</dt>
    <dd>{children}</dd>
  </div>
)

type Props = { dossier: VerificationDossier; mayReveal: boolean }

/** Numbers, masked. Whoever must see one whole says why, and the audit log keeps it. */
function Numbers({ dossier, mayReveal }: Props) {
  const t = translator("verificationDesk")
  const none = <span className="text-muted">{t("facts.none")}</span>
  const { identity, producer_id } = dossier
  const number = (field: "tax_code" | "personal_id" | "bank_account") =>
    identity[field] ? (
      <RevealNumber
        producer={producer_id}
        field={field}
        masked={identity[field]}
        may={mayReveal}
        words={messages.verificationDesk.reveal}
        offline={t("dossier.offline")}
      />
    ) : (
      none
    )
  return (
    <>
      <Row name={t("facts.tax_code")}>
        {number("tax_code")}
        {identity.tax_code_is_personal && <p className="text-sm text-muted">{t("facts.taxPersonal")}</p>}
      </Row>
      <Row name={t("facts.representative")}>{identity.representative_name ?? none}</Row>
      <Row name={t("facts.personal_id")}>{number("personal_id")}</Row>
      <Row name={t("facts.bank_account")}>
        {[identity.bank_name, identity.bank_account_name].filter(Boolean).join(", ")} {number("bank_account")}
      </Row>
    </>
  )
}

/** Who this is, where, how to reach him, and what he agreed to. */
export function DossierFacts({ dossier, mayReveal }: Props) {
  const t = translator("verificationDesk")
  const none = <span className="text-muted">{t("facts.none")}</span>
  const { terms, terms_version, contact_phone, contact_email, stall, open_link } = dossier
  const groups = PRODUCT_GROUPS.filter(({ code }) => dossier.groups.includes(code)).map(({ name }) => name)
  return (
    <Card className="grid gap-3">
      <h2 className="text-lg">{t("facts.title")}</h2>
      <dl className="grid gap-3">
        <Row name={t("facts.kind")}>{messages.verification.kind[dossier.kind]}</Row>
        <Row name={t("facts.place")}>
          {[dossier.street, dossier.commune_name, dossier.province_name].filter(Boolean).join(", ")}
        </Row>
        <Row name={t("facts.contact")}>
          {dossier.contact_name ?? none}
          {contact_phone && (
            <a href={`tel:${contact_phone}`} className="text-link flex min-h-11 w-fit items-center">
              {t("facts.call", { phone: formatPhone(contact_phone) })}
            </a>
          )}
          {contact_email && <span className="block break-all">{contact_email}</span>}
        </Row>
        <Row name={t("facts.groups")}>
          {groups.length > 0 ? groups.join("; ") : none}
          {dossier.makes_spirits && <span className="block">{t("facts.spirits")}</span>}
        </Row>
        <Numbers dossier={dossier} mayReveal={mayReveal} />
        <Row name={t("facts.terms")}>
          {terms
            ? t("facts.termsAccepted", { version: versionText(terms.version), time: formatInstant(terms.accepted_at) })
            : none}
          {terms && terms.version !== terms_version && (
            <span className="block text-sm text-muted">
              {t("facts.termsOld", { version: versionText(terms_version) })}
            </span>
          )}
        </Row>
        <Row name={t("facts.account")}>
          {t(dossier.has_account ? "facts.hasAccount" : "facts.noAccount")}
          {open_link && (
            <span className="block text-sm text-muted">
              {t("facts.openLink", { time: formatInstant(open_link.expires_at) })}
            </span>
          )}
        </Row>
        {stall && (
          <Row name={t("facts.stall")}>
            <StallLink stall={stall.slug} name={stall.name} />
            {stall.phone && stall.phone !== contact_phone && (
              <a href={`tel:${stall.phone}`} className="text-link flex min-h-11 w-fit items-center">
                {t("facts.call", { phone: formatPhone(stall.phone) })}
              </a>
            )}
            {stall.email && <p className="[overflow-wrap:anywhere]">{stall.email}</p>}
          </Row>
        )}
      </dl>
    </Card>
  )
}
