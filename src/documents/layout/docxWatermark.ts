import { ImportedXmlComponent, Paragraph, type ParagraphChild } from 'docx'
import { officeFonts } from './fonts.ts'
import { printable } from './printable.ts'
import { styleId } from './paragraphStyles.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => printable(text).replace(/[&<>"]/g, (char) => entities[char] ?? char)

/** Width and height of the lettering in points: 演示 as large as Word's own watermarks. */
const HEIGHT = 130
const widthFor = (text: string): number => HEIGHT * [...text].length

/** Word's own kind of watermark: grey lettering across the page, behind the text, in a paragraph of the header. */
export function watermark(text: string): Paragraph {
  const place = `position:absolute;margin-left:0;margin-top:0;width:${widthFor(text)}pt;height:${HEIGHT}pt;rotation:330;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin`
  const pict = ImportedXmlComponent.fromXmlString(`<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><w:pict>
<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas><v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/></v:shapetype>
<v:shape id="YifaWatermark" o:spid="_x0000_s2049" type="#_x0000_t136" style="${place}" o:allowincell="f" fillcolor="#d9d9d9" stroked="f"><v:fill opacity=".6"/><v:textpath style="font-family:&quot;${officeFonts.hei}&quot;;font-size:1pt" string="${escaped(text)}"/></v:shape></w:pict></w:r>`)
  // The parsed text is a document whose only child is the run.
  return new Paragraph({ style: styleId('watermark'), children: [pict as unknown as ParagraphChild] })
}
