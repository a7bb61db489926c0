import type { CaseContact } from "@san-ocop/kit/http/casework"

type Row = { contact_name: string; contact_phone: string; contact_email: string | null; purchase_code: string | null }

/** Whom whoever decides on a case turns to; `purchase_code` stands where the giver of a gift began it. */
export const caseContact = ({ contact_name, contact_phone, contact_email, purchase_code }: Row): CaseContact => {
  const receives_gift = purchase_code !== null
  return { name: contact_name, phone: contact_phone, receives_gift, giver_email: receives_gift ? contact_email : null }
}
