import type { PlaceName } from "@san-ocop/kit/http/catalog"

/** "Xã Đan Điền, TP. Huế (Thừa Thiên Huế cũ)": the commune where it is known, the old province where people know it so. */
export function placeText({ commune_name, province_name, old_province }: PlaceName): string {
  const place = commune_name ? `${commune_name}, ${province_name}` : province_name
  return old_province && old_province !== province_name ? `${place} (${old_province} cũ)` : place
}
