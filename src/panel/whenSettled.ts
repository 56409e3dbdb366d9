import { hasMoved } from './hasMoved.ts';

/** For how many frames in a row something has to stand where it is: in the first its way in may not have begun yet. */
const STILL = 2;

/**
 * Calls back with an element's place once it has been drawn for some time, in ms, and stands still. The time counts from
 * the frame in which it is drawn: where the page or the machine is busy that is long after it was put there, and its
 * way in may then last longer than the wait. Returns what ends the wait.
 */
export function whenSettled(element: Element, time: number, settled: (place: DOMRect) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const look = (before: DOMRect, still: number) => {
    frame = requestAnimationFrame(() => {
      const now = element.getBoundingClientRect();
      const stood = hasMoved(before, now) ? 0 : still + 1;
      if (stood < STILL) look(now, stood);
      else settled(now);
    });
  };
  frame = requestAnimationFrame(() => {
    timer = setTimeout(() => look(element.getBoundingClientRect(), 0), time);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
