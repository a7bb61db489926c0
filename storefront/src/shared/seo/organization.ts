/** schema.org Organization and the site's own search. */
export const organization = (site: URL): object => ({
  "@context": "https://schema.org",
  "@graph": [
    { "@type": "Organization", "@id": new URL("/#to-chuc", site).href, name: "Sàn OCOP", url: site.href },
    {
      "@type": "WebSite",
      url: site.href,
      name: "Sàn OCOP",
      inLanguage: "vi",
      potentialAction: {
        "@type": "SearchAction",
        target: `${new URL("/tim-kiem", site).href}?q={search_term_string}`,
        "query-input": "required name=search_term_string",
      },
    },
  ],
})
