/** All that a person can do to something of ours, and that a page must not hear of. */
const TYPES =
  'keydown keypress keyup beforeinput input compositionstart compositionend paste cut copy click dblclick auxclick contextmenu pointerdown pointerup pointermove pointerover pointerout mousedown mouseup mousemove mouseover mouseout touchstart touchend touchmove wheel focusin focusout focus blur beforetoggle';

/** Has a listener called with each of those events, before the page hears of it, until `signal` ends it. */
type Listen = (listener: (event: Event) => void, signal: AbortSignal) => void;

/**
 * Takes the first place at the window for whoever asks for it later: a page that listens there itself and lets nothing
 * through would else stop the presses in our panel.
 */
export function earlyListener(signal: AbortSignal): Listen {
  const listeners = new Set<(event: Event) => void>();
  const onEvent = (event: Event) => {
    for (const listener of listeners) listener(event);
  };
  for (const type of TYPES.split(' ')) {
    // These two hold up scrolling where they could be stopped, and nobody here does.
    const passive = type === 'wheel' || type.startsWith('touch');
    window.addEventListener(type, onEvent, { capture: true, passive, signal });
  }
  return (listener, until) => {
    listeners.add(listener);
    until.addEventListener('abort', () => listeners.delete(listener), { once: true });
  };
}
