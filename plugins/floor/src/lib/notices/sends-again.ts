/**
 * Which deliveries `d` an operator may send again: those that did not arrive. Of an e-mail that perhaps did he judges; what costs
 * money is not paid for twice.
 */
export const SENDS_AGAIN = `(d.state in ('failed', 'not_configured') or (d.state = 'unknown' and d.channel = 'email'))`
