/** Installs the dependencies that the lock file names, unless exactly those are there already. */
export function dependencies(): void;
/** The path of a browser, installed first where that can be done without asking: on Debian and Ubuntu as root. */
export function browser(kind: 'chromium' | 'firefox'): string;
