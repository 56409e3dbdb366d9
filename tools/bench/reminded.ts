/** What is bundled to measure a person's own reminders as they ship. */
export { remind } from '../../src/nudges/remind.ts';
