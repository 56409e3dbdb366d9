/** Whether a person who presses something in the panel can see what they press. */
export interface Sight {
  /** In the page where it was put, shown, in sight, and under nothing. */
  readonly clear: () => boolean;
  /** Puts the panel over whatever the page has put over it. */
  readonly raise: () => void;
}

/** Firefox lets an extension into closed shadow roots too. */
type Enterable = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** What stands in the top layer, in whatever shadow root, as far as we are let in. */
function topLayer(root: Document | ShadowRoot): Element[] {
  const inner = [...root.querySelectorAll<Enterable>('*')].flatMap((element) => {
    const shadow = element.openOrClosedShadowRoot ?? element.shadowRoot;
    return shadow ? topLayer(shadow) : [];
  });
  return [...root.querySelectorAll(':modal, :popover-open, :fullscreen'), ...inner];
}

/** A transition of the whole view is drawn over the top layer, in pictures that the page may choose. */
const TRANSITION = ':active-view-transition';

/**
 * Watches over the sight of an open panel. What a page puts into the top layer later lies over it and may show
 * something else in its place, while presses fall through; none of its own things can be told from such a cover, so
 * each counts as one.
 */
export function sightOf(
  host: Element,
  dialog: HTMLDialogElement,
  listen: (listener: (event: Event) => void, signal: AbortSignal) => void,
  signal: AbortSignal,
): Sight {
  const others = () => topLayer(document).filter((element) => element !== dialog);
  let beneath = new Set(others());
  const drawsTransitions = CSS.supports(`selector(${TRANSITION})`);
  // What was beneath us and is shown anew is over us.
  listen((event) => {
    if (event.type === 'beforetoggle') beneath.delete(event.target as Element);
  }, signal);

  return {
    clear: () => {
      const { left, right, top, bottom, width, height } = dialog.getBoundingClientRect();
      return (
        host.parentNode === document.documentElement &&
        dialog.matches(':modal') &&
        dialog.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
        width > 0 &&
        height > 0 &&
        left >= -1 &&
        top >= -1 &&
        right <= innerWidth + 1 &&
        bottom <= innerHeight + 1 &&
        !(drawsTransitions && document.documentElement.matches(TRANSITION)) &&
        others().every((element) => beneath.has(element))
      );
    },
    raise: () => {
      beneath = new Set(others());
      dialog.close();
      dialog.showModal();
    },
  };
}
