/** The file is not there, or is not what its name says. */
export class FileError extends Error {
  constructor(
    readonly reason: 'not-found' | 'kind' | 'json' | 'csv' | 'xlsx' | 'macros' | 'too-large',
    readonly file: string,
    readonly detail = '',
  ) {
    super(reason);
  }
}
