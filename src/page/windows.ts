import { deepActive, isFrame } from './dom.ts';

/**
 * Has `attach` called for this window and for the window of every frame of the same origin in it, whenever they come:
 * an editor in such a frame has its send outside of it, so one script looks after all of them. `attach` may be called
 * again for the same window and must then change nothing.
 */
export function everyWindow(signal: AbortSignal, attach: (window: Window) => void): void {
  const how = { capture: true, passive: true, signal } as const;
  const enter = (view: Window) => {
    attach(view);
    // `load` tells of frames as they come, and again where one has been written anew; it stops short of the window.
    view.document.addEventListener('load', onLoad, how);
    view.addEventListener('blur', onBlur, how);
  };
  const look = (element: Element | null) => {
    const view = element && isFrame(element) && element.contentDocument?.defaultView;
    if (view) enter(view);
  };
  const onLoad = (event: Event) => look(event.target as Element);
  /** The focus leaves a window for a frame in it: also for one in a shadow root, or older than we are. */
  const onBlur = (event: Event) => {
    const view = event.target as Window;
    // An element's own loss of focus passes here too.
    if (view.window === view) look(deepActive(view.document));
  };
  enter(window);
  look(deepActive(document));
}
