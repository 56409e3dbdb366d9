import type { View } from '../driver.ts';
import { areaOf } from './area-of.ts';
import { COLOURS, checkWithAxe } from './check-with-axe.ts';
import { measureSeen } from './measure-seen.ts';
import type { Seen, Stage, State } from './state.ts';
import { desk, enlarged, night, phone, plain, viewFor } from './views.ts';

/** What was found out about one state: how many rules held, and everything that did not, in words. */
export interface Examined {
  readonly name: string;
  /** How many rules of axe-core's held: by daylight, and of those about colours in the dark. */
  readonly passed: { readonly light: number; readonly dark: number };
  /** Every fault, with the way of looking at which it was found. */
  readonly faults: readonly string[];
  /** What axe-core could not decide. */
  readonly undecided: readonly string[];
}

/** What else is done while a state is looked at in one way: a picture is taken. */
type Meanwhile = (seen: Seen, view: View) => Promise<void>;

/**
 * Brings the browser to a state and looks at it in every way: axe-core by daylight and in the dark; whether words stand out in forced colours; on a
 * telephone whether a finger hits everything; enlarged to 200% whether all of it is there; and whether anything moves that
 * should not.
 */
export async function examine(stage: Stage, state: State, meanwhile: Meanwhile = async () => {}): Promise<Examined> {
  const { driver } = stage;
  stage.view = viewFor(state.screen, desk);
  let seen: Seen = await state.show(stage);
  const look = async (view: View): Promise<void> => {
    stage.view = viewFor(state.screen, view);
    if (state.anew && (view.touch || view.zoom)) seen = await state.show(stage);
    else await driver.look(seen.page, stage.view);
    if (seen.overlay?.host === 'think-first-panel') await seen.overlay.of.opened();
    await areaOf(driver, seen);
    await meanwhile(seen, view);
  };

  await look(desk);
  const light = await checkWithAxe(driver, seen);
  const byDay = await measureSeen(driver, seen);
  await look(night);
  const dark = await checkWithAxe(driver, seen, COLOURS);
  const byNight = await measureSeen(driver, seen);
  await look(plain);
  const still = await measureSeen(driver, seen);
  await look(enlarged);
  const large = await measureSeen(driver, seen);
  await look(phone);
  const small = await measureSeen(driver, seen);
  stage.view = desk;
  await driver.look(seen.page, desk);

  const told = (how: string, faults: readonly string[]) => faults.map((fault) => `${how}: ${fault}`);
  return {
    name: state.name,
    passed: { light: light.passed, dark: dark.passed },
    faults: [
      ...told('by daylight', [...light.violations, ...byDay.faint, ...byDay.over]),
      ...told('in the dark', [...dark.violations, ...byNight.faint]),
      ...told('in forced colours', still.faint),
      ...told('moves though motion is reduced', still.moving),
      ...told('at 200%', large.over),
      ...told('at 360 px', small.over),
      ...told('too small for a finger', small.small),
    ],
    undecided: [...new Set([...light.undecided, ...dark.undecided])],
  };
}
