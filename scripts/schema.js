/** Writes the dataset's schema as JSON Schema, for editors and for programs that do not speak JavaScript. */
import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';

import { datasetSchema, indicatorSchemas } from '../dist/model/schema.js';

const FILE = new URL('../dist/dataset.schema.json', import.meta.url);

const { $schema, title, description, ...rest } = toJsonSchema(datasetSchema, {
  definitions: indicatorSchemas,
  // What JSON Schema cannot say or need not; anything else that it cannot say fails the build.
  ignoreActions: ['check', 'finite', 'guard', 'transform'],
  // An indicator is one of four kinds, which the schema chooses between in code.
  overrideSchema: ({ valibotSchema }) =>
    valibotSchema.type === 'lazy'
      ? { anyOf: Object.keys(indicatorSchemas).map((kind) => ({ $ref: `#/$defs/${kind}` })) }
      : undefined,
});

writeFileSync(FILE, `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`);
