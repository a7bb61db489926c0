import Link from "next/link"
import { stallPath } from "../seller-session/stall-path"

/** To the stall's order that a row of money is of. */
export const OrderLink = ({ slug, id, children }: { slug: string; id: string; children: string }) => (
  <p>
    <Link
      href={stallPath(slug, `/don-hang/${encodeURIComponent(id)}`)}
      prefetch={false}
      className="text-link inline-flex min-h-11 items-center font-bold"
    >
      {children}
    </Link>
  </p>
)
