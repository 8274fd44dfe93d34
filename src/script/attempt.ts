const warned = new Set<string>();

/** Runs a part of the script: what it throws is one warning, and the other parts go on. */
export function attempt(work: () => void): void {
  try {
    work();
  } catch (error) {
    const message = String(error);
    if (!warned.has(message)) console.warn(`impact-widgets: ${message}`);
    warned.add(message);
  }
}
