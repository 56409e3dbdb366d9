import { waitFor } from '../wait-for.ts';
import { examplePolicy } from './stage.ts';
import type { State } from './state.ts';

/** The example of docs/POLICY.md, with the playground locked too. */
const POLICY = (() => {
  const { locked, ...rest } = examplePolicy();
  const { sites = {}, ...others } = locked;
  return {
    ...rest,
    locked: { ...others, sites: { ...sites, playground: 'review' }, profileOn: { playground: 'professional' } },
  };
})();

/** What an organisation has set. Last of all: Firefox keeps what it has once read of a policy for as long as it runs. */
export const organised: readonly State[] = [
  {
    name: 'popup-locked',
    screen: 'popup',
    caption: 'An organisation has locked the switch, and its name stands there.',
    async show(stage) {
      await stage.begin();
      await stage.organise(POLICY);
      const box = await stage.sit('draft-js');
      const page = await stage.popup(box.page, 'fieldset:disabled');
      return { page, part: 'body' };
    },
  },
  {
    name: 'options-policy',
    screen: 'options',
    caption: 'An organisation has set something: its name at the top, and at every control that it locked.',
    async show(stage) {
      await stage.begin();
      await stage.organise(POLICY);
      const page = await stage.open('src/options/options.html?policy', '#policy');
      await page.type('#find', 'LinkedIn');
      await waitFor('what is locked', () => page.evaluate(() => document.querySelector('.site :disabled') !== null));
      return { page, part: '.page' };
    },
  },
];
