import type { CaseContact } from "@san-ocop/kit/http/casework"

type Row = { contact_name: string; contact_phone: string; giver_email: string | null; purchase_code: string | null }

/** Whom whoever decides on a case turns to; `purchase_code` stands where the giver of a gift began it. */
export const caseContact = ({ contact_name, contact_phone, giver_email, purchase_code }: Row): CaseContact => ({
  name: contact_name,
  phone: contact_phone,
  receives_gift: purchase_code !== null,
  giver_email,
})
