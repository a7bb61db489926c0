/** Of a registration `r`: true when somebody writes for the producer himself, by an account of his own or as the owner of his stall. */
export const HAS_ACCOUNT = `(r.member_id is not null or exists (select 1 from seller_membership s
    where s.seller_id = r.seller_id and s.role = 'owner' and s.status = 'active' and s.deleted_at is null))`
