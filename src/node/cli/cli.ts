#!/usr/bin/env node
/** The command line: `impact-widgets render`, `snippet`, `list`, `check`, `say`, `data`, `embed` and `prerender`. Each loads only what it needs. */
import process, { argv, env, stderr, stdout } from 'node:process';

import { nearestId } from '../../model/index.js';
import { VERSION } from '../../define/version.js';
import { lookAt, readWords, UsageError, type Command, type Outcome } from './command.js';
import type { CommandName } from './help.js';
import { cliTermsOf } from './terms.js';

const COMMANDS: Readonly<Record<CommandName, () => Promise<{ readonly command: Command }>>> = {
  render: () => import('./commands/render.js'),
  snippet: () => import('./commands/snippet.js'),
  list: () => import('./commands/list.js'),
  check: () => import('./commands/check.js'),
  say: () => import('./commands/say.js'),
  data: () => import('./commands/data.js'),
  embed: () => import('./commands/embed.js'),
  prerender: () => import('./commands/prerender.js'),
};

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

const args = argv.slice(2);
const { locale, word } = lookAt(args, env);
const terms = cliTermsOf(locale);
const name = word !== undefined && isCommand(word) ? word : undefined;

async function run(): Promise<Outcome> {
  if (name) {
    const { command } = await COMMANDS[name]();
    const given = readWords(args.toSpliced(args.indexOf(name), 1), command.options, terms);
    if (given.flags.has('help')) return { code: 0, out: terms.help[name] };
    return command.run(given, terms, locale);
  }
  const { flags } = readWords(args, {}, terms);
  if (flags.has('version')) return { code: 0, out: `${VERSION}\n` };
  if (flags.has('help')) return { code: 0, out: terms.help.all };
  if (word === undefined) return { code: 2, note: terms.help.all };
  throw new UsageError(terms.unknownCommand(word, nearestId(word, Object.keys(COMMANDS))));
}

stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  // A reader such as `head` may have enough before everything is written.
  if (code === 'EPIPE') return;
  stderr.write(`impact-widgets: ${message}\n`);
  process.exitCode = 2;
});
try {
  const { code, out = '', note } = await run();
  stdout.write(out);
  if (note) stderr.write(`${note.trimEnd()}\n`);
  process.exitCode = code;
} catch (error) {
  const help = ['impact-widgets', name, '--help'].filter(Boolean).join(' ');
  const told = error instanceof UsageError ? `${error.message}\n${terms.seeHelp(help)}` : String(error);
  stderr.write(`impact-widgets: ${told}\n`);
  process.exitCode = 2;
}
