/**
 * `proofThatCounts` of kit in SQL: for each requirement of each producer for which an accepted proof counts, the last day of the one that
 * holds longest, "9999-12-31" when it does not end. `proofs` stands for table requirement_proof, `where` narrows it.
 */
export const proofEndsSql = (where: string, proofs = "requirement_proof"): string => `
  select q.producer_id, q.requirement, max(coalesce(q.expires_on, '9999-12-31')) filter (where q.state = 'accepted') as ends
    from ${proofs} q where q.state in ('accepted', 'revoked') and q.deleted_at is null and ${where}
   group by q.producer_id, q.requirement
  having max(q.created_at) filter (where q.state = 'accepted')
      >= coalesce(max(q.created_at) filter (where q.state = 'revoked'), '-infinity')`
