/** Writes the dataset's schema as JSON Schema, for editors and for programs that do not speak JavaScript. */
import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';

import { schemasOf } from '../dist/model/schema/dataset.js';

const FILE = new URL('../dist/dataset.schema.json', import.meta.url);

const { dataset, indicators } = schemasOf();

const { $schema, title, description, ...rest } = toJsonSchema(dataset, {
  // A list's length is read before its items.
  typeMode: 'output',
  definitions: indicators,
  // What JSON Schema cannot say or need not; anything else that it cannot say fails the build.
  ignoreActions: ['check', 'finite', 'guard', 'raw_check', 'transform'],
  // An indicator is one of three kinds, which the schema chooses between in code.
  overrideSchema: ({ valibotSchema }) =>
    valibotSchema.type === 'lazy'
      ? { anyOf: Object.keys(indicators).map((kind) => ({ $ref: `#/$defs/${kind}` })) }
      : undefined,
});

writeFileSync(FILE, `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`);
