import { existsSync, readFileSync } from 'node:fs';
import { env } from 'node:process';
import { pathToFileURL } from 'node:url';

/** Beside the project, where the team keeps the text; `IMPACT_PUBLICATION` names another place. */
const FILE = env.IMPACT_PUBLICATION
  ? pathToFileURL(env.IMPACT_PUBLICATION)
  : new URL('../../../shared/source/resultater.txt', import.meta.url);

/** The publication's text. It is not part of the project: empty in a clone that has nothing beside it. */
export const PUBLICATION = env.IMPACT_PUBLICATION || existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';

/** The option of a suite that reads the publication. */
export const NEEDS_PUBLICATION = { skip: PUBLICATION === '' && 'the text is not here' };
