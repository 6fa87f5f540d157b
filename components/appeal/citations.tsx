import { Fragment } from 'react'
import type { AppealMeasure } from '@/lib/appeals/appeal-content'

/** Short references, each a link to its entry in the list of sources. */
export function Citations({ citations }: { citations: AppealMeasure['sources'] }) {
  return citations.map(({ source, cited }, index) => (
    <Fragment key={cited}>
      {index > 0 && (/^\p{Ll}/u.test(cited) ? ' ' : '; ')}
      <a href={`#source-${source}`} className="link link-quiet">
        {cited}
      </a>
    </Fragment>
  ))
}
