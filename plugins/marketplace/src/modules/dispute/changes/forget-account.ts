/** Once a dispute is over it keeps no account of its shopper: a refund has it, until that is over, too. */
export const FORGET_ACCOUNT = "bank_bin = null, account_number = null, holder_name = null"
