import type { Draft } from '../draft.ts';
import type { Composer, Site } from '../sites/site.ts';
import { composedClosest, composedContains, composedParent, deepQueryAll, isThere, pathOf } from './dom.ts';
import { editableAt, readField } from './fields.ts';

/** A compose box met on the page: which sort, where one types, and the part of the page that belongs to it. */
export interface Box {
  readonly composer: Composer;
  readonly field: HTMLElement;
  readonly root: Element;
  /** The controls that send it, where no selector tells. */
  readonly controls?: () => Element[];
}

/** Finds boxes that no selector describes. */
export interface Finder {
  readonly ofField: (path: readonly Element[]) => Box | undefined;
  readonly ofPress: (path: readonly Element[], last: Box | undefined) => Box | undefined;
  readonly ofForm: (form: Element, last: Box | undefined) => Box | undefined;
}

declare global {
  /** Makes what finds boxes by their shape, in the extension's own world; it is loaded only on sites that need it. */
  var thinkFirstGeneric: ((signal: AbortSignal) => Finder) | undefined;
}

/** Where boxes are looked for: by the site's selectors first, then by the finder, if there is one. */
export interface Place {
  readonly site: Site;
  readonly finder?: Finder | undefined;
}

/** What finds boxes by their shape, where the site is one whose boxes aren't all known. */
const byShape = ({ site, finder }: Place) => (site.generic ? finder : undefined);

/** How far up to look for a control that sends, where a site doesn't say what surrounds its box. */
const CLIMB = 14;

function controlsIn(root: ParentNode, composer: Composer): Element[] {
  for (const selector of composer.send) {
    const found = deepQueryAll(root, selector);
    if (found.length > 0) return found;
  }
  if (composer.sendByShape === undefined) return [];
  const last = deepQueryAll(root, composer.sendByShape)
    .filter((control) => control.textContent?.trim() && control.checkVisibility())
    .at(-1);
  return last ? [last] : [];
}

function fieldsIn(root: ParentNode, composer: Composer): HTMLElement[] {
  for (const selector of composer.field) {
    const found = deepQueryAll(root, selector)
      .map(editableAt)
      .filter((field) => field !== undefined);
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}

function surroundings(from: Element, composer: Composer): Element | undefined {
  for (const selector of composer.within ?? []) {
    const root = composedClosest(from, selector);
    if (root) return root;
  }
  if (composer.within && composer.strict) return undefined;
  let at = composedParent(from);
  for (let step = 0; at && step < CLIMB; step += 1) {
    if (controlsIn(at, composer).length > 0) return at;
    at = composedParent(at);
  }
  return undefined;
}

const isField = (element: Element, composer: Composer) => composer.field.some((selector) => element.matches(selector));

/** The box that a person is typing in, from the elements an event passed; undefined outside of compose boxes. */
export function boxOfField(place: Place, path: readonly Element[]): Box | undefined {
  for (const composer of place.site.composers) {
    const element = path.find((one) => isField(one, composer));
    const field = element && editableAt(element);
    if (!field) continue;
    const root = surroundings(field, composer);
    if (root) return { composer, field, root };
    // A box whose send can't be found is still worth a hint; its posts pass, and the popup says so.
    if (!composer.strict) return { composer, field, root: composedParent(field) ?? field };
  }
  return byShape(place)?.ofField(path);
}

/** The box whose send control has been pressed; `last` is the box last typed in, which wins where several share a place. */
export function boxOfPress(place: Place, path: readonly Element[], last: Box | undefined): Box | undefined {
  for (const composer of place.site.composers) {
    const selectors = composer.sendByShape === undefined ? composer.send : [...composer.send, composer.sendByShape];
    const control = path.find((one) => selectors.some((selector) => one.matches(selector)));
    if (!control) continue;
    const root = surroundingsOfControl(control, composer);
    if (!root) continue;
    const controls = controlsIn(root, composer);
    if (!controls.some((one) => one === control || composedContains(one, control) || composedContains(control, one)))
      continue;
    const fields = fieldsIn(root, composer);
    const field =
      last && fields.includes(last.field) ? last.field : (fields.find((one) => readField(one) !== '') ?? fields[0]);
    if (!field) continue;
    // A control of the same look elsewhere on the page belongs to another thing than this field's box.
    const own = surroundings(field, composer);
    if (!own || own === root || composedContains(own, control)) return { composer, field, root };
  }
  return byShape(place)?.ofPress(path, last);
}

/** True for a press on a control that would send a box of the site's, had the box a field that can be found. */
export function isSendWithoutField({ site }: Place, path: readonly Element[]): boolean {
  return site.composers.some(
    ({ send, within }) =>
      path.some((one) => send.some((selector) => one.matches(selector))) &&
      within?.some((selector) => path.some((one) => one.matches(selector))),
  );
}

function surroundingsOfControl(control: Element, composer: Composer): Element | undefined {
  for (const selector of composer.within ?? []) {
    const root = composedClosest(control, selector);
    if (root && fieldsIn(root, composer).length > 0) return root;
  }
  if (composer.strict) return undefined;
  let at = composedParent(control);
  for (let step = 0; at && step < CLIMB; step += 1) {
    if (fieldsIn(at, composer).length > 0) return at;
    at = composedParent(at);
  }
  return undefined;
}

/** The box that a form sends. */
export function boxOfForm(place: Place, form: Element, last: Box | undefined): Box | undefined {
  for (const composer of place.site.composers) {
    const fields = fieldsIn(form, composer).filter((field) => composedContains(form, field));
    const field = last && fields.includes(last.field) ? last.field : fields[0];
    if (field) return { composer, field, root: surroundings(field, composer) ?? form };
  }
  return byShape(place)?.ofForm(form, last);
}

/** The controls that send a box, in the page right now. */
export function controlsOf({ controls, root, composer }: Box): Element[] {
  return controls ? controls() : controlsIn(root, composer);
}

/** Whether there is a way to send a box that we know of. */
export function canBeSent(box: Box): boolean {
  const { keys, send, sendByShape } = box.composer;
  const byKeysAlone = box.controls ? keys.includes('enter') : send.length === 0 && sendByShape === undefined;
  return byKeysAlone || controlsOf(box).length > 0;
}

/** The box as the page has it now: pages move their fields, and some draw them anew at every key. */
export function currentBox(place: Place, box: Box): Box {
  const { composer, field, root } = box;
  if (isThere(field)) {
    return composedContains(root, field) ? box : (boxOfField(place, pathOf(field)) ?? box);
  }
  const anew = isThere(root) && composer.field.length > 0 ? fieldsIn(root, composer)[0] : undefined;
  return (anew && boxOfField(place, pathOf(anew))) ?? box;
}

/** True for a control that does nothing when pressed, as the page marks it. */
export function isSwitchedOff(control: Element): boolean {
  return control.matches(':disabled, [aria-disabled="true"]') || composedClosest(control, '[inert]') !== undefined;
}

/** True where a sign stands in a box's surroundings, or the field in what it selects. */
const shows = ({ field, root }: Box, selector: string): boolean =>
  root.matches(selector) || root.querySelector(selector) !== null || composedClosest(field, selector) !== undefined;

/** The fields whose words a box would send: one, or the parts of a thread. */
export function fieldsOf({ composer, field, root }: Box): readonly HTMLElement[] {
  const fields = composer.thread ? fieldsIn(root, composer) : [];
  return fields.length > 1 ? fields : [field];
}

/** What a box would send right now. */
export function draftIn({ site }: Place, box: Box): Draft {
  const { composer, field } = box;
  const fields = fieldsOf(box);
  const parts = fields.length > 1 ? fields.map(readField) : undefined;
  const parent = parentOf(box);
  const otherKind = composer.kindWhere?.find(([selector]) => shows(box, selector))?.[1];
  const { audience: reach } = composer;
  const audience = typeof reach === 'object' ? reach.find(([selector]) => shows(box, selector))?.[1] : reach;
  return {
    text: parts ? parts.join('\n\n') : readField(field),
    ...(parts ? { parts } : {}),
    kind: otherKind ?? (parent !== undefined && composer.kind === 'post' ? 'reply' : composer.kind),
    place: site.id,
    ...(audience === undefined ? {} : { audience }),
    ...(parent === undefined ? {} : { parent }),
    ...composer.context?.(field),
  };
}

function parentOf({ composer, field, root }: Box): string | undefined {
  const around = composer.parentIn?.map((selector) => composedClosest(field, selector)) ?? [];
  for (const place of [root, ...around]) {
    for (const selector of composer.parent ?? []) {
      const text =
        place &&
        (place === root ? deepQueryAll(place, selector)[0] : place.querySelector(selector))?.textContent?.trim();
      if (text) return text;
    }
  }
  return undefined;
}
