import type { RegistrationForm } from "@san-ocop/kit/http/verification-desk"
import { formatPhone } from "@san-ocop/kit/phone"
import { PRODUCT_GROUPS } from "@san-ocop/kit/product-groups"
import { formatDayText } from "@/shared/format-time"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { PRODUCER_KINDS } from "@/shared/producer-kinds"
import { versionText } from "@/shared/version-text"
import { DigitBoxes, SheetLine, SheetPart, TickBox } from "./sheet-parts"
import { SheetPapers } from "./sheet-papers"

function Heading({ form, department }: { form: RegistrationForm | null; department: string }) {
  const t = translator("verificationDesk")
  return (
    <header className="grid gap-3 text-center">
      <p>
        <b>{t("form.nation")}</b>
        <br />
        <b className="underline underline-offset-4">{t("form.motto")}</b>
      </p>
      <h1 className="text-xl">{t("form.title")}</h1>
      <div>
        <p>{t("form.to", { department })}</p>
        {form && (
          <p className="text-sm">
            {t("form.departmentLine", {
              address: form.department.address,
              phone: formatPhone(form.department.phone),
            })}
          </p>
        )}
      </div>
    </header>
  )
}

function Signatures() {
  const t = translator("verificationDesk")
  return (
    <div className="grid grid-cols-2 gap-6 text-center break-inside-avoid">
      <p>
        <b>{t("form.receiver")}</b>
        <br />
        <i className="text-sm">{t("form.receiverHow")}</i>
      </p>
      <p className="pb-24">
        {t("form.date")}
        <br />
        <b>{t("form.sign")}</b>
        <br />
        <i className="text-sm">{t("form.signHow")}</i>
      </p>
    </div>
  )
}

/** The registration form on paper: what is known is printed, the rest is left to be written by hand. */
export function RegistrationSheet({ form, department }: { form: RegistrationForm | null; department: string }) {
  const t = translator("verificationDesk")
  const producer = form?.producer
  return (
    <article className="sheet grid content-start gap-5">
      <Heading form={form} department={department} />
      <SheetPart title={t("form.partProducer")}>
        <SheetLine label={t("form.name")} value={producer?.name} />
        <p className="flex flex-wrap gap-x-5 gap-y-1">
          <span>{t("form.kind")}:</span>
          {PRODUCER_KINDS.map((kind) => (
            <TickBox key={kind} ticked={producer?.kind === kind}>
              {messages.verification.kind[kind]}
            </TickBox>
          ))}
        </p>
        <SheetLine label={t("form.place")} value={producer?.place} />
        <DigitBoxes label={t("form.tax")} count={13} />
        <p className="flex flex-wrap gap-x-5 gap-y-1">
          <span>{t("form.groups")}:</span>
          {PRODUCT_GROUPS.map(({ code, name }) => (
            <TickBox key={code} ticked={producer?.groups.includes(code)}>
              {name}
            </TickBox>
          ))}
          <TickBox ticked={producer?.makes_spirits}>{t("form.spirits")}</TickBox>
        </p>
      </SheetPart>
      <SheetPart title={t("form.partPerson")}>
        <SheetLine label={t("form.representative")} />
        <DigitBoxes label={t("form.personalId")} count={12} />
        <SheetLine label={t("form.contact")} value={producer?.contact_name} />
        <SheetLine
          label={t("form.phone")}
          value={producer?.contact_phone ? formatPhone(producer.contact_phone) : null}
        />
        <SheetLine label={t("form.bank")} />
      </SheetPart>
      <SheetPapers requirements={form?.requirements ?? []} />
      <SheetPart title={t("form.partTerms")}>
        <p>{form ? t("form.terms", { version: versionText(form.terms_version) }) : t("form.termsBlank")}</p>
        <ol className="list-decimal pl-6 text-sm">
          {Object.entries(messages.verification.terms.points).map(([point, text]) => (
            <li key={point}>{text}</li>
          ))}
        </ol>
      </SheetPart>
      <Signatures />
      {form && <p className="text-right text-sm">{t("form.printedOn", { day: formatDayText(form.printed_on) })}</p>}
    </article>
  )
}
