/** `trackingKey` of kit in SQL, of a `group_order` that is named `o` or nothing. */
export const TRACKING_KEY_SQL = "upper(regexp_replace(tracking_code, '[^A-Za-z0-9]', '', 'g'))"
