import { PRODUCT_GROUPS } from "@san-ocop/kit/product-groups"
import { Chip } from "@/shared/ui/chip"

/** The groups of products, for somebody who found nothing. */
export const GroupLinks = ({ title }: { title: string }) => (
  <section className="grid justify-items-center gap-3">
    <h2 className="text-lg">{title}</h2>
    <ul className="flex flex-wrap justify-center gap-2">
      {PRODUCT_GROUPS.map(({ code, name }) => (
        <li key={code}>
          <Chip href={`/danh-muc/${code}`}>{name}</Chip>
        </li>
      ))}
    </ul>
  </section>
)
