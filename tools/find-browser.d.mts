/** The path of an installed browser that can run the extension, or undefined. CHROME_PATH and FIREFOX_PATH come first. */
export function findBrowser(kind: 'chromium' | 'firefox'): string | undefined;
