import type { MedusaContainer } from "@medusajs/framework/types"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { storePrivateFileWorkflow } from "@san-ocop/floor/workflows"
import { vietnamDay } from "@san-ocop/kit/day"
import { TERMS_VERSION } from "@san-ocop/ocop/lib/terms"
import {
  acceptTermsWorkflow,
  addProofWorkflow,
  saveGroupsWorkflow,
  saveIdentityWorkflow,
  savePlaceWorkflow,
} from "@san-ocop/ocop/workflows"
import { select } from "./context"
import { sampleIdentity, type SamplePaper, samplePapers } from "./papers"
import type { SampleRegistration } from "./registration-plan"
import { samplePdf } from "./sample-pdf"

type Own = { actor: Actor; registration_id: string }

/** Fills in all steps of a registration as its producer would, with a sample paper for each requirement. */
export async function fillInRegistration(
  container: MedusaContainer,
  of: Own,
  one: SampleRegistration,
  serial: number,
): Promise<void> {
  const place = { province_code: "38", commune_code: one.commune_code, street: "Số 1, xóm Mẫu" }
  await savePlaceWorkflow(container).run({ input: { ...of, place } })
  const { tax_code_kind: _kind, ...identity } = sampleIdentity(one, serial)
  await saveIdentityWorkflow(container).run({ input: { ...of, identity } })
  const goods = { groups: one.groups, makes_spirits: one.makes_spirits }
  await saveGroupsWorkflow(container).run({ input: { ...of, goods } })
  await acceptTermsWorkflow(container).run({ input: { ...of, terms: { version: TERMS_VERSION } } })
  const [registration] = await select<{ producer_id: string }>(
    container,
    "select producer_id from producer_registration where id = ?",
    [of.registration_id],
  )
  for (const paper of samplePapers(one, vietnamDay(clock.now()))) {
    await handInSamplePaper(container, of, registration?.producer_id ?? "", paper)
  }
}

/** Hands in one sample paper, with a page that says it is one. */
export async function handInSamplePaper(
  container: MedusaContainer,
  of: Own,
  producerId: string,
  paper: SamplePaper,
): Promise<void> {
  const { requirement, kind, number, issuer, issued_on, expires_on } = paper
  if (kind === "attestation" || number === null || issuer === null) {
    await addProofWorkflow(container).run({ input: { ...of, proof: { requirement, kind: "attestation" } } })
    return
  }
  const bytes = samplePdf(`Giấy tờ mẫu: ${number}`)
  const upload = {
    name: `${requirement}.pdf`,
    mime: "application/pdf" as const,
    size: bytes.length,
    base64: bytes.toString("base64"),
  }
  const owner = { kind: "producer", id: producerId }
  const file = { actor: of.actor, upload, owner, province_code: "38", seller_id: null }
  const { result } = await storePrivateFileWorkflow(container).run({ input: file })
  const proof = { requirement, kind, number, issuer, issued_on, expires_on, file_id: result.id }
  await addProofWorkflow(container).run({ input: { ...of, proof } })
}
