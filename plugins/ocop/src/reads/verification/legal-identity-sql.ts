/** A producer `p` with his registration `r` and identity `i` as the law names him: from where, and the papers that registered him. */
export const LEGAL_ADDRESS = `concat_ws(', ', nullif(r.street, ''), commune.full_name, province.full_name)`
export const LEGAL_REGISTRATIONS = `coalesce((select json_agg(json_build_object('title', q.title, 'number', f.number, 'issuer', f.issuer, 'issued_on', f.issued_on)
        order by f.issued_on, f.id)
      from requirement_proof f join lateral (select title from requirement where code = f.requirement and deleted_at is null
        order by id limit 1) q on true
      where f.producer_id = p.id and f.kind = 'document' and f.state = 'accepted' and f.deleted_at is null
        and f.requirement in ('business_registration', 'cooperative_registration', 'cooperation_contract')), '[]')`

/** The producers for whom a seller's stall was opened, not others whose goods it may sell; bound to the seller's id twice. */
export const LEGAL_OF_SELLER = `
  from producer_registration r join producer p on p.id = r.producer_id and p.deleted_at is null
  left join producer_identity i on i.producer_id = p.id and i.deleted_at is null
  left join administrative_unit commune on commune.id = '2025:' || p.commune_code and commune.level = 'commune'
  left join administrative_unit province on province.id = '2025:' || p.province_code and province.level = 'province'
 where (r.seller_id = ? or exists (select 1 from seller s where s.id = ? and s.opened_for = 'producer:' || p.id)) and r.deleted_at is null order by p.name, p.id`
