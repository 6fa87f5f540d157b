import { getTranslations } from 'next-intl/server'
import { appealPath } from '@/components/appeal/shown-appeal'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { TextInput } from '@/components/ui/text-input'
import type { ShownList } from './shown-list'

/** A plain GET: works with scripts off, and the filters stay. */
export async function SearchForm({ list }: { list: ShownList }) {
  const { locale, view } = list
  const t = await getTranslations({ locale, namespace: 'signatories.search' })
  const kept = { country: view.country, kind: view.kind, sort: view.sort === 'name' ? undefined : view.sort }
  return (
    <search>
      <form action={appealPath(list, '/signatories')} method="get">
        <Field name="q" label={t('label')} hint={t('hint')}>
          {(control) => (
            <div className="flex">
              <TextInput
                {...control}
                type="search"
                defaultValue={view.q}
                maxLength={200}
                autoComplete="off"
                className="min-w-0 rounded-e-none border-e-0"
              />
              <Button className="rounded-s-none py-3">{t('submit')}</Button>
            </div>
          )}
        </Field>
        {Object.entries(kept).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
      </form>
    </search>
  )
}
