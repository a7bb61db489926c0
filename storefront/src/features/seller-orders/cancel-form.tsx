"use client"

import { cancelOrder } from "./actions"
import { type OrderForm, ReasonForm } from "./reason-form"

/** Says to the shopper that his order is not carried out, and why. */
export function CancelForm(props: OrderForm) {
  const { cancel: open, cancelLead: lead, cancelSubmit: submit } = props.words
  return <ReasonForm {...props} action={cancelOrder} id="reason" said={{ open, lead, submit }} />
}
