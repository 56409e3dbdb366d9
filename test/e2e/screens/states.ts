import { inThePopup } from './in-the-popup.ts';
import { onOurPages } from './on-our-pages.ts';
import { overABox } from './over-a-box.ts';
import type { State } from './state.ts';

/** Every state of every screen of ours, in the order in which a person meets them. */
export const states: readonly State[] = [...overABox, ...inThePopup, ...onOurPages];
