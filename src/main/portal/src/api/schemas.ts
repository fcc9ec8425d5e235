import type { components } from './openapi'
import type { FormSchema } from './forms'

/** Everything the API takes and answers, by name, as docs/openapi.json says. */
export type Schemas = components['schemas']

/** A schema of form-js is JSON of its own kind, of which the document says no more than that it is an object. */
export type WithForm<T extends { schema: unknown }> = Omit<T, 'schema'> & { schema: FormSchema }
