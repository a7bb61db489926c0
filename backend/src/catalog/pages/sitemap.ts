import { PRODUCT_GROUPS } from "@san-ocop/kit/product-groups"
import { sellerRestricted } from "@san-ocop/marketplace/reads/sellers/restricted-sql"
import { type Read, readJson } from "../database"
import { COUNTABLE, IS_ON_SALE, notRestricted } from "../sql/card"
import { isPublic } from "../sql/public-producer"
import { today } from "../today"

const FIXED = ["/", "/san", ...PRODUCT_GROUPS.map(({ code }) => `/danh-muc/${code}`)]

const changedOn = (column: string) => `to_char(${column} AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')`

const READ: Read = {
  name: "catalog-sitemap",
  text: `SELECT json_build_object('paths', json_agg(one))::text FROM (
    SELECT path, $1::text AS changed_on FROM unnest($2::text[]) path
    UNION ALL SELECT '/san/' || f.slug, $1 FROM floor f WHERE f.deleted_at IS NULL
    UNION ALL SELECT '/san-pham/' || p.handle, ${changedOn("greatest(p.updated_at, l.updated_at)")} FROM ${COUNTABLE} ${notRestricted("$1")}
      WHERE ${IS_ON_SALE}
    UNION ALL SELECT '/gian-hang/' || x.slug, ${changedOn("x.updated_at")} FROM seller x
      WHERE x.status = 'active' AND NOT ${sellerRestricted("x", "$1")} AND x.deleted_at IS NULL
    UNION ALL SELECT '/chu-the/' || m.slug, ${changedOn("m.updated_at")} FROM producer m
      WHERE ${isPublic("m")} AND m.deleted_at IS NULL) one`,
}

/** A Sitemap as JSON text: every page that a search engine may list, only what is on sale of goods and only open stalls, with the day of the last change. */
export const sitemap = (): Promise<string | null> => readJson(READ, [today(), FIXED])
