"use client"

import type { GhnParcelState } from "@san-ocop/kit/http/carriers"
import { callOffGhn } from "./actions"
import { type OrderForm, ReasonForm } from "./reason-form"

/** How the parcel stands at GHN; folded away under it, as long as GHN has not fetched it, the way to call it off. */
export function GhnParcel({ parcel: { standing, may_call_off }, ...props }: OrderForm & { parcel: GhnParcelState }) {
  const { ghnStands, ghnStanding, ghnCallOff, ghnCallOffLead } = props.words
  const said = { open: ghnCallOff, lead: ghnCallOffLead, submit: ghnCallOff }
  return (
    <div className="grid">
      <p>
        {ghnStands}: <b>{ghnStanding[standing]}</b>
      </p>
      {may_call_off && <ReasonForm {...props} action={callOffGhn} id="call-off-reason" said={said} />}
    </div>
  )
}
