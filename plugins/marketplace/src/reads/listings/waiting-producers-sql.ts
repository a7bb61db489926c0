// The programme is above this plugin and never imported here. It asks this, too, so that a desk's home counts what its list shows.

/** States in which it can be the department's turn. */
export const MAY_WAIT = `('submitted', 'under_review', 'verified', 'suspended', 'rejected')`

const APPEAL = `select min(filed_at) as filed_at from verification_appeal where outcome is null and deleted_at is null`
const PAPER = `select min(created_at) as handed_in from requirement_proof where state = 'waiting' and deleted_at is null`

const BANK = `select min(asked_at) as asked_at from bank_account_change where state = 'waiting' and deleted_at is null`
const CORRECTION = `select min(asked_at) as asked_at from producer_correction where state = 'waiting' and deleted_at is null`

const ofAll = (sql: string) => `(${sql.replace("select", "select producer_id,")} group by producer_id)`

/** What waits of each producer `p`, for queries over a whole province: each table is read once. */
export const WAITING_OF_ALL = `left join ${ofAll(APPEAL)} open_appeal on open_appeal.producer_id = p.id
    left join ${ofAll(PAPER)} new_paper on new_paper.producer_id = p.id
    left join ${ofAll(BANK)} new_bank on new_bank.producer_id = p.id
    left join ${ofAll(CORRECTION)} new_correction on new_correction.producer_id = p.id`

/** The same for queries of one producer, or of few. */
export const WAITING_OF_EACH = `left join lateral (${APPEAL} and producer_id = p.id) open_appeal on true
    left join lateral (${PAPER} and producer_id = p.id) new_paper on true
    left join lateral (${BANK} and producer_id = p.id) new_bank on true
    left join lateral (${CORRECTION} and producer_id = p.id) new_correction on true`

/** Since when it is the department's turn: for a registration, an appeal, a renewed paper, another
 * bank account, or a correction. After either of the joins above. */
export const WAITING_SINCE = `case
    when p.verification_state in ('submitted', 'under_review') then r.submitted_at
    else least(open_appeal.filed_at, case when p.verification_state in ('verified', 'suspended')
      then least(new_paper.handed_in, new_bank.asked_at, new_correction.asked_at) end)
  end`
