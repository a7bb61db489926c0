import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { floorByProvince } from "@san-ocop/floor/lib/floors/read-floors"
import { vietnamDay } from "@san-ocop/kit/day"
import type { RegistrationForm } from "@san-ocop/kit/http/verification-desk"
import type { VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import { TERMS_VERSION } from "../../lib/terms"

/** What the printable form of a registration says: who, where to hand it in, and what to bring. */
export async function registrationForm(
  container: MedusaContainer,
  dossier: VerificationDossier,
): Promise<RegistrationForm> {
  const floor = await floorByProvince(container, dossier.province_code)
  const { producer_name: name, kind, street, commune_name, province_name, contact_name, contact_phone } = dossier
  const { groups, makes_spirits, checklist } = dossier
  return {
    producer: {
      name,
      kind,
      place: [street, commune_name, province_name].filter(Boolean).join(", "),
      contact_name,
      contact_phone,
      groups,
      makes_spirits,
    },
    department: {
      name: floor?.department_name ?? "",
      phone: floor?.department_phone ?? "",
      address: floor?.department_address ?? "",
    },
    requirements: checklist
      .filter(({ step }) => step === "documents")
      .map(({ title, help, mandatory }) => ({ title, help, mandatory })),
    terms_version: TERMS_VERSION,
    printed_on: vietnamDay(clock.now()),
  }
}
