import { useDefinition } from '../api/queries.ts'
import { Loaded } from '../layout/State.tsx'
import { useTitle } from '../layout/session.ts'
import { Markdown } from './markdown.tsx'

/** A procedure's drawing and its plain-language description, for whoever has to check it against the law. */
export function Handbook({ definition: id }: { readonly definition: string }) {
  const query = useDefinition(id)
  useTitle(`${query.data?.name ?? ''}办理手册`)
  return (
    <Loaded query={query}>{(definition) => (
      <><h1>{definition.name}办理手册</h1><div className="drawing" role="region" aria-label="流程图" tabIndex={0} dangerouslySetInnerHTML={{ __html: definition.drawing }} /><Markdown text={definition.handbook} /></>
    )}</Loaded>
  )
}
