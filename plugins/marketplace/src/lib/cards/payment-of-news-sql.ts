/** Whose payment news is about: of this group (?), or of this intent of Stripe's (?), which is all that news of a dispute names. */
export const PAYMENT_OF_NEWS = `
  select id, group_id from card_payment where (group_id = ? or intent_id = ?) and deleted_at is null limit 1`
