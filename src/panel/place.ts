const MARGIN = 12;
/** Below this width, in CSS pixels, there is no "beside": the panel is a sheet at the foot of the screen. */
const NARROW = 520;

/** Puts the panel beside a box, and keeps it there while the window changes. */
export function placeBeside(dialog: HTMLElement, beside: Element, signal: AbortSignal): void {
  const place = () => {
    const { innerWidth, innerHeight } = window;
    dialog.toggleAttribute('data-sheet', innerWidth < NARROW);
    if (innerWidth < NARROW) {
      dialog.style.left = '';
      dialog.style.top = '';
      return;
    }
    const box = beside.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = dialog;
    const clamp = (value: number, most: number) => Math.max(MARGIN, Math.min(value, most - MARGIN));
    // The person's own words stay in sight where there is room: right of the box, left of it, below it, above it.
    const [left, top] =
      box.right + MARGIN + width <= innerWidth - MARGIN
        ? [box.right + MARGIN, box.top]
        : box.left - MARGIN - width >= MARGIN
          ? [box.left - MARGIN - width, box.top]
          : box.bottom + MARGIN + height <= innerHeight - MARGIN
            ? [box.left, box.bottom + MARGIN]
            : [box.left, box.top - MARGIN - height];
    dialog.style.left = `${clamp(left, innerWidth - width)}px`;
    dialog.style.top = `${clamp(top, innerHeight - height)}px`;
  };
  place();
  const size = new ResizeObserver(place);
  size.observe(dialog);
  // A page could make such an event to move the panel under the pointer.
  window.addEventListener('resize', (event) => event.isTrusted && place(), { signal });
  signal.addEventListener('abort', () => size.disconnect(), { once: true });
}
