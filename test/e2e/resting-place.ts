/**
 * Where a press on an element lands, in the window's own measure; null where it can't be pressed yet: the page is still
 * busy, the element isn't there, or moves, or something lies over it. A place counts once it is the same two frames
 * later. Runs in a page of the extension.
 */
export async function restingPlace(selector: string): Promise<{ readonly x: number; readonly y: number } | null> {
  const find = () => {
    const found = document.querySelector(selector);
    if (!found || document.querySelector('[aria-busy="true"]')) return null;
    found.scrollIntoView({ block: 'center', behavior: 'instant' });
    // A link may be broken into lines: its first has a middle that is its own.
    const [box] = found.getClientRects();
    if (!box || box.width === 0 || box.height === 0) return null;
    const point = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
    const hit = document.elementFromPoint(point.x, point.y);
    const label = hit?.closest('label');
    return hit && (found.contains(hit) || label?.control === found) ? point : null;
  };
  const first = find();
  if (!first) return null;
  const frames = new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  // A page that isn't drawn has no frames.
  const patience = new Promise((resolve) => setTimeout(resolve, 2000));
  await Promise.race([frames, patience]);
  const then = find();
  return then && then.x === first.x && then.y === first.y ? then : null;
}
