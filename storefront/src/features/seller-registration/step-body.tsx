import type { Registration, RegistrationStep } from "@san-ocop/kit/http/verification"
import { formatInstant } from "@/shared/format-time"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { readCommunes, readProvinces } from "@/shared/place/geography"
import { ButtonLink } from "@/shared/ui/button-link"
import { StatusLine } from "@/shared/ui/status-line"
import { versionText } from "@/shared/version-text"
import { BasicsForm } from "./basics-form"
import { ChecklistSection } from "./checklist-line"
import { goodsStart, groupOptions } from "./correction-start"
import { GroupsForm } from "./groups-form"
import { loginOf } from "./hand"
import { IdentityForm } from "./identity-form"
import { PlaceForm } from "./place-form"
import { PLACE_NAMES } from "./place-step"
import { PRODUCER_KINDS } from "@/shared/producer-kinds"
import { handOf, handPath, stepAfter, stepPath } from "./steps"
import { TermsForm } from "./terms-form"
import { TermsText } from "./terms-text"

const words = messages.verification
type Props = { registration: Registration }

/** What every form of a registration is told. */
const commonOf = (registration: Registration, step: RegistrationStep) => ({
  hand: handOf(registration),
  step: words.step,
  loginPath: loginOf(handOf(registration), stepPath(handOf(registration), step)),
})

/** At the desk the officer says what the producer has signed, not what he himself agrees to. */
const termsWords = (registration: Registration) =>
  handOf(registration).at === "desk" ? { ...words.terms, ...messages.verificationDesk.fillIn.terms } : words.terms

export const kindOptions = () => PRODUCER_KINDS.map((kind) => ({ value: kind, label: words.kind[kind] }))

export const provinceOptions = async () =>
  (await readProvinces()).map(({ code, name }) => ({ value: code, label: name }))

async function Place({ registration }: Props) {
  const { province_code, commune_code, street } = registration
  // An officer registers in his own province.
  const isDesk = handOf(registration).at === "desk"
  return (
    <PlaceForm
      {...commonOf(registration, "place")}
      words={words.place}
      placeWords={messages.place}
      provinces={(await provinceOptions()).filter(({ value }) => !isDesk || value === province_code)}
      initial={{
        message: null,
        errors: {},
        attempts: 0,
        places: null,
        communes: await readCommunes(province_code),
        values: {
          [PLACE_NAMES.province]: province_code,
          [PLACE_NAMES.commune]: commune_code ?? "",
          street: street ?? "",
        },
      }}
    />
  )
}

function Identity({ registration }: Props) {
  const { tax_code, personal_id, bank_account, representative_name, bank_name, bank_account_name } =
    registration.identity
  const kept = Object.entries({ tax_code, personal_id, bank_account }).flatMap(([name, masked]) =>
    masked ? [[name, masked] as const] : [],
  )
  return (
    <IdentityForm
      {...commonOf(registration, "identity")}
      words={words.identity}
      kept={Object.fromEntries(kept)}
      start={{
        representative_name: representative_name ?? "",
        bank_name: bank_name ?? "",
        bank_account_name: bank_account_name ?? "",
      }}
    />
  )
}

function Documents({ registration }: Props) {
  const t = translator("verification")
  const papers = registration.checklist.filter(({ step }) => step === "documents")
  const next = stepAfter("documents")
  return (
    <>
      {papers.length === 0 && <p>{t("documents.none")}</p>}
      <ChecklistSection registration={registration} items={papers.filter(({ mandatory }) => mandatory)} />
      <ChecklistSection
        title={t("status.optional")}
        registration={registration}
        items={papers.filter(({ mandatory }) => !mandatory)}
      />
      <ButtonLink href={next ? stepPath(handOf(registration), next) : handPath(handOf(registration))} wide>
        {t("documents.next")}
      </ButtonLink>
    </>
  )
}

function Terms({ registration }: Props) {
  const t = translator("verification")
  const { terms, terms_version } = registration
  const accepted = terms?.version === terms_version
  return (
    <>
      <TermsText version={terms_version} />
      {terms && (
        <StatusLine kind="plain">
          {accepted
            ? t("terms.accepted", { version: versionText(terms.version), time: formatInstant(terms.accepted_at) })
            : t("terms.newer")}
        </StatusLine>
      )}
      {accepted ? (
        <ButtonLink href={handPath(handOf(registration))} wide>
          {t("documents.next")}
        </ButtonLink>
      ) : (
        <TermsForm
          {...commonOf(registration, "terms")}
          start={{}}
          words={termsWords(registration)}
          version={terms_version}
        />
      )}
    </>
  )
}

/** The one task of a step. */
export function StepBody({ registration, step }: Props & { step: RegistrationStep }) {
  const common = commonOf(registration, step)
  switch (step) {
    case "basics": {
      const { kind, producer_name, contact_name } = registration
      const start = { kind, name: producer_name, contact_name: contact_name ?? "" }
      return <BasicsForm {...common} words={words.basics} kinds={kindOptions()} start={start} />
    }
    case "place":
      return <Place registration={registration} />
    case "identity":
      return <Identity registration={registration} />
    case "groups": {
      return <GroupsForm {...common} words={words.groups} groups={groupOptions()} start={goodsStart(registration)} />
    }
    case "documents":
      return <Documents registration={registration} />
    case "terms":
      return <Terms registration={registration} />
  }
}
