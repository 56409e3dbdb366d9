/** Has a listener called with all that a person does, before the page hears of it, until the signal ends it. */
export type Listen = (listener: (event: Event) => void, signal: AbortSignal) => void;

/** What the shield asks and tells while the panel is open. */
export interface Shielded {
  readonly settled: () => boolean;
  /** The person really pressed something in the panel. */
  readonly pressed: () => void;
  readonly back: () => void;
  readonly post: () => void;
}

const KEYS = new Set(
  'keydown keypress keyup beforeinput input compositionstart compositionend paste cut copy'.split(' '),
);
/**
 * While the panel is open, all keys are its own and no press in it is heard by the page: a page would close its
 * composer on Escape or on a press "outside", and the draft would be gone.
 *
 * Events are stopped at the window, before the page. Buttons still work, because what a press does is the browser's
 * own doing: it submits the dialog's form, and that event stays inside the shadow root.
 */
export function shield(
  host: Element,
  listen: Listen,
  signal: AbortSignal,
  { settled, pressed, back, post }: Shielded,
): void {
  // The key that opened the panel is still down: until it comes up, it and its repeats answer nothing.
  const onKey = (event: Event) => {
    // What a script of the page does to its own box is no key of the person's: the page hears it, and the panel follows.
    if (!event.isTrusted && event.target !== host) return;
    event.stopImmediatePropagation();
    if (!(event instanceof KeyboardEvent) || event.type !== 'keydown') return;
    if (!event.isTrusted || event.repeat || event.isComposing || event.keyCode === 229) {
      if (event.key === 'Enter' || event.key === ' ' || event.key === 'Escape') event.preventDefault();
      return;
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      back();
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (settled()) post();
    } else if ((event.key === 'Enter' || event.key === ' ') && !settled()) {
      event.preventDefault();
    }
  };

  const onPress = (event: Event) => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    if (event.type !== 'click') return;
    if (event.isTrusted && settled()) pressed();
    else event.preventDefault();
  };

  listen((event) => (KEYS.has(event.type) ? onKey(event) : onPress(event)), signal);
}
