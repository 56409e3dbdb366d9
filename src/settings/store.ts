/** Under which names things stand in the browser's store. */
export const STORE = {
  settings: 'settings',
  /** The same, as the newest version that ever ran here wrote it: an older one keeps only the fields it knows. */
  newest: 'settingsNewest',
  /** When the settings were last changed in this browser, in ms since 1970. */
  changed: 'settingsChanged',
  /** What the organisation sets, once it has been checked: a copy for the scripts on pages. */
  policy: 'policyChecked',
} as const;
