import type { ProductPage } from "@san-ocop/kit/http/catalog"
import { picturePath } from "@/shared/picture"

const absolute = (site: URL, path: string): string => new URL(path, site).href

/**
 * schema.org Product. The certificate is in it only while it is valid, since the backend sends a badge only then;
 * an Offer only when the product can be bought here.
 */
export function productData(site: URL, product: ProductPage): object {
  const pictures = product.pictures.map(picturePath).filter((path) => path !== null)
  const { badge, producer } = product
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: product.name,
    description: product.description.slice(0, 5_000),
    sku: product.id,
    url: absolute(site, `/san-pham/${product.handle}`),
    ...(pictures.length > 0 ? { image: pictures.map((path) => absolute(site, path)) } : {}),
    ...(producer ? { brand: { "@type": "Brand", name: producer.name } } : {}),
    countryOfOrigin: { "@type": "Country", name: "VN" },
    ...(badge
      ? {
          hasCertification: {
            "@type": "Certification",
            name: `OCOP ${String(badge.stars)} sao`,
            certificationIdentification: badge.certificate_number,
            expires: badge.valid_until,
            certificationStatus: "https://schema.org/CertificationActive",
            url: absolute(site, `/chung-nhan/${encodeURIComponent(badge.certificate_number)}`),
          },
        }
      : {}),
    ...(product.sales_mode === "sale"
      ? {
          offers: {
            "@type": "Offer",
            price: product.price,
            priceCurrency: "VND",
            availability: product.in_stock ? "https://schema.org/InStock" : "https://schema.org/OutOfStock",
            seller: { "@type": "Organization", name: product.stall.name },
          },
        }
      : {}),
  }
}
