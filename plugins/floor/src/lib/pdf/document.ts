import PDFDocument from "pdfkit"

export type Doc = InstanceType<typeof PDFDocument>

/** Letters with all Vietnamese marks; what is used of them lies in the file. */
export const FONTS = {
  regular: require.resolve("@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf"),
  bold: require.resolve("@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf"),
}

/** An empty document in Vietnamese, without a page. */
export const newDocument = ({ title, made_at }: { title: string; made_at: Date }): Doc =>
  new PDFDocument({
    autoFirstPage: false,
    font: FONTS.regular,
    // Words of labels and slips hardly come twice: remembering how each is laid out would only fill the memory.
    fontLayoutCache: false,
    lang: "vi",
    info: { Title: title, CreationDate: made_at },
  })
